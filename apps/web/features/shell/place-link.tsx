'use client'
import Link from 'next/link'
import { useState, type ComponentProps } from 'react'

/**
 * A link whose place is fetched ahead as soon as a pointer or the keyboard is on it. Fetched at once, as the framework
 * has it, the code of all places arrives in the midst of what this page needs itself.
 */
export function PlaceLink(props: ComponentProps<typeof Link>) {
  const [isMeant, setMeant] = useState(false)
  const mean = () => setMeant(true)
  return (
    <Link
      {...props}
      prefetch={isMeant ? null : false}
      onPointerEnter={mean}
      onTouchStart={mean}
      onFocus={mean}
    />
  )
}
