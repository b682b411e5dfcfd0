import type { Locator, Page } from 'playwright-chromium'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { data } from '../../data'
import { loadAxe, seriousFaults } from '../support/axe'
import { parseCsv } from '../support/csv'
import { useDeck } from '../support/deck'

const deck = useDeck()
const open = (query: string, options = {}): Promise<Page> =>
  deck.open(`/claims?${query}`, options, undefined, '.claim-table')
const rows = (page: Page): Locator => page.locator('.claim-table tbody tr')
const ids = (page: Page): Promise<string[]> => rows(page).evaluateAll(all => all.map(({ id }) => id))
const option = (page: Page, value: string): Locator => page.locator(`.claims-option:has(input[value="${value}"])`)

describe('the page of all statements', () => {
  it('shows each once, under its article', async () => {
    const page = await open('lang=en')
    expect(await ids(page)).toEqual(
      data.articles.flatMap(({ id }) => data.claims.filter(({ article }) => article === id).map(claim => claim.id)),
    )
    expect(await page.locator('.claim-section h2').allInnerTexts()).toEqual(data.articles.map(({ title }) => title))
  })

  it('gives no verdict and names nobody where nothing was verified', async () => {
    const page = await open('lang=en&verdict=unverified')
    expect(await ids(page)).toEqual(
      data.articles.flatMap(({ id }) =>
        data.claims.filter(({ article, verified }) => article === id && !verified).map(claim => claim.id),
      ),
    )
    expect(new Set(await page.locator('.claim-sign').allInnerTexts())).toEqual(new Set(['not verified']))
    expect(await rows(page).locator('td:nth-child(4)').allInnerTexts()).toEqual((await ids(page)).map(() => ''))
  })

  it('narrows by article and verdict, with counts, and the address keeps it', async () => {
    const page = await open('lang=en')
    await option(page, 'open-llms-2023').click()
    await option(page, 'wrong-figure').click()
    await expect.poll(() => ids(page)).toEqual(['open-llms-2023-09', 'open-llms-2023-46', 'open-llms-2023-56'])
    expect(await option(page, 'wrong-figure').locator('.claims-count').innerText()).toBe('3')
    expect(await option(page, 'early-days').locator('.claims-count').innerText()).toBe('0')
    await expect.poll(() => page.url()).toMatch(/\?lang=en&article=open-llms-2023&verdict=wrong-figure$/)
    await page.reload()
    await rows(page).first().waitFor()
    expect(await rows(page).count()).toBe(3)
    await page.getByRole('button', { name: 'Reset all' }).click()
    await expect.poll(() => rows(page).count()).toBe(data.claims.length)
    await expect.poll(() => page.url()).toMatch(/\?lang=en$/)
  })

  it('finds words of either language and keeps the search, the filters and the place when the language changes', async () => {
    const page = await open('lang=en&verdict=wrong-figure')
    const search = page.locator('input[type=search]')
    const found = ['open-llms-2023-09', 'open-llms-2023-46']
    await search.fill('ten times smaller')
    await expect.poll(() => ids(page)).toEqual(found)
    await search.fill('照搬英文')
    await expect.poll(() => ids(page)).toEqual(found)
    await page.locator('.study-tools .language-button[lang]').click()
    await expect.poll(() => page.locator('.claim-section h2').allInnerTexts()).toEqual(['2023年开源大语言模型一览'])
    expect(await ids(page)).toEqual(found)
    expect(await search.inputValue()).toBe('照搬英文')
    expect(await page.locator('input[value=wrong-figure]').isChecked()).toBe(true)
  })

  it('says so where nothing is found', async () => {
    const page = await open('lang=en')
    await page.locator('input[type=search]').fill('no such words')
    await expect.poll(() => page.locator('.claims-none').isVisible()).toBe(true)
    expect(await page.locator('.claim-table').count()).toBe(0)
  })

  it('leads to one row, also past a filter that hides it', async () => {
    const page = await open('lang=en&verdict=correct#open-llms-2023-09')
    const row = page.locator('#open-llms-2023-09')
    await expect.poll(() => row.evaluate(element => element.getBoundingClientRect().top)).toBeLessThan(720)
    expect(await row.getAttribute('class')).toContain('is-marked')
    await page.locator('#open-llms-2023-11 .claim-number').click()
    await expect.poll(() => page.url()).toMatch(/#open-llms-2023-11$/)
    await expect
      .poll(() => page.locator('.is-marked').evaluateAll(all => all.map(({ id }) => id)))
      .toEqual(['open-llms-2023-11'])
  })

  it('copies the address of a row', async () => {
    const page = await open('lang=en', { permissions: ['clipboard-read', 'clipboard-write'] })
    const row = page.locator('#open-llms-2023-09')
    await row.getByRole('button', { name: 'Copy link' }).click()
    await expect.poll(() => row.locator('[role=status]').innerText()).toBe('Link copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/claims\?lang=en#open-llms-2023-09$/)
  })

  it('gives what it shows as a file', async () => {
    const page = await open('lang=en&verdict=wrong-figure')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('open-llm-history.claims.csv')
    const [first, ...others] = parseCsv(await text(await download.createReadStream()))
    expect(others).toHaveLength(2)
    expect(first).toMatchObject({
      id: 'open-llms-2023-09',
      verdict: 'wrong-figure',
      origin: 'translator',
      source: 'new-stack-21cto',
    })
  })

  it.each([
    ['en', 'dark'],
    ['zh-CN', 'light'],
  ] as const)('has nothing serious for axe: %s, %s', async (language, colorScheme) => {
    const page = await open(`lang=${language}`, { colorScheme, bypassCSP: true })
    await loadAxe(page)
    expect(await seriousFaults(page, '.study-page')).toEqual([])
  })

  it.each(['en', 'zh-CN'])('is cards on a phone, nothing to the side: %s', async language => {
    const page = await open(`lang=${language}`, { bypassCSP: true, viewport: { width: 390, height: 844 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await page.locator('.claim-table thead').first().isVisible()).toBe(false)
    // A sentence with figures in it runs on beside its label.
    const edges = await page.locator('#open-llms-2023-39 td:nth-child(4)').evaluate(cell => {
      const range = document.createRange()
      range.selectNodeContents(cell)
      return [...range.getClientRects()].map(({ left }) => left)
    })
    expect(Math.min(...edges)).toBeGreaterThan(100)
    await loadAxe(page)
    expect(await seriousFaults(page, '.study-page')).toEqual([])
  })
})
