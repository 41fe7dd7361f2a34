'use client'
import dynamic from 'next/dynamic'

/**
 * What is in reach everywhere, for screens without places: the doors, focus, help. It arrives by itself, because the
 * page for lost addresses has it too, and that page is part of every other one's first load.
 */
export const Tools = dynamic(() => import('./places.tsx').then((file) => file.Tools))
