import { inlineScriptHashes, inlineStyles, loadedScripts } from './html.ts'

const page =
  '<html><script src="/a.js" async=""></script><script nomodule="" src="/old.js"></script>' +
  '<script>self.x=1</script><script>self.x=1</script><p class="a">style="no"</p></html>'

test('each inline script has one hash', () => {
  expect(inlineScriptHashes(page)).toEqual(['sha256-OeQ5f9lOMes7jOc0cGCXX08CnAERweUkLpVXXpflaLg='])
})

test('scripts with an address count, those for old browsers do not', () => {
  expect(loadedScripts(page)).toEqual(['/a.js'])
})

test('an inline style is found, text that looks like one is not', () => {
  expect(inlineStyles(page)).toEqual([])
  expect(inlineStyles('<script>"<p style=\\"a\\">"</script>')).toEqual([])
  expect(inlineStyles('<p class="a" style="top:0">')).toHaveLength(1)
  expect(inlineStyles('<style>p{}</style>')).toHaveLength(1)
})
