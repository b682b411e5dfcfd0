import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../scripts/course'
import { slideTitle } from '../../scripts/deck'
import { shownTitle, useDeck } from '../support/deck'

const deck = useDeck()

const htmlLanguage = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang)
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const titleOf = (key: string, language: 'en' | 'zh-CN'): string => plain(slideTitle(key, language))

/** Waits until the slide shows a title. */
async function expectTitle(page: Page, title: string): Promise<void> {
  await expect.poll(async () => plain(await shownTitle(page))).toBe(title)
}

it.each([
  ['the address', '/early-timeline?lang=zh', 'en-GB', 'zh-CN'],
  ['the address, over the browser', '/early-timeline?lang=en', 'zh-CN', 'en'],
  ['the browser', '/early-timeline', 'en-GB', 'en'],
  ['the browser, where it is Chinese', '/early-timeline', 'zh-TW', 'zh-CN'],
  ['Chinese, where nothing else is known', '/early-timeline', 'fr-FR', 'zh-CN'],
  ['the browser, under a garbage value', '/early-timeline?lang=%00klingon', 'en-GB', 'en'],
] as const)('the language comes from %s', async (_, path, locale, expected) => {
  const page = await deck.open(path, { locale })
  await expectTitle(page, titleOf('early.timeline', expected))
  expect(await htmlLanguage(page)).toBe(expected)
})

it('the key l switches everything on the slide without a reload and keeps slide and address', async () => {
  const page = await deck.open('/early-timeline')
  await expectTitle(page, titleOf('early.timeline', 'en'))
  await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }))
  await page.keyboard.press('l')
  await expectTitle(page, titleOf('early.timeline', 'zh-CN'))
  expect(await htmlLanguage(page)).toBe('zh-CN')
  expect(await page.title()).toBe(readWords('zh-CN').get('ui.deck.title'))
  expect(page.url()).toMatch(/\/early-timeline$/)
  expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true)
  await page.keyboard.press('l')
  await expectTitle(page, titleOf('early.timeline', 'en'))
})

it('the button in the navigation bar switches too', async () => {
  const page = await deck.open('/early-timeline')
  await page.locator('.language-button[lang]').first().dispatchEvent('click')
  await expectTitle(page, titleOf('early.timeline', 'zh-CN'))
})

it('a choice is remembered for the next visit', async () => {
  const page = await deck.open('/2')
  await page.keyboard.press('l')
  await expectTitle(page, titleOf('opening.map', 'zh-CN'))
  const later = await deck.openBeside(page, '/opening-numbers')
  await expectTitle(later, titleOf('opening.numbers', 'zh-CN'))
})

it('the remembered choice yields to the address', async () => {
  const page = await deck.open('/2')
  await page.keyboard.press('l')
  await expectTitle(page, titleOf('opening.map', 'zh-CN'))
  await expectTitle(await deck.openBeside(page, '/2?lang=en'), titleOf('opening.map', 'en'))
})

it('blocked storage costs the memory, not the page', async () => {
  const page = await deck.open('/opening-numbers', {}, () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  await expectTitle(page, titleOf('opening.numbers', 'en'))
  await page.keyboard.press('l')
  await expectTitle(page, titleOf('opening.numbers', 'zh-CN'))
})

describe('where a browser blocks more than its storage', () => {
  /** As Firefox does where cookies are blocked for the site. */
  function refuseAll(): void {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { configurable: true, get: refuse })
    for (const name of ['serviceWorker', 'storage', 'clipboard'])
      Object.defineProperty(navigator, name, { configurable: true, get: refuse })
    globalThis.BroadcastChannel = function () {
      refuse()
    } as unknown as typeof BroadcastChannel
  }
  const hasNoChannel = (): void => void Reflect.deleteProperty(globalThis, 'BroadcastChannel')

  it.each([
    ['throws at every door', refuseAll],
    ['has no channels between windows', hasNoChannel],
  ])('one that %s shows slides and pages, and lets the language be changed', async (_, before) => {
    const slide = await deck.open('/opening-numbers', {}, before)
    await expectTitle(slide, titleOf('opening.numbers', 'en'))
    await slide.keyboard.press('l')
    await expectTitle(slide, titleOf('opening.numbers', 'zh-CN'))
    await slide.keyboard.press('ArrowRight')
    const presenter = await deck.open('/presenter/opening-numbers', {}, before, '.slidev-presenter')
    await expect.poll(() => presenter.locator('.slide-title').first().innerText()).toBeTruthy()
    for (const path of ['/study?lang=en', '/practice/early?lang=en', '/cards?lang=en', '/explore?lang=en']) {
      const page = await deck.open(path, {}, before, 'h1')
      await page.keyboard.press('l')
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN')
    }
    expect(deck.errors).toEqual([])
  })
})

it('a corrupt stored choice falls back quietly', async () => {
  const page = await deck.open('/2')
  await page.evaluate(() => localStorage.setItem('open-llm-history:language', '{"corrupt'))
  await expectTitle(await deck.openBeside(page, '/2'), titleOf('opening.map', 'en'))
})

it('goto and overview name and find slides in the language shown', async () => {
  const page = await deck.open('/early-timeline')
  await expectTitle(page, titleOf('early.timeline', 'en'))
  await page.keyboard.press('l')
  await expectTitle(page, titleOf('early.timeline', 'zh-CN'))
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-dialog input').fill('许可')
  const found = page.locator('#slidev-goto-dialog li, #slidev-goto-dialog [class*="autocomplete"] > *')
  await expect
    .poll(async () => plain((await found.allInnerTexts()).join('\n')))
    .toContain(titleOf('early.table', 'zh-CN'))

  const overview = await deck.openBeside(page, '/overview')
  await expect
    .poll(async () => plain(await overview.locator('body').innerText()))
    .toContain(titleOf('synthesis.closing', 'zh-CN'))
  expect(await overview.title()).toContain(readWords('zh-CN').get('ui.deck.title'))
})

it('an unknown slide and an unknown page lead to a slide, not to an error', async () => {
  for (const path of ['/999', '/no-such-slide', '/no/such/page']) {
    const page = await deck.open(path)
    await expect.poll(async () => (await shownTitle(page)).length).toBeGreaterThan(0)
  }
})
