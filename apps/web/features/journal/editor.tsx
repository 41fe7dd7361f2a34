'use client'
import { Editor as TipTap } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { useEffect, useEffectEvent, useRef } from 'react'
import { journal as words } from '../../words/en/journal.ts'
import { isOpenable, markdownOf, parserOf } from './markdown.ts'

export interface EditorProps {
  readonly text: string
  /** Grows when `text` is another one than what was typed here. */
  readonly replaced: number
  readonly onType: (text: string) => void
  readonly takesFocus: boolean
}

const extensions = [
  StarterKit.configure({
    underline: false,
    heading: { levels: [1, 2, 3] },
    link: { openOnClick: false, isAllowedUri: isOpenable },
  }),
]

const documentOf = (editor: TipTap, text: string) => parserOf(editor.schema).parse(text).toJSON() as object

const attributes = (): Record<string, string> => ({
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': words.text,
  'data-placeholder': words.textPlaceholder,
  class: 'written-page',
})

/** Another text takes the place of this one; the caret stays as near to where it was as there is room. */
const show = (editor: TipTap, text: string): void => {
  const { from } = editor.state.selection
  editor.commands.setContent(documentOf(editor, text), { emitUpdate: false })
  editor.commands.setTextSelection(Math.min(from, editor.state.doc.content.size))
}

const markEmpty = (editor: TipTap): void => {
  editor.view.dom.toggleAttribute('data-empty', editor.isEmpty)
}

/** The page itself. Heavy, so it is loaded when somebody opens one. */
export function Editor({ text, replaced, onType, takesFocus }: EditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const made = useRef<TipTap>(null)
  const typed = useEffectEvent((editor: TipTap) => {
    markEmpty(editor)
    onType(markdownOf(editor.state.doc))
  })
  const begin = useEffectEvent((element: HTMLDivElement) => {
    const editor = new TipTap({
      element,
      extensions,
      injectCSS: false,
      editorProps: { attributes: attributes() },
      onUpdate: (update) => typed(update.editor),
    })
    show(editor, text)
    markEmpty(editor)
    if (takesFocus) editor.commands.focus('end')
    return editor
  })
  const follow = useEffectEvent(() => {
    const editor = made.current
    if (!editor || markdownOf(editor.state.doc) === text) return
    show(editor, text)
    markEmpty(editor)
  })
  useEffect(() => {
    if (!place.current) return undefined
    const editor = begin(place.current)
    made.current = editor
    return () => {
      made.current = null
      editor.destroy()
    }
  }, [])
  useEffect(() => {
    if (replaced > 0) follow()
  }, [replaced])
  return <div ref={place} />
}
