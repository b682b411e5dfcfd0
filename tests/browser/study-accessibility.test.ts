import type { Page } from 'playwright-chromium'
import { beforeAll, expect, it } from 'vitest'
import { data } from '../../data'
import { loadAxe, seriousFaults } from '../support/axe'
import { settled, useDeck } from '../support/deck'

const deck = useDeck()

/** A short lesson: they are all made of the same parts. */
const LESSON = 'mosaic'
const BOTH_LANGUAGES = 'open-llm-history:both-languages'

interface Visit {
  readonly path: string
  /** Before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>
  /** Once it is open. */
  readonly then?: (page: Page) => Promise<unknown>
}

/** Pages that no test of their own looks at in this way, as those of the other pages do. */
const PAGES: Readonly<Record<string, Visit>> = {
  'the home': { path: '/study' },
  'a lesson': { path: `/study/${LESSON}` },
  'a lesson in both languages': {
    path: `/study/${LESSON}`,
    before: page => page.evaluate(key => localStorage.setItem(key, 'yes'), BOTH_LANGUAGES),
    then: page => page.evaluate(key => localStorage.removeItem(key), BOTH_LANGUAGES),
  },
  'practice': { path: '/practice' },
  'a set of questions': { path: `/practice/${LESSON}` },
  'a question': { path: `/question/${data.questions[0]!.id}` },
  'a search': {
    path: '/study',
    then: async page => {
      await page.keyboard.press('/')
      await page.keyboard.type('OPT')
      await page.locator('dialog[open] a').first().waitFor()
    },
  },
}

let page: Page

/** Presses the key that switches, wherever the focus is, as the button in the header would. */
async function switchBy(key: 'l' | 'd'): Promise<void> {
  await page.evaluate(
    pressed =>
      ['keydown', 'keyup'].forEach(type =>
        window.dispatchEvent(new KeyboardEvent(type, { key: pressed, code: `Key${pressed.toUpperCase()}` })),
      ),
    key,
  )
  await settled(page, '.study-page')
}

const shown = (): Promise<readonly [lang: string, dark: boolean]> =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.classList.contains('dark')] as const)

beforeAll(async () => {
  page = await deck.open(
    '/study?lang=zh-CN',
    { bypassCSP: true, reducedMotion: 'reduce', colorScheme: 'light' },
    undefined,
    '.study-title',
  )
})

it.each(Object.entries(PAGES))(
  'axe finds nothing serious on %s, in both languages and themes',
  async (_, { path, before, then }) => {
    await before?.(page)
    await page.goto(`${deck.url}${path}${path.includes('?') ? '&' : '?'}lang=zh-CN`)
    await page.locator('.study-title').waitFor()
    await then?.(page)
    await settled(page, '.study-page')
    await loadAxe(page)
    // Names differ by language and colours by theme: two of the four hold all there is to find, as on the slides.
    expect(await shown()).toEqual(['zh-CN', false])
    const light = await seriousFaults(page, 'html')
    await switchBy('l')
    await switchBy('d')
    expect(await shown()).toEqual(['en', true])
    const dark = await seriousFaults(page, 'html')
    await switchBy('d')
    expect({ light, dark }).toEqual({ light: [], dark: [] })
  },
)
