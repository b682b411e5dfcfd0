/** What the browser tests share: the browser, pages of the deck, and a record of what went wrong in them. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import { chromium } from 'playwright-chromium'
import { afterAll, beforeAll, inject } from 'vitest'

/** Slidev asks to keep the screen on; a browser without a screen refuses. */
const EXPECTED = /Wake Lock permission request denied/

const isForeign = (address: string, origin: string): boolean =>
  !/^(?:data|blob):/.test(address) && new URL(address).origin !== origin

export interface DeckTest {
  readonly browser: Browser
  readonly url: string
  /**
   * Opens a page of the deck in a fresh profile; its errors are collected in `errors`.
   * @param path from the root of the deck, or the whole address of a page of another server
   * @param before runs in it first
   * @param ready selector of what must be there before keys and buttons answer
   */
  open: (path: string, options?: BrowserContextOptions, before?: () => void, ready?: string) => Promise<Page>
  /** Opens a page beside another, in the same profile. */
  openBeside: (page: Page, path: string, ready?: string) => Promise<Page>
  /** Errors and failed requests of all pages opened so far. */
  readonly errors: string[]
}

/** Connects a test file to the shared browser. */
export function useDeck(): DeckTest {
  const contexts: BrowserContext[] = []
  const errors: string[] = []
  const url = inject('deckUrl')
  const test = { url, errors } as { -readonly [K in keyof DeckTest]: DeckTest[K] }

  const visit = async (context: BrowserContext, path: string, ready = '.slide-frame'): Promise<Page> => {
    const page = await context.newPage()
    const report = (what: string): unknown => !EXPECTED.test(what) && errors.push(`${path}: ${what}`)
    page.on('console', message => message.type() === 'error' && report(message.text()))
    page.on('pageerror', error => report(error.message))
    const address = path.startsWith('/') ? `${url}${path}` : path
    const { origin } = new URL(address)
    page.on('request', request => isForeign(request.url(), origin) && report(`asks ${request.url()}`))
    await page.goto(address)
    // Keys and buttons answer from now on, and a font that arrives late moves nothing from under the pointer.
    await page.locator(ready).first().waitFor({ state: 'attached' })
    await page.evaluate(() => document.fonts.ready.then(() => true))
    return page
  }
  test.open = async (path, options = {}, before, ready) => {
    const context = await test.browser.newContext({
      viewport: { width: 1280, height: 720 },
      locale: 'en-GB',
      serviceWorkers: 'block',
      ...options,
    })
    contexts.push(context)
    if (before) await context.addInitScript(before)
    return visit(context, path, ready)
  }
  test.openBeside = (page, path, ready) => visit(page.context(), path, ready)

  beforeAll(async () => {
    test.browser = await chromium.connect(inject('browserEndpoint'))
  })
  afterAll(async () => {
    await Promise.all(contexts.map(context => context.close()))
    await test.browser.close()
  })
  return test
}

/** Title of the slide now shown in the main window. */
export function shownTitle(page: Page): Promise<string> {
  return page
    .locator(
      '#slide-content .slidev-page:visible .slide-title, .slidev-slide-content .slidev-page:visible .slide-title',
    )
    .first()
    .innerText()
}

/** Waits until parts of a page have kept their sizes for some frames: what is late has come, what measures its room is drawn. */
export async function settled(page: Page, selector: string): Promise<void> {
  await page.evaluate(
    parts =>
      new Promise<void>(resolve => {
        let [last, frames] = ['', 0]
        function look(): void {
          const sizes = [...document.querySelectorAll(parts)]
            .map(({ scrollWidth, scrollHeight }) => [scrollWidth, scrollHeight])
            .join()
          frames = sizes === last ? frames + 1 : 0
          last = sizes
          if (frames < 4) requestAnimationFrame(look)
          else resolve()
        }
        look()
      }),
    selector,
  )
}
