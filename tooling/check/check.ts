/** `npm run check`: every quality gate, a line each; `npm run check -- FILE…`: those files alone. */
import { relative } from 'node:path'
import { repositoryRoot } from '../lint/place.ts'
import { secondsSince } from './command.ts'
import { allSteps, stepsFor, type Step } from './steps.ts'

interface Failure {
  readonly name: string
  readonly output: string
}

const attempt = async (step: Step) => {
  try {
    return await step.run()
  } catch (error) {
    return { ok: false, output: String(error), note: undefined }
  }
}

const report = async (step: Step): Promise<Failure | undefined> => {
  const start = performance.now()
  const { ok, output, note } = await attempt(step)
  console.log(
    `${ok ? 'ok  ' : 'FAIL'} ${step.name.padEnd(24)} ${secondsSince(start).padStart(7)}  ${note ?? ''}`.trimEnd(),
  )
  return ok ? undefined : { name: step.name, output }
}

/** Two at a time: more would only take turns on two cores. */
const runAll = async (steps: Step[]): Promise<Failure[]> => {
  const waiting = [...steps]
  const failures: Failure[] = []
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const failure = await report(step)
      if (failure) failures.push(failure)
    }
  }
  await Promise.all([lane(), lane()])
  return failures
}

/** Runs the steps for these files, or for everything, and sets the exit code. */
export const check = async (files: readonly string[]): Promise<void> => {
  const start = performance.now()
  const paths = files.map((file) => relative(repositoryRoot, file).replaceAll('\\', '/'))
  const failures = await runAll(paths.length > 0 ? stepsFor(paths) : allSteps())
  for (const { name, output } of failures) console.log(`\n── ${name}\n${output.trim()}`)
  console.log(
    `\n${failures.length === 0 ? 'All good' : `${failures.length} failed`} after ${secondsSince(start)}`,
  )
  if (failures.length > 0) process.exitCode = 1
}
