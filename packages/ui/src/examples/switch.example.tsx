'use client'
import { Switch } from '../components/switch.tsx'
import { useState } from 'react'

export function Example() {
  const [isOn, setOn] = useState(true)
  return <Switch label="Glass" hint="Panels let the sky through." checked={isOn} onChange={setOn} />
}
