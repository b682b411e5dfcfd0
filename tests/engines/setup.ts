/** Looks for the engines, says which there are, and builds and serves the deck once for all journeys. */
import type { EnginePlace } from './find'
import type { EngineName } from './session'
import type { TestProject } from 'vitest/node'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDeck } from '../../scripts/deck'
import { ROOT } from '../../scripts/root'
import { serveDeck } from '../../scripts/serve'
import { findEngines } from './find'
import { ENGINES } from './session'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served deck. */
    deckUrl: string
    /** Folder of the built deck. */
    deckFolder: string
    /** The engines that are on this machine. */
    engines: Readonly<Partial<Record<EngineName, EnginePlace>>>
  }
}

/**
 * Keeps in the page what it logs as an error, throws, or fails to load. WebKit's driver tells nothing of it. A classic
 * script, to run before all others.
 */
const KEEP_FAULTS = `<script>
  globalThis.deckFaults = []
  addEventListener('error', ({ message, target }) => deckFaults.push(message ?? 'cannot load ' + (target.src ?? target.href)), true)
  addEventListener('unhandledrejection', ({ reason }) => deckFaults.push(String(reason)))
  const logError = console.error
  console.error = (...words) => { deckFaults.push(words.join(' ')); logError.apply(console, words) }
</script>`

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { places, missing, close } = await findEngines()
  for (const name of ENGINES)
    console.log(places[name] ? `Runs in ${places[name].version}` : `Skips ${name}: ${missing[name]}`)
  project.provide('engines', places)

  const folder = mkdtempSync(join(tmpdir(), 'open-llm-history-'))
  const end = async (): Promise<void> => {
    close()
    rmSync(folder, { recursive: true })
  }
  project.provide('deckFolder', folder)
  project.provide('deckUrl', '')
  if (Object.keys(places).length === 0) return end

  await buildDeck(ROOT, {}, ['--out', folder])
  const start = join(folder, 'index.html')
  writeFileSync(start, readFileSync(start, 'utf8').replace('<head>', `<head>${KEEP_FAULTS}`))
  const deck = await serveDeck(folder)
  project.provide('deckUrl', deck.url)
  return async () => {
    await deck.close()
    await end()
  }
}
