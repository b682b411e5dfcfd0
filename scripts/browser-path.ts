/** `npm run browser`: prints which Chromium prints and which one tests use, and why. */
import process from 'node:process'
import { findBrowserFor } from './browser'

for (const use of ['export', 'tests'] as const) {
  try {
    const { path, reason, warning } = await findBrowserFor(use)
    console.log(`${use}: ${path} (${reason})`)
    if (warning) console.warn(warning)
  } catch (error) {
    console.error(`${use}: ${(error as Error).message}`)
    process.exitCode = 1
  }
}
