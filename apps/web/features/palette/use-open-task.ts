'use client'
import { useRouter } from 'next/navigation'
import type { Task } from '@sol/contracts/tasks'

/** Brings a person to a task, from anywhere. */
export const useOpenTask = (): ((task: Task) => void) => {
  const router = useRouter()
  return ({ id }) => router.push(`/tasks/?task=${id}`)
}
