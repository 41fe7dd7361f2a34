'use client'
import type { Experiment } from '@sol/contracts/experiments'
import { Button } from '@sol/ui/components/button'
import { dayText } from '../../lib/time.ts'
import { insights as said } from '../../words/en/insights.ts'
import { resultInSwings, type ResultInSwings } from './experiment-result.ts'
import type { ExperimentActs } from './use-insights.ts'

/** Swings to each side of nothing that the picture has room for. */
const reach = 1.5
const [width, height] = [320, 28]

function ResultPicture({ effect, low, high }: ResultInSwings) {
  const x = (swings: number) => (width * (Math.min(reach, Math.max(-reach, swings)) + reach)) / (2 * reach)
  return (
    <figure className="mt-2 max-w-sm text-small text-muted">
      <svg
        role="img"
        aria-label={said.resultPicture}
        viewBox={`0 0 ${width} ${height}`}
        className="w-full text-focus"
      >
        <line x1={width / 2} x2={width / 2} y1="0" y2={height} className="stroke-line-strong" />
        <line
          x1={x(low)}
          x2={x(high)}
          y1={height / 2}
          y2={height / 2}
          stroke="currentColor"
          strokeWidth="6"
          strokeLinecap="round"
          opacity="0.5"
        />
        <circle cx={x(effect)} cy={height / 2} r="6" fill="currentColor" />
      </svg>
      <figcaption aria-hidden="true" className="text-center">
        {said.noEffect}
      </figcaption>
    </figure>
  )
}

const stateOf = (one: Experiment, result: ResultInSwings | undefined): string => {
  if (one.state === 'stopped') return said.stopped
  if (one.state === 'finished')
    return result
      ? said.result(one.subject, result.effect, result.low, result.high, result.chance)
      : said.resultOpen
  if (one.today) return one.today.withChange ? said.withChange(one.subject) : said.asUsual(one.subject)
  return one.startDay ? said.startsOn(dayText(one.startDay)) : said.outcomes[one.outcome]
}

interface OneProps {
  readonly one: Experiment
  readonly acts: ExperimentActs
}

function Acts({ one, acts }: OneProps) {
  const { today, state, id } = one
  const change = (body: Parameters<ExperimentActs['update']['mutate']>[0]['body']) =>
    acts.update.mutate({ id, body })
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      {today &&
        (['done', 'skipped'] as const).map((mark) => (
          <Button
            key={mark}
            aria-pressed={today.mark === mark}
            onClick={() => change({ mark: today.mark === mark ? null : mark })}
          >
            {said[mark]}
          </Button>
        ))}
      {state === 'proposed' && (
        <Button onClick={() => change({ act: 'start' })}>{said.startExperiment}</Button>
      )}
      {state === 'running' && one.days === 28 && (
        <Button variant="quiet" onClick={() => change({ days: 56 })}>
          {said.goOnTo56}
        </Button>
      )}
      {state === 'running' ? (
        <Button variant="quiet" onClick={() => change({ act: 'stop' })}>
          {said.stopExperiment}
        </Button>
      ) : (
        <Button variant="quiet" onClick={() => acts.remove.mutate(id)}>
          {said.deleteExperiment}
        </Button>
      )}
    </div>
  )
}

export function OneExperiment({ one, acts }: OneProps) {
  const { today } = one
  const result = resultInSwings(one.result)
  return (
    <li className="border-t border-line py-5">
      <p className="text-small text-muted">
        <span className="font-medium break-words text-foreground">{one.subject}</span>
        {today && ` · ${said.dayOf(today.number, one.days)}`}
      </p>
      <p className={today ? 'mt-1 text-lead break-words' : 'mt-1 break-words'}>{stateOf(one, result)}</p>
      {result && <ResultPicture {...result} />}
      <Acts one={one} acts={acts} />
    </li>
  )
}
