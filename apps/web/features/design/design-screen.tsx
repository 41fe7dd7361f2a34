'use client'
import { Suspense } from 'react'
import { Card } from '@sol/ui/components/card'
import { LevelChoice } from '../../lib/react/level-choice.tsx'
import { examples, type ExampleName } from './examples.ts'

export interface Source {
  readonly name: ExampleName
  /** The text of the very file that is drawn. */
  readonly code: string
}

function Shown({ name, code }: Source) {
  const Example = examples[name]
  return (
    <section
      id={name}
      aria-labelledby={`${name}-name`}
      className="grid scroll-mt-6 grid-cols-[minmax(0,1fr)] gap-3"
    >
      <h2 id={`${name}-name`} className="text-lead font-strong">
        {name}
      </h2>
      <Card as="div">
        <Suspense>
          <Example />
        </Suspense>
      </Card>
      <details className="rounded-button border border-line bg-sunken">
        <summary className="min-h-11 px-4 py-2.5 text-small text-muted">{`examples/${name}.example.tsx`}</summary>
        <pre className="px-4 pb-4 text-small wrap-anywhere whitespace-pre-wrap">
          <code>{code}</code>
        </pre>
      </details>
    </section>
  )
}

/** Every part of the design system with its example, and the example’s own source: what is shown is what is written. */
export function DesignScreen({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <div className="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-9">
      <header className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <h1 tabIndex={-1} className="text-title font-strong outline-none">
          Design
        </h1>
        <p className="text-muted">
          Every part of @sol/ui, drawn by the code below it. Appearance changes all of them.
        </p>
        <LevelChoice />
        <nav aria-label="Parts">
          <ul className="flex flex-wrap gap-x-4">
            {sources.map(({ name }) => (
              <li key={name}>
                <a href={`#${name}`} className="inline-flex min-h-8 items-center text-focus-words underline">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {sources.map((source) => (
        <Shown key={source.name} {...source} />
      ))}
    </div>
  )
}
