/** Firefox as it is installed, by WebDriver BiDi. */
import type { EnginePlace } from './find'
import type { EnginePage, EngineSession, SessionOptions } from './session'
import type { Page } from 'puppeteer-core'
import { launch } from 'puppeteer-core'

/**
 * Slidev asks to keep the screen on; a browser without a screen refuses. What is still on its way when a page is left fails,
 * and Firefox tells so.
 */
const EXPECTED = /Wake Lock|A ServiceWorker intercepted the request|slide failed to load/i
/** Cookies and other storage of all sites are blocked, as in the settings under "Cookies: all". */
const NO_STORAGE = { 'network.cookie.cookieBehavior': 2 }
/** Puppeteer takes its own default for centimetres, and prints on a stamp. */
const A4 = {
  width: '210mm',
  height: '297mm',
  margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' },
} as const

/** Starts a Firefox with a profile of its own. */
export async function launchFirefox({ program }: EnginePlace, { missing }: SessionOptions): Promise<EngineSession> {
  if (missing === 'broadcast-channel') throw new Error('Firefox has no switch that takes BroadcastChannel away')
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: missing === 'storage' ? NO_STORAGE : {},
  })
  const faults: string[] = []
  const known = new Map<Page, EnginePage>()

  function seen(page: Page): EnginePage {
    const before = known.get(page)
    if (before) return before
    const report = (what: string): unknown => !EXPECTED.test(what) && faults.push(`${page.url()}: ${what}`)
    page.on('console', message => message.type() === 'error' && report(message.text()))
    page.on('pageerror', error => report(error instanceof Error ? error.message : String(error)))
    const made: EnginePage = {
      goto: async address => void (await page.goto(address)),
      reload: async () => void (await page.reload()),
      back: async () => void (await page.goBack()),
      evaluate: async <A extends unknown[], R>(run: (...parameters: A) => R | Promise<R>, ...parameters: A) =>
        // Puppeteer's own type reckons with handles of elements among the parameters.
        (await page.evaluate(run as unknown as (...all: unknown[]) => unknown, ...parameters)) as R,
      press: async (...keys) => {
        await page.bringToFront()
        for (const key of keys) await page.keyboard.press(key)
      },
      type: async words => {
        await page.bringToFront()
        await page.keyboard.type(words)
      },
      point: ({ x, y }) => page.mouse.move(x, y),
      click: async ({ x, y }) => {
        await page.bringToFront()
        await page.mouse.click(x, y)
      },
      drag: async ([start, ...along]) => {
        await page.bringToFront()
        await page.mouse.move(start!.x, start!.y)
        await page.mouse.down()
        for (const { x, y } of along) await page.mouse.move(x, y, { steps: 4 })
        await page.mouse.up()
      },
      resize: (width, height) => page.setViewport({ width, height }),
      close: () => page.close(),
    }
    known.set(page, made)
    return made
  }

  const open = async (): Promise<EnginePage> => {
    const page = seen(await browser.newPage())
    await page.resize(1280, 720)
    return page
  }
  const first = await open()
  return {
    engine: 'firefox',
    first,
    open,
    pages: async () => (await browser.pages()).filter(page => page.url() !== 'about:blank').map(seen),
    faults: async () => faults,
    print: async wanted => {
      const page = [...known].find(([, each]) => each === wanted)![0]
      return page.pdf({ ...A4, preferCSSPageSize: true, printBackground: false })
    },
    close: () => browser.close(),
  }
}
