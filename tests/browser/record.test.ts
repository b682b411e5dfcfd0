import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { data } from '../../data'
import { readSlides } from '../../scripts/course'
import { rightAnswer } from '../support/answers'
import { loadAxe, seriousFaults } from '../support/axe'
import { useDeck } from '../support/deck'

const deck = useDeck()
const open = (query: string, before?: () => void, options = {}): Promise<Page> =>
  deck.open(`/record?${query}`, options, before, '.record-sheet')

/** Pages of a printed page: each page object names its type once. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

describe('the record of a learner', () => {
  it('says in both languages what is read and what is open, and calls itself complete only when it is', async () => {
    const page = await open('lang=en', () => {
      localStorage.setItem('open-llm-history:progress:2:read:opening.map', '"2026-11-20T08:00:00.000Z"')
    })
    const sheet = page.locator('.record-sheet')
    expect(await sheet.locator('h2').innerText()).toBe('Record of progress\n学习进度记录')
    expect(await sheet.locator('.record-state').innerText()).toMatch(
      /^Still open: sections not yet read, \d+[^]*尚未完成：未读小节 \d+/,
    )
    expect(await sheet.innerText()).toMatch(/Nobody has verified it[^]*未经任何人核实/)
  })

  it('is one of completion once everything is read and right', async () => {
    const page = await open('lang=zh-CN')
    const at = '2026-11-20T08:00:00.000Z'
    const slides = (await readSlides()).map(
      ({ frontmatter: { key } }) => [`open-llm-history:progress:2:read:${key}`, JSON.stringify(at)] as const,
    )
    const questions = data.questions.map(
      record =>
        [
          `open-llm-history:progress:2:answer:${record.id}`,
          JSON.stringify([{ at, given: rightAnswer(record), right: true }]),
        ] as const,
    )
    await page.evaluate(
      entries => entries.forEach(([key, text]) => localStorage.setItem(key, text)),
      [...slides, ...questions],
    )
    await page.reload()
    const sheet = page.locator('.record-sheet')
    await expect.poll(() => sheet.locator('h2').innerText()).toBe('学习完成记录\nRecord of completion')
    expect(await sheet.locator('.record-state').innerText()).toContain('every question was answered rightly')
    expect(await sheet.locator('tbody td:nth-child(3)').allInnerTexts()).toEqual(
      Array(await sheet.locator('tbody tr').count()).fill('2026-11-20'),
    )
  })

  it('carries the name that is typed, keeps it in this browser, and leaves it out of the address', async () => {
    const page = await open('lang=en')
    await page.getByLabel('Your name').fill('李华')
    expect(await page.locator('.record-name').innerText()).toBe('李华')
    expect(decodeURIComponent(page.url())).not.toContain('李华')
    await page.reload()
    await expect.poll(() => page.locator('.record-name').innerText()).toBe('李华')
  })

  it.each(['light', 'dark'] as const)('prints on one sheet of A4, as text on white: %s', async colorScheme => {
    const page = await open('lang=zh-CN', undefined, { colorScheme })
    await page.emulateMedia({ media: 'print', colorScheme })
    expect(
      await page.evaluate(
        () =>
          [...document.querySelectorAll('html, body, #app, .study-page, .record-sheet')]
            .map(element => getComputedStyle(element))
            .filter(
              ({ backgroundColor, colorScheme }) => backgroundColor !== 'rgba(0, 0, 0, 0)' || colorScheme !== 'light',
            ).length,
      ),
    ).toBe(0)
    expect(
      await page
        .locator('.study-head, .record-controls')
        .evaluateAll(elements => elements.filter(element => element.checkVisibility()).length),
    ).toBe(0)
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  })

  it.each([
    ['en', 'dark'],
    ['zh-CN', 'light'],
  ] as const)('has nothing serious for axe and fits a phone: %s, %s', async (language, colorScheme) => {
    const page = await open(`lang=${language}`, undefined, {
      colorScheme,
      bypassCSP: true,
      viewport: { width: 390, height: 844 },
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await loadAxe(page)
    expect(await seriousFaults(page, '.study-page')).toEqual([])
  })
})
