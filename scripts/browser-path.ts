/** `npm run browser`: prints the path of the Chromium that export and tests use. */
import process from 'node:process'
import { findBrowser } from './browser'

try {
  console.log(await findBrowser())
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
