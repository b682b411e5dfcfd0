import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { data } from '../../data'
import { loadAxe, seriousFaults } from '../support/axe'
import { useDeck } from '../support/deck'

const deck = useDeck()
const open = (query: string, options = {}): Promise<Page> =>
  deck.open(`/sources?${query}`, options, undefined, '.source-list > li')
const ids = (page: Page): Promise<string[]> =>
  page.locator('.source-list > li').evaluateAll(entries => entries.map(({ id }) => id))

describe('the page of all sources', () => {
  it('lists every source once, with its address', async () => {
    const page = await open('lang=en')
    expect((await ids(page)).sort()).toEqual(data.sources.map(({ id }) => id).sort())
    expect(await page.locator('#gpt3-paper .source-title').getAttribute('href')).toBe(
      'https://arxiv.org/abs/2005.14165',
    )
    expect(await page.locator('#gpt3-paper').innerText()).toMatch(
      /paper, primary source, read in part[\s\S]*May\s2020[\s\S]*GPT-3/,
    )
  })

  it('finds by words of either language and keeps search and filters in the address', async () => {
    const page = await open('lang=en')
    await page.locator('input[type=search]').fill('touvron 论文')
    await expect.poll(() => ids(page)).toEqual(['llama-paper', 'llama2-paper'])
    await page.locator('select[name=chapter]').selectOption('review')
    await expect.poll(() => ids(page)).toContain('llama2-paper')
    await expect
      .poll(() => new URL(page.url()).searchParams.toString())
      .toBe(new URLSearchParams({ lang: 'en', q: 'touvron 论文', chapter: 'review' }).toString())
    const shown = await ids(page)
    await page.reload()
    await expect.poll(() => ids(page)).toEqual(shown)
    expect(await page.locator('input[type=search]').inputValue()).toBe('touvron 论文')
  })

  it('filters by kind, says so when nothing is left, and keeps the filter when the language changes', async () => {
    const page = await open('lang=en&kind=list')
    const lists = data.sources.filter(({ kind }) => kind === 'list').length
    await expect.poll(async () => (await ids(page)).length).toBe(lists)
    await page.locator('.study-tools .language-button[lang]').click()
    await expect.poll(() => page.locator('.glossary-count').innerText()).toContain(`显示 ${lists} 个`)
    await page.locator('input[type=search]').fill('nothing of the kind')
    await expect.poll(() => ids(page)).toEqual([])
    expect(await page.locator('.study-main').innerText()).toContain('没有符合的来源')
  })

  it('leads to the sections that quote a source, and to the models that rest on it', async () => {
    const page = await open('lang=en')
    await page.locator('input[type=search]').fill('Early Days Part One')
    // At once, while the search is still on its way into the address.
    await page.locator('#wolfe-part1 a.slide-link').first().dispatchEvent('click')
    await expect.poll(() => page.url()).toMatch(/\/study\/early\?lang=en#opener$/)
    const other = await deck.openBeside(page, '/sources?lang=en#gpt3-paper', '.source-list > li')
    await other.locator('#gpt3-paper a', { hasText: /^GPT-3$/ }).click()
    await expect.poll(() => other.locator('h1').innerText()).toBe('GPT-3')
  })

  it('shows a source that the filter hides to who follows a link to it', async () => {
    const page = await open('lang=en&kind=list#gpt3-paper')
    await expect.poll(() => page.locator('#gpt3-paper').isVisible()).toBe(true)
  })

  it('is reached from the reading list, in the language of the slide', async () => {
    const page = await deck.open('/synthesis-reading?lang=zh-CN')
    await page.locator('.reading-all a').click()
    await expect.poll(() => page.url()).toMatch(/\/sources\?lang=zh-CN/)
    await expect.poll(() => page.locator('h1').innerText()).toBe('来源')
  })

  it('shows on paper no form and no ways to other pages, but the addresses', async () => {
    const page = await open('lang=en')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.study-head').isVisible()).toBe(false)
    expect(await page.locator('.source-search').isVisible()).toBe(false)
    expect(
      await page.locator('#gpt3-paper .source-title').evaluate(link => getComputedStyle(link, '::after').content),
    ).toContain('https://arxiv.org/abs/2005.14165')
  })

  it.each([
    ['en', 'dark'],
    ['zh-CN', 'light'],
  ] as const)('has nothing serious for axe and fits a phone: %s, %s', async (language, colorScheme) => {
    const page = await open(`lang=${language}`, { colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await loadAxe(page)
    expect(await seriousFaults(page, '.study-page')).toEqual([])
  })
})
