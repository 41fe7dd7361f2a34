import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { insights as said } from '../../words/en/insights.ts'

interface AsTableProps {
  readonly columns: readonly string[]
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly [key: string, name: string, ...cells: string[]])[]
}

/** Words that open on request, below what they belong to. */
export function Aside({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <details className="group">
      <summary className="flex min-h-11 w-fit cursor-pointer items-center gap-1 pr-2 text-small text-muted hover:text-foreground">
        <ChevronRight aria-hidden="true" className="size-4 group-open:rotate-90" />
        {label}
      </summary>
      <div className="pb-2 text-small">{children}</div>
    </details>
  )
}

/** What a drawing shows, as a table for whoever prefers one. */
export function AsTable({ columns, rows }: AsTableProps) {
  return (
    <Aside label={said.asTable}>
      <table className="w-full max-w-lg text-left tabular-nums">
        <thead className="text-muted">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="pr-3 pb-1 font-regular">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, name, ...cells]) => (
            <tr key={key} className="border-t border-line">
              <th scope="row" className="py-1 pr-3 font-regular">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className="py-1 pr-3">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Aside>
  )
}
