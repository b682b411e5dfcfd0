/** One build, one server and one browser for all browser tests. */
import type { TestProject } from 'vitest/node'
import { join } from 'node:path'
import { launchSharedBrowser } from '../../scripts/browser'
import { buildDeck } from '../../scripts/deck'
import { ROOT } from '../../scripts/root'
import { serveDeck } from '../../scripts/serve'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served deck. */
    deckUrl: string
    /** Where the shared browser listens. */
    browserEndpoint: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildDeck(ROOT, { VITE_GALLERY: '1' })
  const deck = await serveDeck(join(ROOT, 'dist'))
  const browser = await launchSharedBrowser()
  project.provide('deckUrl', deck.url)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await deck.close()
  }
}
