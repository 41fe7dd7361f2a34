/** Colours as a screen shows them: OKLCH to sRGB (Ottosson 2020), one layer over another, and WCAG contrast. */

/** Red, green, blue and opacity, each 0–1, gamma-encoded as CSS blends them. */
export type Colour = readonly [number, number, number, number]

const encode = (linear: number): number => {
  const light = Math.min(1, Math.max(0, linear))
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
}

const decode = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

/** Lightness 0–1, chroma, hue in degrees. */
export const fromOklch = (lightness: number, chroma: number, hue: number, alpha = 1): Colour => {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
    alpha,
  ]
}

/** The upper over the lower, which is opaque. */
export const over = (upper: Colour, lower: Colour): Colour => {
  const [r, g, b, alpha] = upper
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha)
  return [mix(r, lower[0]), mix(g, lower[1]), mix(b, lower[2]), 1]
}

export const faded = ([r, g, b, alpha]: Colour, share: number): Colour => [r, g, b, alpha * share]

const luminance = ([r, g, b]: Colour): number => 0.2126 * decode(r) + 0.7152 * decode(g) + 0.0722 * decode(b)

/** WCAG 2.2, 1 to 21. */
export const contrast = (one: Colour, other: Colour): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
