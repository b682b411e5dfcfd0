import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { loadAxe, seriousFaults } from '../support/axe'
import { useDeck } from '../support/deck'

const deck = useDeck()
const READY = '.flashcard, .flashcard-done, .card-list'
const open = (query: string, options: BrowserContextOptions = {}): Promise<Page> =>
  deck.open(`/cards?${query}`, options, undefined, READY)

/** What the card asks. */
const asked = (page: Page): Promise<string> => page.locator('.flashcard-name').innerText()
const answer = (page: Page) => page.locator('.flashcard-back')
const focusIsOn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(of => document.activeElement?.matches(of) ?? false, selector)

/** Answers and rates the card now asked, by keyboard alone. */
async function learn(page: Page, rating: string): Promise<void> {
  await page.keyboard.press('Space')
  await answer(page).waitFor()
  await page.keyboard.press(rating)
  await answer(page).waitFor({ state: 'detached' })
}

describe('a flashcard', () => {
  it('is learned by keyboard in Chinese, keeps its side when the language changes, and is not asked again after a reload', async () => {
    const page = await open('lang=zh-CN&deck=figures')
    expect(await asked(page)).toMatch(/^GPT-3\s+参数量$/)
    await page.keyboard.press('Enter')
    await expect.poll(() => answer(page).innerText()).toMatch(/^1750\s亿[\s\S]*来源：GPT-3 论文/)
    expect(await focusIsOn(page, '.flashcard-back')).toBe(true)

    await page.keyboard.press('l')
    await expect.poll(() => answer(page).innerText()).toMatch(/^175B[\s\S]*Source: GPT-3 paper/)
    expect(await asked(page)).toMatch(/^GPT-3\s+Parameters$/)
    await expect
      .poll(() => page.locator('.flashcard-rating').allInnerTexts())
      .toEqual([
        expect.stringMatching(/^Again\s+1 min/),
        expect.stringMatching(/^Hard/),
        expect.stringMatching(/^Good\s+2 days/),
        expect.stringMatching(/^Easy\s+8 days/),
      ])

    await page.keyboard.press('3')
    await expect.poll(() => asked(page)).toMatch(/^GPT-3\s+Training tokens$/)
    expect(await answer(page).count()).toBe(0)
    expect(await focusIsOn(page, '.flashcard-name')).toBe(true)

    await page.reload()
    await page.locator(READY).waitFor()
    expect(await asked(page)).toMatch(/^GPT-3\s+Training tokens$/)
    expect(await page.locator('.cards-count').innerText()).toContain('learned: 1 of')
  })

  it('returns when it is due, and no sooner', async () => {
    const page = await open('lang=en&deck=opening')
    await page.clock.install({ time: new Date(2026, 10, 21, 12) })
    await page.reload()
    await page.locator(READY).waitFor()
    const first = await asked(page)
    const total = Number(/of (\d+)/.exec(await page.locator('.cards-count').innerText())![1])
    for (let card = 0; card < total; card++) await learn(page, '3')
    expect(await page.locator('.flashcard-done').innerText()).toMatch(/comes back on 23\sNovember\s2026/)
    expect(await focusIsOn(page, '.flashcard-done .flashcard-name')).toBe(true)

    await page.clock.fastForward('24:00:00')
    expect(await page.locator('.flashcard').count()).toBe(0)
    await page.clock.fastForward('24:00:00')
    await expect.poll(() => page.locator('.flashcard').count()).toBe(1)
    expect(await asked(page)).toBe(first)
  })

  it('can be taken on beyond the new ones of a day, and looked up in the list', async () => {
    const page = await open('lang=en&deck=terms')
    await page.getByRole('button', { name: '5', exact: true }).click()
    await page.locator('.flashcard-show').focus()
    for (let card = 0; card < 5; card++) await learn(page, '4')
    await page.getByRole('button', { name: 'Learn new cards (5)' }).press('Enter')
    await expect.poll(() => page.locator('.cards-count').innerText()).toContain('new: 5')
    expect(await focusIsOn(page, '.flashcard-name')).toBe(true)

    await page.getByRole('link', { name: 'List', exact: true }).click()
    await expect.poll(() => page.locator('.card-entry-state', { hasText: 'due on' }).count()).toBe(5)
    const entry = page.locator('.card-entry', { hasText: 'Mixture of experts' })
    await entry.locator('summary').press('Enter')
    await expect.poll(() => entry.innerText()).toContain('混合专家')
  })
})

it.each([
  ['en', 'dark'],
  ['zh-CN', 'light'],
] as const)(
  'axe finds nothing serious before and after the answer, and it fits a phone: %s, %s',
  async (language, colorScheme) => {
    const page = await open(`lang=${language}`, {
      colorScheme,
      bypassCSP: true,
      hasTouch: true,
      viewport: { width: 390, height: 844 },
    })
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)
    await loadAxe(page)
    const faults = [...(await seriousFaults(page, '.study-page'))]
    await page.locator('.flashcard-show').tap()
    await answer(page).waitFor()
    expect(await width()).toBeLessThanOrEqual(390)
    faults.push(...(await seriousFaults(page, '.study-page')))
    await page.locator('.cards-views a').last().tap()
    await page.locator('.card-list').waitFor()
    expect(await width()).toBeLessThanOrEqual(390)
    faults.push(...(await seriousFaults(page, '.study-page')))
    expect(faults).toEqual([])
  },
)
