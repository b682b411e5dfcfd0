/** `npm run preview`: serves the built deck on this machine. */
import { join } from 'node:path'
import process from 'node:process'
import { ROOT } from './root'
import { serveDeck } from './serve'

const PORT = 4173

try {
  const { url } = await serveDeck(join(ROOT, 'dist'), PORT)
  console.log(`The deck is at ${url} (stop with Ctrl-C).`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
