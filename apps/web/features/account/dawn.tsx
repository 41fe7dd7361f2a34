/** The day before it begins: the arc ahead, the sun at its foot. Decoration. */
export function Dawn() {
  return (
    <svg aria-hidden="true" viewBox="0 0 400 132" className="w-full overflow-visible">
      <defs>
        <radialGradient id="dawn-glow">
          <stop className="stop-glow" />
          <stop offset="1" className="stop-glow-none" />
        </radialGradient>
        <radialGradient id="dawn-disc">
          <stop className="stop-sun-core" />
          <stop offset=".5" className="stop-sun-body" />
          <stop offset="1" className="stop-sun-edge" />
        </radialGradient>
      </defs>
      <path d="M22 112A214 214 0 0 1 378 112" className="sun-arc-ahead" />
      <circle cx="46" cy="84" r="60" fill="url(#dawn-glow)" className="sun-arc-glow" />
      <circle cx="46" cy="84" r="15" fill="url(#dawn-disc)" className="sun-arc-disc" />
    </svg>
  )
}
