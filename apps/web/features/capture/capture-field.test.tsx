import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Outbox } from '../../lib/outbox/outbox.ts'
import { CaptureProvider } from '../../lib/react/capture-context.tsx'
import { OutboxProvider } from '../../lib/react/outbox-context.tsx'
import { PersonProvider } from '../../lib/react/session-context.tsx'
import { UndoProvider, useUndo } from '../../lib/react/undo-context.tsx'
import { person } from '../../testing/shapes.ts'
import { CaptureField } from './capture-field.tsx'
import { loadSyntax } from './load-syntax.ts'

jest.mock('next/navigation', () => ({ usePathname: () => '/today/' }))

// jsdom measures nothing.
globalThis.ResizeObserver = class {
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
}

function Offered() {
  return <output>{useUndo().current?.text}</output>
}

const setUp = async () => {
  await loadSyntax()
  const kept: unknown[] = []
  const outbox = new Outbox({
    userId: person.id,
    store: { put: () => Promise.resolve(), remove: () => Promise.resolve(), all: () => Promise.resolve([]) },
    deliver: () => new Promise(() => undefined),
    withLock: (_, work) => work(),
    tellTabs: () => undefined,
  })
  outbox.subscribe(() => kept.push(...outbox.view().entries.map(({ body }) => body)))
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { enabled: false } } })}>
      <PersonProvider value={person}>
        <OutboxProvider value={outbox}>
          <UndoProvider>
            <CaptureProvider>
              <CaptureField />
              <Offered />
            </CaptureProvider>
          </UndoProvider>
        </OutboxProvider>
      </PersonProvider>
    </QueryClientProvider>,
  )
  return { kept, field: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Keep a thought' }) }
}

const chip = (label: string) => screen.findByRole('button', { name: `${label}. Keep it as words` })

beforeEach(() => localStorage.clear())

test('what is understood becomes a chip and a tint, and is kept resolved', async () => {
  const { field, kept } = await setUp()
  await userEvent.type(field, 'Walk 30m ~low')
  await chip('30 min')
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['30m', '~low'])
  await userEvent.type(field, '{Enter}')
  await waitFor(() => expect(field).toHaveValue(''))
  expect(kept[0]).toMatchObject({ title: 'Walk', estimateMinutes: 30, energy: 'low' })
  expect(screen.getByText('One thought kept · 30 min · low energy')).toBeInTheDocument()
})

test('Backspace marks the chip before the caret, a second one keeps its words as words', async () => {
  const { field } = await setUp()
  await userEvent.type(field, 'Walk tomorrow 30m')
  expect(await chip('30 min')).not.toHaveAttribute('data-armed')
  await userEvent.type(field, '{Backspace}')
  expect(field).toHaveValue('Walk tomorrow 30m')
  expect(await chip('30 min')).toHaveAttribute('data-armed')
  await userEvent.type(field, '{Backspace}')
  expect(field.value.replaceAll('\u2060', '')).toBe('Walk tomorrow 30m')
  expect(screen.queryByRole('button', { name: /30 min\./ })).toBeNull()
  expect(field.selectionStart).toBe(field.value.length)
  await chip('tomorrow')
  await userEvent.type(field, '{Backspace}')
  expect(field.value.replaceAll('\u2060', '')).toBe('Walk tomorrow 30')
})

test('any other key lets a marked chip be', async () => {
  const { field } = await setUp()
  await userEvent.type(field, 'Walk 30m')
  await chip('30 min')
  await userEvent.type(field, '{Backspace}x')
  expect(field).toHaveValue('Walk 30mx')
})

test('pressing a chip keeps its words as words, and brings the caret back', async () => {
  const { field } = await setUp()
  await userEvent.type(field, 'Walk 30m')
  await userEvent.click(await chip('30 min'))
  expect(field.value.replaceAll('\u2060', '')).toBe('Walk 30m')
  expect(field).toHaveFocus()
})

test('a choice writes into the text, and choosing it again takes it out', async () => {
  const { field } = await setUp()
  await userEvent.type(field, 'Walk ~low')
  await userEvent.click(await screen.findByRole('button', { name: 'Energy' }))
  const energies = within(screen.getByRole('group', { name: 'Energy' }))
  expect(energies.getByRole('button', { name: 'Low' })).toHaveAttribute('aria-pressed', 'true')
  await userEvent.click(energies.getByRole('button', { name: 'High' }))
  expect(field).toHaveValue('Walk ~high')
  await userEvent.click(energies.getByRole('button', { name: 'High' }))
  expect(field).toHaveValue('Walk')
})

test('a pasted list is kept as several thoughts, without its marks', async () => {
  const { field, kept } = await setUp()
  await userEvent.click(field)
  await userEvent.paste('- milk #errand\n- [ ] bread')
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(field).toHaveValue(''))
  expect(kept.slice(0, 2)).toMatchObject([{ title: 'milk', tags: ['errand'] }, { title: 'bread' }])
})
