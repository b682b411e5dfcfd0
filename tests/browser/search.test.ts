import type { Locator, Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../scripts/course'
import { loadAxe, seriousFaults } from '../support/axe'
import { shownTitle, useDeck } from '../support/deck'

const deck = useDeck()
const words = { 'en': readWords('en'), 'zh-CN': readWords('zh-CN') }

const onPage = (path: string, options = {}): ReturnType<typeof deck.open> =>
  deck.open(path, options, undefined, '.study-title')
const isOpen = (page: Page): Promise<boolean> => page.locator('dialog.search-dialog').isVisible()
const field = (page: Page): Locator => page.locator('.search-dialog').getByRole('combobox')
const texts = (page: Page, part: string): Promise<readonly string[]> =>
  page.locator(`.search-dialog ${part}`).allInnerTexts()

/** Opens the search by its key and types. */
async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/')
  await expect.poll(() => isOpen(page)).toBe(true)
  await page.keyboard.type(query)
  await page.locator('.search-result').first().waitFor()
}

/** Name of the result that Enter would open. */
const chosen = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document
        .getElementById(
          document.querySelector('.search-dialog [role=combobox]')!.getAttribute('aria-activedescendant')!,
        )!
        .querySelector('.search-name')!.textContent,
  )

const isActive = (page: Page, role: string): Promise<boolean> =>
  page.evaluate(name => document.activeElement?.getAttribute('role') === name, role)

it.each(['en', 'zh-CN'] as const)('finds the same things in %s, whichever language is typed', async language => {
  const page = await onPage(`/study?lang=${language}`)
  await search(page, '语言模型')
  for (const [query, term] of [
    ['语言模型', 'language-model'],
    ['混合专家', 'moe'],
    ['窗口', 'sliding-window'],
    ['context length', 'context-length'],
  ]) {
    await field(page).fill(query!)
    await expect
      .poll(() => texts(page, '.search-name').then(([name]) => name))
      .toBe(words[language].get(`glossary.${term}.name`))
    expect((await texts(page, 'mark')).join(' ').toLowerCase()).toContain(query!.split(' ')[0])
  }
  await field(page).fill('7B')
  await expect.poll(() => texts(page, '.search-name').then(([name]) => name)).toContain('7B')
  // Of a kind with many results the first few show; the rest comes when asked for.
  const models = page.getByRole('group', { name: words[language].get('study.search.group.model')! })
  expect(await models.locator('.search-result').count()).toBe(5)
  await models.locator('.search-more').click()
  expect(await models.locator('.search-result').count()).toBeGreaterThan(20)
})

describe('on a page', () => {
  it('opens by its key, is worked by keys, and opens what was chosen', async () => {
    const page = await onPage('/study?lang=en')
    await search(page, 'logbook restarts')
    expect(await field(page).inputValue()).toBe('logbook restarts')
    const best = await chosen(page)
    expect(best).toBe(words.en.get('early.opt.title'))
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => chosen(page)).not.toBe(best)
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => chosen(page)).toBe(best)
    expect(await isActive(page, 'combobox')).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('/study/early?lang=en#opt')
    await expect
      .poll(() => page.locator('#opt').evaluate(section => Math.abs(section.getBoundingClientRect().top)))
      .toBeLessThan(60)
    expect(await isOpen(page)).toBe(false)
  })

  it('opens a slide as a slide where that is asked for', async () => {
    const page = await onPage('/study?lang=en')
    await search(page, 'logbook restarts')
    await page
      .locator('.search-opens')
      .getByRole('button', { name: words.en.get('study.search.slide')! })
      .click()
    await page.locator('.search-result').first().click()
    await expect.poll(() => page.url()).toContain('/early-opt?lang=en')
  })

  it('keeps what was typed, and writes an l, while the language changes', async () => {
    const page = await onPage('/glossary?lang=en')
    await search(page, 'small')
    expect(await field(page).inputValue()).toBe('small')
    const before = await texts(page, '.search-name')
    await page.locator('.search-tools').getByRole('button').first().click()
    await expect.poll(() => texts(page, '.search-name')).not.toEqual(before)
    expect(await field(page).inputValue()).toBe('small')
    expect(page.url()).toContain('lang=zh-CN')
  })

  it('gives the focus back when Escape closes it', async () => {
    const page = await onPage('/study?lang=en')
    const button = page.locator('.search-open')
    await button.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => isActive(page, 'combobox')).toBe(true)
    await page.keyboard.type('opt')
    await page.keyboard.press('Escape')
    await expect.poll(() => isOpen(page)).toBe(false)
    expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
  })

  it('leaves a stroke in a field alone', async () => {
    const page = await onPage('/glossary?lang=en')
    await page.locator('.glossary-search input').first().focus()
    await page.keyboard.type('and/or')
    expect(await page.locator('.glossary-search input').first().inputValue()).toBe('and/or')
    expect(await isOpen(page)).toBe(false)
  })

  it('says that nothing was found, and what to leave out', async () => {
    const page = await onPage('/study?lang=en')
    await search(page, 'window')
    await field(page).fill('窗口 banana')
    await expect
      .poll(() => texts(page, '[role=status]'))
      .toEqual([words.en.get('study.search.count')!.replace('{{count}}', '0')])
    await page.locator('.search-hint button').first().click()
    await expect
      .poll(() => texts(page, '.search-name').then(([name]) => name))
      .toBe(words.en.get('glossary.sliding-window.name'))
  })

  it('works without the network', async () => {
    const page = await onPage('/glossary?lang=zh-CN')
    // It comes by itself once the browser has nothing else to do, which on a busy machine may be late.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('search-engine')),
    )
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await search(page, '混合专家')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toMatch(/\/glossary\?lang=zh-CN#moe$/)
  })
})

describe('on a slide', () => {
  it('opens by its key, keeps the slide while one types, and leads to another slide', async () => {
    const page = await deck.open('/opening-map?lang=en')
    const title = await shownTitle(page)
    await search(page, 'f do logbook restarts')
    expect(await field(page).inputValue()).toBe('f do logbook restarts')
    await field(page).fill('logbook restarts')
    expect(await shownTitle(page)).toBe(title)
    await expect.poll(() => chosen(page)).toBe(words.en.get('early.opt.title'))
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('/early-opt?lang=en')
    await expect.poll(() => shownTitle(page)).toBe(words.en.get('early.opt.title'))
    // The keys of the deck answer again.
    await page.keyboard.press('Home')
    await expect.poll(() => page.url()).toContain('/opening-cover')
  })

  it('keeps the presenter’s view', async () => {
    const page = await deck.open('/presenter/opening-map?lang=en')
    await search(page, 'logbook restarts')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('/presenter/early-opt?lang=en')
  })
})

it.each([
  [1280, 720],
  [390, 844],
])('is accessible and fits at %d px, with and without results', async (width, height) => {
  const page = await onPage('/study?lang=zh-CN', { viewport: { width, height }, bypassCSP: true })
  await search(page, '7B')
  await loadAxe(page)
  expect(await seriousFaults(page, 'dialog.search-dialog')).toEqual([])
  const room = await page.locator('dialog.search-dialog').boundingBox()
  expect(room!.width).toBeLessThanOrEqual(width)
  if (width < 600) expect(room).toMatchObject({ x: 0, y: 0, width, height })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  await field(page).fill('窗口 banana')
  await page.locator('.search-hint').waitFor()
  expect(await seriousFaults(page, 'dialog.search-dialog')).toEqual([])
})
