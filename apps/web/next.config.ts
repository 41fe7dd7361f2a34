import type { NextConfig } from 'next'

/** In development the API runs beside `next dev`; in every built app it is the same origin that serves the pages. */
const developmentApi = process.env.SOL_API_ORIGIN ?? 'http://127.0.0.1:3000'

const config: NextConfig =
  process.env.NODE_ENV === 'production'
    ? { output: 'export' }
    : {
        rewrites: () =>
          Promise.resolve([{ source: '/api/:path*', destination: `${developmentApi}/api/:path*` }]),
        // A compressed stream is held back until it ends, which silences live updates.
        compress: false,
      }

export default {
  ...config,
  trailingSlash: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: ['@sol/capture', '@sol/contracts', '@sol/ui'],
  devIndicators: false,
  // `npm run check` type-checks everything; doing it again here would only slow the first start.
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig
