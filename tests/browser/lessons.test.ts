import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { CHAPTERS } from '../../locales'
import { readSlides } from '../../scripts/course'
import { useDeck } from '../support/deck'

const deck = useDeck()
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

const openLesson = (chapter: string, lang: string, options = {}): Promise<Page> =>
  deck.open(`/study/${chapter}?lang=${lang}`, options, undefined, '.lesson-section')

/** Name of the section at the reading line, and how far into it the line is, as a share of its height. */
const place = (page: Page): Promise<{ section: string; share: number }> =>
  page.evaluate(() => {
    const line = innerHeight * 0.35
    const section = [...document.querySelectorAll('.lesson-section')].findLast(
      element => element.getBoundingClientRect().top <= line,
    )!
    const { top, height } = section.getBoundingClientRect()
    return { section: section.id, share: (line - top) / height }
  })

describe('a lesson', () => {
  it('shows each slide of its chapter with figure, note and sources', async () => {
    const page = await openLesson('early', 'en')
    const keys = (await readSlides()).map(({ frontmatter }) => String(frontmatter.key))
    expect(await page.locator('.lesson-section').evaluateAll(all => all.map(({ id }) => `early.${id}`))).toEqual(
      keys.filter(key => key.startsWith('early.')),
    )
    const timeline = page.locator('#timeline')
    expect(await timeline.locator('h2').innerText()).toBe('GPT-3 stayed closed; open models slowly reached its size')
    expect(await timeline.locator('svg.chart').count()).toBe(1)
    expect(await timeline.locator('.lesson-prose p').first().innerText()).toContain(
      'Follow this chart in the order of time',
    )
    expect(await timeline.locator('.lesson-prose').innerText()).not.toContain('[click]')
    await timeline.locator('.lesson-sources > summary').click()
    expect(await timeline.locator('.lesson-sources a').count()).toBeGreaterThan(5)
  })

  it('stays where it is read when the language changes, without a reload', async () => {
    const page = await openLesson('base', 'zh-CN')
    await page.evaluate(() => {
      ;(globalThis as { sameDocument?: boolean }).sameDocument = true
      document.getElementById('attention')!.scrollIntoView()
      scrollBy(0, 200)
    })
    const before = await place(page)
    await page.keyboard.press('l')
    await page.locator('#attention h2:lang(en)').waitFor()
    await expect.poll(async () => (await place(page)).section).toBe(before.section)
    expect((await place(page)).share).toBeCloseTo(before.share, 1)
    expect(page.url()).toContain('lang=en')
    expect(await page.evaluate(() => (globalThis as { sameDocument?: boolean }).sameDocument)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })

  it('stands in both languages side by side, and one below the other on a phone', async () => {
    const page = await openLesson('early', 'zh-CN')
    await page.getByRole('button', { name: '双语' }).click()
    const columns = page.locator('#opt .lesson-head > div')
    expect(await columns.evaluateAll(elements => elements.map(element => element.getAttribute('lang')))).toEqual([
      'zh-CN',
      'en',
    ])
    const lefts = (): Promise<number[]> =>
      columns.evaluateAll(elements => elements.map(element => Math.round(element.getBoundingClientRect().left)))
    expect(new Set(await lefts()).size).toBe(2)
    await page.setViewportSize(PHONE.viewport)
    expect(new Set(await lefts()).size).toBe(1)
    expect(await page.locator('#opt figure, #opt .ask-first').count()).toBe(1)
  })

  it('holds back what gives an answer away until the reader has answered', async () => {
    const page = await openLesson('early', 'en')
    const section = page.locator('#opt')
    expect(await section.locator('.lesson-prose').count()).toBe(0)
    await section.getByRole('button', { name: 'Show the answer' }).click()
    expect(await section.locator('.lesson-prose').innerText()).toContain('logbook')
  })

  it('is remembered section by section as it is read, and as a whole when the reader says so', async () => {
    const page = await openLesson('opening', 'en')
    await page.locator('#cover .lesson-end').scrollIntoViewIfNeeded()
    await page.locator('.lesson-contents li.is-read').first().waitFor()
    await page.getByRole('button', { name: 'Mark the whole lesson as read' }).click()
    await page.getByText('This lesson is read.').waitFor()
    const home = await deck.openBeside(page, '/study?lang=en', '.home-lessons')
    await expect.poll(() => home.locator('.home-lessons').innerText()).toContain('3 of 3 read')
  })

  it('opens at the section that an address names', async () => {
    const page = await deck.open('/study/early?lang=en#tokens', {}, undefined, '.lesson-section')
    await expect
      .poll(() => page.locator('#tokens').evaluate(element => Math.round(element.getBoundingClientRect().top)))
      .toBeLessThan(40)
    await page.locator('.lesson-contents [aria-current="location"]', { hasText: 'The early giants' }).waitFor()
  })

  it('has the focus at its title when a link led to it, and at the section when one was chosen', async () => {
    const page = await deck.open('/study?lang=en', {}, undefined, '.home-name')
    const focused = (): Promise<string | null> =>
      page.evaluate(() => (document.activeElement === document.body ? null : document.activeElement!.textContent))
    expect(await focused()).toBeNull()
    await page.locator('.home-name', { hasText: 'Early days' }).press('Enter')
    await expect.poll(focused).toBe('Early days')
    await page.locator('.lesson-contents a', { hasText: 'The early giants' }).press('Enter')
    await expect.poll(focused).toBe('The early giants were large but had read little')
    await page.locator('.lesson-ways button').press('Enter')
    await expect.poll(focused).toBe('This lesson is read.')
  })
})

describe('on a phone', () => {
  it.each([...CHAPTERS, 'appendix'])('the lesson %s never scrolls sideways, in either language', async chapter => {
    const page = await openLesson(chapter, 'zh-CN', PHONE)
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await overflow()).toBe(0)
    await page.keyboard.press('l')
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    expect(await overflow()).toBe(0)
  })
})
