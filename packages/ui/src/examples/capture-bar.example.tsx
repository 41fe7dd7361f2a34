'use client'
import { TextMarks } from '../components/text-marks.tsx'
import { CaptureBar } from '../components/capture-bar.tsx'
import { useState } from 'react'

const labels = {
  field: 'Keep a thought',
  placeholder: 'Keep a thought',
  submit: 'Keep it',
  count: (lines: number) => `Keeps ${String(lines)} thoughts`,
  shortcut: 'C',
}

/** It is fixed to the foot of the window; here to the foot of its frame. */
export function Example() {
  const [text, setText] = useState('Call mum tomorrow')
  const [kept, setKept] = useState<string>()
  const keep = (lines: string[]) => {
    setKept(`Kept: ${lines.join(', ')}`)
    setText('')
  }
  const at = text.indexOf('tomorrow')
  const marks = at < 0 ? [] : [{ start: at, end: at + 'tomorrow'.length }]
  return (
    <div className="relative h-48 contain-layout">
      <CaptureBar
        value={text}
        onChange={setText}
        onSubmit={keep}
        labels={labels}
        status={kept}
        tints={<TextMarks text={text} marks={marks} />}
      />
    </div>
  )
}
