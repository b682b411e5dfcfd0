/** One build, one server and one browser for all browser tests. */
import type { TestProject } from 'vitest/node'
import { launchSharedBrowser } from '../../scripts/browser'
import { builtDeck, TESTED } from '../../scripts/built-deck'
import { serveDeck } from '../../scripts/serve'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served deck. */
    deckUrl: string
    /** Folder of the built deck. */
    deckFolder: string
    /** Where the shared browser listens. */
    browserEndpoint: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await builtDeck(TESTED)
  const deck = await serveDeck(folder)
  const browser = await launchSharedBrowser()
  project.provide('deckUrl', deck.url)
  project.provide('deckFolder', folder)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await deck.close()
  }
}
