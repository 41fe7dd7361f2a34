'use client'
import { Button } from '../components/button.tsx'
import { Sheet } from '../components/sheet.tsx'
import { useState } from 'react'

export function Example() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open a sheet</Button>
      {isOpen && (
        <Sheet title="Call mum" labels={{ close: 'Close' }} onClose={() => setOpen(false)}>
          <p>What lies behind waits. Escape closes it.</p>
        </Sheet>
      )}
    </>
  )
}
