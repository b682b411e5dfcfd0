import type { Page } from 'playwright-chromium'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { loadAxe, seriousFaults } from '../support/axe'
import { parseCsv } from '../support/csv'
import { useDeck } from '../support/deck'

const deck = useDeck()
const READY = '.explore-main'

const open = (query: string, options = {}): Promise<Page> =>
  deck.open(`/explore?${query}`, { viewport: { width: 1440, height: 900 }, ...options }, undefined, READY)
const firstNames = (page: Page, count = 3): Promise<readonly string[]> =>
  page
    .locator('.explore-table tbody .explore-name')
    .evaluateAll((names, most) => names.slice(0, most).map(name => name.textContent), count)
const rowCount = (page: Page): Promise<number> => page.locator('.explore-table tbody tr').count()
const status = (page: Page): Promise<string> => page.locator('.explore-shown').innerText()

/** Goes on with the keyboard until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No way to ${selector} by Tab`)
}

async function download(page: Page, press: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return text(await file.createReadStream())
}

describe('by keyboard alone', () => {
  it('a reader filters, sorts, asks for a source and compares two models', async () => {
    const page = await open('lang=en&view=table')
    const all = await rowCount(page)

    await tabTo(page, 'input[type=search]')
    await page.keyboard.type('llama')
    await expect.poll(() => rowCount(page)).toBeLessThan(all)
    expect(await status(page)).toMatch(new RegExp(`^${await rowCount(page)} of ${all} models$`))
    await tabTo(page, 'input[name=openness][value=restricted]')
    await page.keyboard.press('Space')
    await expect.poll(() => page.locator('.explore-active button').count()).toBe(2)

    await tabTo(page, '.explore-sort')
    const params = page.locator('th:has(.explore-sort)', { hasText: 'Parameters' })
    expect(await params.getAttribute('aria-sort')).toBe('none')
    await params.locator('button').focus()
    await page.keyboard.press('Enter')
    expect(await params.getAttribute('aria-sort')).toBe('descending')
    const descending = await firstNames(page, 100)
    await page.keyboard.press('Enter')
    expect(await params.getAttribute('aria-sort')).toBe('ascending')
    expect((await firstNames(page, 100)).length).toBe(descending.length)

    await tabTo(page, '.explore-table .sourced-value-text')
    const tip = page.locator('[role=tooltip]')
    await expect.poll(() => tip.isVisible()).toBe(true)
    expect(
      await page.evaluate(
        () => document.getElementById(document.activeElement!.getAttribute('aria-describedby')!)!.textContent,
      ),
    ).toBe(await tip.textContent())
    await page.keyboard.press('Escape')
    await expect.poll(() => tip.count()).toBe(0)

    await tabTo(page, '.explore-check:not(:checked)')
    await page.keyboard.press('Space')
    await tabTo(page, '.explore-check:not(:checked)')
    await page.keyboard.press('Space')
    await expect.poll(() => page.locator('.explore-tab').last().innerText()).toBe('Compare (2)')
    await page.locator('.explore-tab').last().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.is-compare thead th').count()).toBe(3)
    expect(new URL(page.url()).searchParams.get('compare')?.split(',')).toHaveLength(2)
    expect(await page.locator('.is-compare').innerText()).toContain('differs')
  })

  it('details open with the focus on their heading, and give it back', async () => {
    const page = await open('lang=en&view=table&q=bloom')
    await page.locator('.explore-name').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    expect(await page.locator('.model-details').innerText()).toContain('BigScience')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.model-details').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('BLOOM')
  })
})

describe('the comparison', () => {
  it('takes four models and says so when it is full', async () => {
    const page = await open('lang=en&view=table&compare=llama,opt,bloom')
    const free = page.locator('.explore-check:not(:checked)')
    await free.first().check()
    await expect.poll(() => page.locator('.explore-full').isVisible()).toBe(true)
    await free.first().click()
    expect(await page.locator('.explore-check:checked').count()).toBe(4)
  })

  it('loses and gains models without being left', async () => {
    const page = await open('lang=en&view=compare&compare=llama,opt,bloom')
    await page.locator('.explore-remove').first().click()
    await expect.poll(() => page.locator('.is-compare thead th').count()).toBe(3)
    await page.locator('.explore-compare select').selectOption('gpt-3')
    await expect.poll(() => page.locator('.is-compare thead').innerText()).toContain('GPT-3')
  })
})

describe('the address', () => {
  it('keeps the view through a reload, the other language and the way back', async () => {
    const page = await open('lang=en&view=table&openness=permissive&sort=-params&columns=params')
    const names = await firstNames(page)
    const rows = await rowCount(page)
    await page.reload()
    await page.locator(READY).waitFor()
    expect(await firstNames(page)).toEqual(names)

    await page.locator('.study-tools .language-button[lang]').click()
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/\p{Script=Han}/u)
    expect(await rowCount(page)).toBe(rows)
    expect(await page.locator('th[aria-sort=descending]').count()).toBe(1)

    await page.locator('.study-home').click()
    await page.locator('.home-page').waitFor()
    await page.goBack()
    await page.locator(READY).waitFor()
    expect(await firstNames(page)).toEqual(names)
  })

  it('goes back from view to view', async () => {
    const page = await open('lang=en&view=table&q=opt')
    await page.locator('.explore-tab').first().click()
    await expect.poll(() => page.locator('.model-timeline').count()).toBe(1)
    await page.goBack()
    await expect.poll(() => page.locator('.explore-table').count()).toBe(1)
    expect(await page.locator('input[type=search]').inputValue()).toBe('opt')
  })

  it('of garbage shows everything', async () => {
    const page = await open('lang=en&view=pie&openness=nonsense&sort=--&compare=nobody&model=nothing')
    expect(await status(page)).toMatch(/^(\d+) of \1 models$/)
    expect(await page.locator('.model-details').count()).toBe(0)
  })
})

describe('downloads', () => {
  it('hold the rows shown in their order, with licence and citation in each', async () => {
    const page = await open('lang=en&view=table&organisation=eleutherai&sort=-params')
    const rows = parseCsv(await download(page, () => page.getByRole('button', { name: 'CSV' }).click()))
    expect(rows.map(({ name }) => name)).toEqual(await firstNames(page, 100))
    for (const row of rows) {
      expect(row).toMatchObject({ organisations: 'eleutherai', data_license: 'CC-BY-4.0', params_unit: 'parameters' })
      expect(row.cite_as).toContain('A History of Open-Source LLMs')
      expect(row.params_source).not.toBe('')
    }
    const json = JSON.parse(await download(page, () => page.getByRole('button', { name: 'JSON' }).click())) as {
      license: string
      sources: string[]
      rows: object[]
    }
    expect(json).toMatchObject({ license: 'CC-BY-4.0', rows: rows.map(({ id }) => ({ id })) })
    expect(json.sources.every(source => source.includes('https://'))).toBe(true)
  })

  it('of the timeline are a picture that names its licence', async () => {
    const page = await open('lang=en&view=timeline&organisation=meta')
    const svg = await download(page, () => page.getByRole('button', { name: 'SVG' }).click())
    expect(svg).toMatch(/^<\?xml/)
    expect(svg).toContain('creativecommons.org/licenses/by/4.0')
  })
})

describe.each([
  ['en', 'dark'],
  ['zh-CN', 'light'],
] as const)('in %s, %s', (language, colorScheme) => {
  it('axe finds nothing serious, before use and after', async () => {
    const page = await open(`lang=${language}&view=table`, { colorScheme, bypassCSP: true })
    await loadAxe(page)
    const faults = [...(await seriousFaults(page, '.study-page'))]
    await page.locator('.explore-columns summary').click()
    await page.locator('.explore-sort').nth(3).click()
    await page.locator('input[name=openness]').nth(2).check()
    await page.locator('.explore-check').first().check()
    await page.locator('.explore-check').nth(1).check()
    await page.locator('.explore-name').first().click()
    await page.locator('.model-details').waitFor()
    faults.push(...(await seriousFaults(page, '.study-page')))
    for (const view of [2, 0]) {
      await page.locator('.explore-tab').nth(view).click()
      await page.locator(view === 2 ? '.is-compare' : '.model-timeline').waitFor()
      faults.push(...(await seriousFaults(page, '.study-page')))
    }
    expect(faults).toEqual([])
  })

  it.each(['timeline', 'table', 'compare'])('the %s fits a phone without scrolling sideways', async view => {
    const page = await open(`lang=${language}&view=${view}&compare=llama,opt,bloom&model=llama`, {
      colorScheme,
      viewport: { width: 390, height: 844 },
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await page.locator('.explore-filters form').isVisible()).toBe(false)
    await page.locator('.explore-filters summary').click()
    await expect.poll(() => page.locator('.explore-filters form').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

it('the bar of the slides leads to the explorer in the language shown', async () => {
  const page = await deck.open('/1?lang=en')
  await page.mouse.move(60, 690)
  await page.locator('a[href*="/explore"]').first().click()
  await page.locator(READY).waitFor()
  expect(page.url()).toContain('lang=en')
})
