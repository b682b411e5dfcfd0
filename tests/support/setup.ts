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
    /** Folder of the built deck. */
    deckFolder: string
    /** Where the shared browser listens. */
    browserEndpoint: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildDeck(ROOT, { VITE_GALLERY: '1' })
  const folder = join(ROOT, 'dist')
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
