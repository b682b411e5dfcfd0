/** What the browser tests share: the browser, pages of the deck, and a watch over what goes wrong in them. */
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-chromium'
import { chromium } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'
import { faultLine, isExpected, isForeign } from './page-errors'

export interface DeckTest {
  readonly browser: Browser
  readonly url: string
  /**
   * Opens a page of the deck in a fresh profile. Errors in it fail the test that runs. It is closed after the test that
   * opened it; one that is opened before all tests of a file or a group stays, and so does every one of a file that
   * keeps its pages.
   * @param path from the root of the deck, or the whole address of a page of another server
   * @param before runs in it first
   * @param ready selector of what must be there before keys and buttons answer
   */
  open: (path: string, options?: BrowserContextOptions, before?: () => void, ready?: string) => Promise<Page>
  /** Opens a page beside another, in the same profile. */
  openBeside: (page: Page, path: string, ready?: string) => Promise<Page>
  /** Errors and failed requests of all pages in the test that runs, so far. Those still here at its end fail it. */
  readonly errors: string[]
}

/** How a file uses the deck. */
export interface DeckUse {
  /** A page opened in one test is used by the next: all stay until the file is done. */
  readonly keep?: boolean
}

/** Connects a test file to the shared browser. */
export function useDeck({ keep = false }: DeckUse = {}): DeckTest {
  const errors: string[] = []
  const url = inject('deckUrl')
  const test = { url, errors } as { -readonly [K in keyof DeckTest]: DeckTest[K] }
  /** Servers that the pages of a profile may ask. */
  const origins = new WeakMap<BrowserContext, Set<string>>()
  /** Profiles of the test that runs, and those that stay. */
  let [passing, lasting]: [BrowserContext[], BrowserContext[]] = [[], []]
  let running: string | undefined

  /** Hears every page of a profile, whoever opened it. */
  function watch(context: BrowserContext): void {
    const allowed = new Set<string>()
    origins.set(context, allowed)
    const report = (page: Page | null, text: string, where?: string): void => {
      const fault = { page: page?.url() ?? 'no page', text, where, test: running }
      if (!isExpected(fault)) errors.push(faultLine(fault))
    }
    context.on('console', message => {
      if (message.type() === 'error') report(message.page(), message.text(), message.location().url)
    })
    context.on('weberror', error => report(error.page(), error.error().message))
    context.on('request', request => {
      if (isForeign(request.url(), allowed)) report(pageOf(request), `asks ${request.url()}`)
    })
  }

  async function visit(context: BrowserContext, path: string, ready = '.slide-frame'): Promise<Page> {
    const page = await context.newPage()
    const address = path.startsWith('/') ? `${url}${path}` : path
    origins.get(context)!.add(new URL(address).origin)
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
    ;(running === undefined || keep ? lasting : passing).push(context)
    watch(context)
    if (before) await context.addInitScript(before)
    return visit(context, path, ready)
  }
  test.openBeside = (page, path, ready) => visit(page.context(), path, ready)

  /** What was reported since the last call. */
  const takeErrors = (): readonly string[] => errors.splice(0)

  beforeAll(async () => {
    test.browser = await chromium.connect(inject('browserEndpoint'))
  })
  beforeEach(({ task }) => {
    running = task.fullTestName
  })
  afterEach(async () => {
    const done = passing
    passing = []
    await Promise.all(done.map(context => context.close()))
    running = undefined
    expect(takeErrors(), 'errors in the pages of this test').toEqual([])
  })
  afterAll(async () => {
    const done = lasting
    lasting = []
    await Promise.all(done.map(context => context.close()))
    await test.browser.close()
    expect(takeErrors(), 'errors in pages after the last test').toEqual([])
  })
  return test
}

/** The page that asks; a service worker has none, nor has the first request of a window that opens. */
function pageOf(request: Request): Page | null {
  try {
    return request.frame().page()
  } catch {
    return null
  }
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
