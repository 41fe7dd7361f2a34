'use client'
import { Draggable } from '@fullcalendar/react/interaction'
import { useEffect, type RefObject } from 'react'

/** Lets what has `data-task` and `data-minutes` be dragged into the calendar; `drop` of the grid hears of it. */
export const useDraggable = (root: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    if (!root.current) return
    const draggable = new Draggable(root.current, {
      itemSelector: '[data-task]',
      longPressDelay: 350,
      eventData: (element) => ({
        title: element.dataset['title'] ?? '',
        duration: { minutes: Number(element.dataset['minutes']) },
        create: false,
      }),
    })
    return () => draggable.destroy()
  }, [root])
}
