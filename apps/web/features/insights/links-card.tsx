'use client'
import { useState } from 'react'
import type { Link, Links } from '@sol/contracts/insights'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Chip } from '@sol/ui/components/chip'
import { Skeleton } from '@sol/ui/components/skeleton'
import { dayText } from '../../lib/time.ts'
import { insights as said } from '../../words/en/insights.ts'
import { AsTable, Aside } from './as-table.tsx'
import { dayGroups } from './day-groups.ts'
import type { Draft } from './experiment-form.tsx'
import { factorName } from './names.ts'
import { useLinks } from './use-insights.ts'

const [width, height, room] = [320, 150, 8]

const between = (values: readonly number[], size: number) => {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return (value: number) => room + ((value - least) / Math.max(1e-9, most - least)) * (size - 2 * room)
}

function DayPoints({ link }: { readonly link: Link }) {
  const [factor, outcome] = [factorName(link.factor), said.outcomes[link.outcome]]
  const x = between(
    link.picture.map((day) => day.factor),
    width,
  )
  const y = between(
    link.picture.map((day) => day.outcome),
    height,
  )
  return (
    <figure className="text-small text-muted">
      <p aria-hidden="true">{outcome}</p>
      <svg
        role="img"
        aria-label={said.linkPicture(factor, outcome)}
        viewBox={`0 0 ${width} ${height}`}
        className="w-full border-b border-l border-line-strong text-focus"
      >
        {link.picture.map((day, index) => (
          <circle
            key={index}
            cx={x(day.factor)}
            cy={height - y(day.outcome)}
            r="4"
            fill="currentColor"
            opacity="0.55"
          />
        ))}
      </svg>
      <figcaption aria-hidden="true" className="mt-1 flex justify-between">
        <span>{said.less(factor)}</span>
        <span>{said.more(factor)}</span>
      </figcaption>
    </figure>
  )
}

function LinkTable({ link }: { readonly link: Link }) {
  return (
    <AsTable
      columns={[factorName(link.factor), said.meanOf(said.outcomes[link.outcome]), said.daysHeading]}
      rows={dayGroups(link.picture).map(({ third, days, mean }) => [
        third,
        said.thirdsOfDays[third],
        String(mean),
        String(days),
      ])}
    />
  )
}

const sentenceOf = ({ tier, factor, outcome, points, lag, days, isMedication }: Link): string => {
  const say = tier === 'hunch' ? said.hunch : said.heldUp
  const sentence = say(factorName(factor), said.outcomes[outcome], points > 0, lag === 1, days)
  // Medication is described and handed on, with nothing after it.
  return `${sentence} ${said.size(points)}${isMedication ? ` ${said.medication}` : ''}`
}

interface TryOut {
  readonly onTryOut: (draft: Draft) => void
}

function LinkFound({ link, onTryOut }: TryOut & { readonly link: Link }) {
  const draft = { subject: said.tryOutSubject(factorName(link.factor)), outcome: link.outcome }
  return (
    <li className="grid gap-x-8 gap-y-3 border-t border-line py-5 first:border-t-0 first:pt-0 wide:grid-cols-[1fr_17rem]">
      <div>
        <Chip>{said.tier[link.tier]}</Chip>
        <p className="mt-2 max-w-prose">{sentenceOf(link)}</p>
        <Aside label={said.why}>
          <p className="max-w-prose">{said.whyText}</p>
        </Aside>
        {link.picture.length > 0 && <LinkTable link={link} />}
        {link.canTry && (
          <Button className="mt-2" onClick={() => onTryOut(draft)}>
            {said.tryOut}
          </Button>
        )}
      </div>
      {link.picture.length > 0 && <DayPoints link={link} />}
    </li>
  )
}

const nothingFound = ({ tests }: Links) => (tests === 0 ? said.notLooked : said.nothingStandsOut(tests))

/** The clearest is there at once; the others come when they are asked for. */
function LinksFound({ links, onTryOut }: TryOut & Pick<Links, 'links'>) {
  const [showsAll, setShowsAll] = useState(false)
  const others = links.length - 1
  return (
    <>
      <ul>
        {(showsAll ? links : links.slice(0, 1)).map((link) => (
          <LinkFound
            key={`${link.factor} ${link.outcome} ${String(link.lag)}`}
            link={link}
            onTryOut={onTryOut}
          />
        ))}
      </ul>
      {others > 0 && !showsAll && (
        <Button variant="quiet" onClick={() => setShowsAll(true)}>
          {said.otherLinks(others)}
        </Button>
      )}
    </>
  )
}

export function LinksCard({ onTryOut }: TryOut) {
  const { data } = useLinks()
  return (
    <Card title={said.links}>
      {!data && <Skeleton lines={3} />}
      {data?.links.length === 0 && <p>{nothingFound(data)}</p>}
      {data && data.links.length > 0 && <LinksFound links={data.links} onTryOut={onTryOut} />}
      {data && data.tests > 0 && (
        <p className="mt-3 text-small text-muted">
          {said.power(data.days)} {data.nextLookOn && said.nextLook(dayText(data.nextLookOn))}
        </p>
      )}
    </Card>
  )
}
