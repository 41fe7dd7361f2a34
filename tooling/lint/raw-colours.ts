/** What counts as a raw colour, for scripts and for stylesheets. Colours have one home: packages/ui/src/styles. */

/** Hex colours, not fragments (`#main`) or longer words: as a value of its own or inside one (`bg-[#fff]`). */
const hex = /(?:^|[\s:,("'[_=])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])/i
/** Colour functions; `color-mix()` over tokens is fine. */
const colourFunction = /(?:^|[^\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i
const names =
  'aliceblue|antiquewhite|aqua|aquamarine|azure|beige|bisque|black|blanchedalmond|blue|blueviolet|brown|burlywood|cadetblue|chartreuse|chocolate|coral|cornflowerblue|cornsilk|crimson|cyan|darkblue|darkcyan|darkgoldenrod|darkgray|darkgreen|darkgrey|darkkhaki|darkmagenta|darkolivegreen|darkorange|darkorchid|darkred|darksalmon|darkseagreen|darkslateblue|darkslategray|darkslategrey|darkturquoise|darkviolet|deeppink|deepskyblue|dimgray|dimgrey|dodgerblue|firebrick|floralwhite|forestgreen|fuchsia|gainsboro|ghostwhite|gold|goldenrod|gray|green|greenyellow|grey|honeydew|hotpink|indianred|indigo|ivory|khaki|lavender|lavenderblush|lawngreen|lemonchiffon|lightblue|lightcoral|lightcyan|lightgray|lightgreen|lightgrey|lightpink|lightsalmon|lightseagreen|lightskyblue|lightslategray|lightslategrey|lightsteelblue|lightyellow|lime|limegreen|linen|magenta|maroon|mediumaquamarine|mediumblue|mediumorchid|mediumpurple|mediumseagreen|mediumslateblue|mediumspringgreen|mediumturquoise|mediumvioletred|midnightblue|mintcream|mistyrose|moccasin|navajowhite|navy|oldlace|olive|olivedrab|orange|orangered|orchid|palegoldenrod|palegreen|paleturquoise|palevioletred|papayawhip|peachpuff|peru|pink|plum|powderblue|purple|rebeccapurple|red|rosybrown|royalblue|saddlebrown|salmon|sandybrown|seagreen|seashell|sienna|silver|skyblue|slateblue|slategray|slategrey|snow|springgreen|steelblue|tan|teal|thistle|tomato|turquoise|violet|wheat|white|whitesmoke|yellow|yellowgreen'
const namedColour = new RegExp(`(?:^|[\\s,(])(?:${names})(?=$|[\\s,)!])`, 'i')
const arbitraryNamed = new RegExp(`-\\[(?:color:)?(?:${names})\\]`, 'i')
/** Tailwind's own palette passes the tokens by. */
const palette =
  /(?:^|[\s:])-?(?:bg|text|border(?:-[trblxyse])?|ring|ring-offset|outline|fill|stroke|from|via|to|shadow|accent|caret|decoration|divide|placeholder)-(?:white|black|(?:slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)-\d{2,3})(?=$|[\s/])/

/** In any text of a script: hex, colour functions, and colours inside class names. */
export const hasRawColour = (text: string): boolean =>
  hex.test(text) || colourFunction.test(text) || arbitraryNamed.test(text) || palette.test(text)

/** In a value that is surely CSS: a style, a fill, a declaration. */
export const isRawColourValue = (text: string): boolean => hasRawColour(text) || namedColour.test(text)

const withoutComments = (css: string) =>
  css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))

export interface RawColour {
  readonly line: number
  readonly declaration: string
}

/** Every declaration of a stylesheet that holds a raw colour. Lines are counted from 1. */
export const rawColoursInCss = (css: string): RawColour[] => {
  const declarations = withoutComments(css).matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)
  return [...declarations].flatMap((match) => {
    const [declaration, property = '', value = ''] = match
    const quoted = value.replace(/url\([^)]*\)|"[^"]*"|'[^']*'/g, '')
    const raw = property === 'font-family' ? hasRawColour(quoted) : isRawColourValue(quoted)
    return raw ? [{ line: css.slice(0, match.index).split('\n').length, declaration }] : []
  })
}
