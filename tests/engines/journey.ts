/** What the journeys share: an engine for each, and what a reader sees and does there. */
import type { Language } from '../../core/language'
import type { EngineName, EnginePage, EngineSession, Point, SessionOptions } from './session'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { slideTitle } from '../../scripts/deck'
import { launchFirefox } from './firefox'
import { ENGINES } from './session'
import { launchWebKit } from './webkit'

const LAUNCH = { firefox: launchFirefox, webkit: launchWebKit } as const

export interface JourneyOptions extends SessionOptions {
  /** The engines it can be gone in, if not all. */
  readonly only?: EngineName
}

/** What a journey has in its engine. */
export interface Traveller {
  readonly engine: EngineName
  /** The browser; there is one from the first test on. */
  readonly session: () => EngineSession
  /**
   * Opens a page of the deck in the first tab.
   * @param path from the root of the deck, or a whole address
   * @param ready selector of what must be there before keys and buttons answer
   */
  readonly open: (path: string, ready?: string) => Promise<EnginePage>
  /** Opens a page beside it, in the same profile; it is closed after the test. */
  readonly openBeside: (path: string, ready?: string) => Promise<EnginePage>
}

/**
 * Goes on a journey in every engine that is on this machine; in the others its tests are skipped. It ends with the test
 * that no page of it has logged an error.
 * @param journey declares the tests
 */
export function inEngines(options: JourneyOptions, journey: (traveller: Traveller) => void): void {
  for (const engine of ENGINES.filter(name => !options.only || options.only === name)) {
    const place = inject('engines')[engine]
    describe.skipIf(!place)(`in ${place?.version ?? engine}`, () => {
      let session: EngineSession
      const visit = async (page: EnginePage, path: string, ready = '.slide-frame'): Promise<EnginePage> => {
        await page.goto(path.startsWith('/') ? `${inject('deckUrl')}${path}` : path)
        await arrive(page, ready)
        return page
      }

      beforeAll(async () => {
        session = await LAUNCH[engine](place!, options)
      })
      afterEach(async () => {
        for (const page of await session.pages()) if (page !== session.first) await page.close()
      })
      afterAll(() => session?.close())

      // Its notice comes at a moment of its own and moves the page, which a later click would meet.
      if (!options.missing)
        it('at the first visit the course is kept, and says so', async () => {
          await click(await visit(session.first, '/study', '.study-title'), '.offline-notice button')
        })

      journey({
        engine,
        session: () => session,
        open: (path, ready) => visit(session.first, path, ready),
        openBeside: async (path, ready) => visit(await session.open(), path, ready),
      })

      it('none of this logs an error', async () => {
        expect(await session.faults()).toEqual([])
      })
    })
  }
}

/** Waits until something is there and the fonts have come, so that nothing moves from under the pointer. */
export async function arrive(page: EnginePage, ready: string): Promise<void> {
  await expect.poll(() => count(page, ready), { message: `nothing to be seen of ${ready}` }).toBeGreaterThan(0)
  await page.evaluate(() => document.fonts.ready.then(() => true))
}

/** How many elements there are, shown or not. */
export const count = (page: EnginePage, selector: string): Promise<number> =>
  page.evaluate(wanted => document.querySelectorAll(wanted).length, selector)

/** Words of the elements that show, with plain spaces. */
export const texts = (page: EnginePage, selector: string): Promise<readonly string[]> =>
  page.evaluate(
    wanted =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .filter(element => element.checkVisibility({ visibilityProperty: true }))
        // A drawing has no inner text.
        .map(element => (element.innerText ?? element.textContent).replaceAll('\u00A0', ' ').trim()),
    selector,
  )

/** Words of the first element that shows; none if there is none. */
export const text = async (page: EnginePage, selector: string): Promise<string> =>
  (await texts(page, selector))[0] ?? ''

export const isShown = async (page: EnginePage, selector: string): Promise<boolean> =>
  (await texts(page, selector)).length > 0

export const address = async (page: EnginePage): Promise<string> => page.evaluate(() => location.href)

/** Language that the page says it is in. */
export const languageOf = (page: EnginePage): Promise<string> => page.evaluate(() => document.documentElement.lang)

/** Title of the slide now shown in the main window. */
const shownTitle = (page: EnginePage): Promise<string> =>
  text(page, '#slide-content .slidev-page .slide-title, .slidev-slide-content .slidev-page .slide-title')

/** Waits until a slide shows its title. */
export async function expectSlide(page: EnginePage, key: string, language: Language): Promise<void> {
  await expect.poll(() => shownTitle(page)).toBe(slideTitle(key, language).replaceAll('\u00A0', ' '))
}

/**
 * Middle of an element that shows and that a pointer can reach, once it has come and stands still.
 * @param which of those that show, counted from 0, or what it says
 */
export async function middleOf(page: EnginePage, selector: string, which: number | string = 0): Promise<Point> {
  let middle: Point | undefined
  await expect
    .poll(
      async () => {
        const found = await page.evaluate(
          async (wanted, sought) => {
            const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter(each =>
              each.checkVisibility({ visibilityProperty: true }),
            )
            const element =
              typeof sought === 'number'
                ? all[sought]
                : all.find(each => each.innerText.replaceAll('\u00A0', ' ').trim() === sought)
            if (!element) return { problem: 'is not shown' }
            element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
            const before = element.getClientRects()[0]!
            await new Promise(resolve => setTimeout(resolve, 50))
            const { left, top, width, height } = element.getClientRects()[0] ?? before
            if (left !== before.left || top !== before.top) return { problem: 'moves' }
            const [x, y] = [left + width / 2, top + height / 2]
            const hit = document.elementFromPoint(x, y)
            if (hit && (element.contains(hit) || hit.closest('label')?.contains(element))) return { x, y }
            return { problem: `is covered by ${hit ? `<${hit.tagName} class="${hit.className}">` : 'nothing'}` }
          },
          selector,
          which,
        )
        if ('problem' in found) return found.problem
        middle = found
        return 'can be reached'
      },
      { message: `${selector} (${which})` },
    )
    .toBe('can be reached')
  return middle!
}

/**
 * Clicks an element with the pointer. On a busy machine what is clicked may have moved meanwhile; a click that did not
 * reach it is done again.
 * @param which of those that show, counted from 0, or what it says
 * @throws Error if three clicks did not reach it
 */
export async function click(page: EnginePage, selector: string, which: number | string = 0): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const at = await middleOf(page, selector, which)
    await page.evaluate(wanted => {
      Object.assign(globalThis, { clickCame: false })
      const see = ({ target }: Event): void => {
        if (target instanceof Element && target.closest(wanted)) Object.assign(globalThis, { clickCame: true })
      }
      document.addEventListener('click', see, { capture: true })
    }, selector)
    await page.click(at)
    const came = await page.evaluate(async () => {
      // A page that was opened by the click knows nothing of it.
      const missed = (): boolean => (globalThis as { clickCame?: boolean }).clickCame === false
      for (let wait = 0; missed() && wait < 60; wait++) await new Promise(resolve => setTimeout(resolve, 50))
      return !missed()
    })
    if (came) return
  }
  throw new Error(`${selector} (${which}) was not reached by three clicks`)
}

/** Gives the focus to an element, as Tab would. */
export const focus = (page: EnginePage, selector: string): Promise<void> =>
  page.evaluate(wanted => document.querySelector<HTMLElement>(wanted)!.focus(), selector)
