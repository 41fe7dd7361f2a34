'use client'
import type { Link, Links } from '@sol/contracts/insights'
import { Card } from '@sol/ui/components/card'
import { Chip } from '@sol/ui/components/chip'
import { Skeleton } from '@sol/ui/components/skeleton'
import { dayText } from '../../lib/time.ts'
import { insights as said } from '../../words/en/insights.ts'
import { useLinks } from './use-insights.ts'

const [width, height] = [320, 120]

function DayPoints({ link }: { readonly link: Link }) {
  const values = link.picture.map(({ factor }) => factor)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const x = (value: number) => 6 + ((value - least) / Math.max(1e-9, most - least)) * (width - 12)
  return (
    <svg
      role="img"
      aria-label={said.linkPicture(link.factor, said.outcomes[link.outcome])}
      viewBox={`0 0 ${width} ${height}`}
      className="mt-3 w-full max-w-sm text-focus"
    >
      {link.picture.map(({ factor, outcome }, index) => (
        <circle
          key={index}
          cx={x(factor)}
          cy={height - 6 - (outcome / 100) * (height - 12)}
          r="4"
          fill="currentColor"
          opacity="0.55"
        />
      ))}
    </svg>
  )
}

function LinkFound({ link }: { readonly link: Link }) {
  const outcome = said.outcomes[link.outcome]
  return (
    <li className="border-t border-line py-4 first:border-t-0 first:pt-0">
      <p>
        <Chip className="mr-2">{said.tier[link.tier]}</Chip>
        {said.link(link.factor, outcome, link.points > 0, link.lag === 1, link.days)}{' '}
        {link.tier === 'hunch' ? said.hunch : said.heldUp} {said.size(link.points)}
        {link.isMedication && ` ${said.medication}`}
      </p>
      {link.picture.length > 0 && <DayPoints link={link} />}
      <details>
        <summary className="flex min-h-11 items-center text-small text-muted">{said.why}</summary>
        <p className="max-w-prose text-small">{said.whyText}</p>
      </details>
    </li>
  )
}

const nothingFound = ({ tests }: Links) => (tests === 0 ? said.notLooked : said.nothingStandsOut(tests))

export function LinksCard() {
  const { data } = useLinks()
  return (
    <Card title={said.links}>
      {!data && <Skeleton lines={3} />}
      {data?.links.length === 0 && <p>{nothingFound(data)}</p>}
      {data && data.links.length > 0 && (
        <ul>
          {data.links.map((link) => (
            <LinkFound key={`${link.factor} ${link.outcome}`} link={link} />
          ))}
        </ul>
      )}
      {data && data.tests > 0 && (
        <p className="mt-3 text-small text-muted">
          {said.power(data.days)} {data.nextLookOn && said.nextLook(dayText(data.nextLookOn))}
        </p>
      )}
    </Card>
  )
}
