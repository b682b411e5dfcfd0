/** One learner's way through the course, from the first lesson on a phone to the printed record in another browser. */
import type { ServedDeck } from '../../scripts/serve'
import type { Download, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { data } from '../../data'
import { readSlides, readWords } from '../../scripts/course'
import { serveDeck } from '../../scripts/serve'
import { rightAnswer } from '../support/answers'
import { useDeck } from '../support/deck'

const deck = useDeck({ keep: true })
const words = { 'zh-CN': readWords('zh-CN'), 'en': readWords('en') }
const zh = (key: string): string => words['zh-CN'].get(key)!
const en = (key: string): string => words.en.get(key)!
const [several, single, , , , ...rest] = data.questions
const slides = (await readSlides()).map(({ frontmatter }) => String(frontmatter.key))

const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'zh-CN',
  serviceWorkers: 'allow',
} as const
const READY = '.study-title'
const title = (page: Page): Promise<string> => page.locator(READY).innerText()
/** How much a bar of the home page says is read, lesson by lesson. */
const readings = (page: Page): Promise<string[]> =>
  page
    .locator('.home-lessons progress')
    .evaluateAll(bars => bars.map(bar => `${(bar as HTMLProgressElement).value}/${(bar as HTMLProgressElement).max}`))

describe('a learner', () => {
  let server: ServedDeck
  let page: Page
  let file: Download

  beforeAll(async () => {
    server = await serveDeck(inject('deckFolder'))
  })
  afterAll(() => server.close().catch(() => undefined))

  it('begins in Chinese on a phone and reads two lessons', async () => {
    page = await deck.open(`${server.url}/study`, PHONE, undefined, READY)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
    await page.getByRole('link', { name: zh('study.home.start') }).tap()
    for (const chapter of ['opening', 'foundations']) {
      await expect.poll(() => title(page)).toBe(zh(`${chapter}.chapter.title`))
      await page.locator('.lesson-section').first().waitFor()
      await page.getByRole('button', { name: zh('study.lesson.finish') }).tap()
      await page.getByText(zh('study.lesson.finished')).waitFor()
      if (chapter === 'opening')
        await page.locator('.lesson-ways a', { hasText: zh('foundations.chapter.title') }).tap()
    }
  })

  it('answers wrong and right, and keeps place and answers when the language changes', async () => {
    await page.goto(`${server.url}/practice/opening`)
    expect(several!.kind === 'several' && single!.kind === 'choice').toBe(true)
    const { options, answers } = several as Extract<typeof several, { kind: 'several' }>
    for (const option of options.filter(option => !(answers as readonly string[]).includes(option)))
      await page.locator(`input[value="${option}"]`).check()
    await page.getByRole('button', { name: zh('practice.quiz.check') }).tap()
    await page.getByRole('button', { name: zh('practice.quiz.retry') }).waitFor()
    await page.getByRole('link', { name: zh('practice.quiz.next') }).tap()
    const { answer } = single as Extract<typeof single, { kind: 'choice' }>
    await page.locator(`input[value="${answer}"]`).check()
    const before = new URL(page.url())
    await page.getByRole('button', { name: 'English' }).tap()
    await page.getByRole('button', { name: en('practice.quiz.check') }).waitFor()
    expect(await page.locator(`input[value="${answer}"]`).isChecked()).toBe(true)
    const after = new URL(page.url())
    expect([after.pathname, after.searchParams.get('at')]).toEqual([before.pathname, before.searchParams.get('at')])
    await page.getByRole('button', { name: en('practice.quiz.check') }).tap()
    await page.getByRole('button', { name: en('practice.quiz.retry') }).waitFor()
    await page.getByRole('link', { name: en('practice.quiz.back') }).tap()
    await page.getByRole('button', { name: en('practice.quiz.retry') }).waitFor()
  })

  it.each([
    ['混合专家', 'glossary.moe.name'],
    ['context length', 'glossary.context-length.name'],
  ])('finds %s', async (query, name) => {
    await page.locator('.study-tools button').first().tap()
    await page.locator('.search-dialog [role=combobox]').fill(query)
    await expect.poll(() => page.locator('.search-dialog .search-name').first().innerText()).toBe(en(name))
    await page.keyboard.press('Escape')
  })

  it('comes back without a connection and finds everything as it was', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
    await page.locator('.offline-notice', { hasText: en('study.offline.kept') }).waitFor()
    const context = page.context()
    await server.close()
    await page.close()
    page = await context.newPage()
    await page.goto(`${server.url}/study`)
    await page.locator('.home-lessons').waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    const [opening, foundations, early] = await readings(page)
    expect(opening).toMatch(/^(\d+)\/\1$/)
    expect(foundations).toMatch(/^(\d+)\/\1$/)
    expect(early).toMatch(/^0\//)
    expect(await page.locator('.home-again').innerText()).toContain('1')
  })

  it('takes the progress along as a file', async () => {
    await page.goto(`${server.url}/progress?lang=en`)
    const saved = page.waitForEvent('download')
    await page
      .getByRole('button', { name: en('practice.progress.file.save') })
      .first()
      .tap()
    file = await saved
    expect(file.suggestedFilename()).toMatch(/^open-llm-history-progress-\d{4}-\d\d-\d\d\.json$/)
  })

  it('opens it in another browser, finishes there and prints the record', async () => {
    const stream = await file.createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    const other = await deck.open('/progress?lang=en', {}, undefined, READY)
    await other
      .locator('input[type=file]')
      .setInputFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer: Buffer.concat(parts) })
    await other.getByText('Added from', { exact: false }).waitFor()
    await other.goto(`${deck.url}/record?lang=en`)
    await expect.poll(() => other.locator('.record-sheet h2').innerText()).toContain(en('practice.record.partial'))

    // The lessons between are read and answered as on any other day.
    const at = '2026-01-02T03:04:05.000Z'
    const entries = [
      ...slides
        .filter(key => !key.startsWith('synthesis.'))
        .map(key => [`open-llm-history:progress:2:read:${key}`, JSON.stringify(at)]),
      ...data.questions
        .filter(({ id }) => id !== several!.id)
        .map(record => [
          `open-llm-history:progress:2:answer:${record.id}`,
          JSON.stringify([{ at, given: rightAnswer(record), right: true }]),
        ]),
    ]
    expect(rest.length).toBeGreaterThan(50)
    await other.evaluate(all => all.forEach(([key, text]) => localStorage.setItem(key!, text!)), entries)

    await other.goto(`${deck.url}/practice/mistakes?lang=en`)
    const { answers } = several as Extract<typeof several, { kind: 'several' }>
    for (const answer of answers) await other.locator(`input[value="${answer}"]`).check()
    await other.getByRole('button', { name: en('practice.quiz.check') }).click()
    await other.getByRole('button', { name: en('practice.quiz.retry') }).waitFor()
    await other.goto(`${deck.url}/study/synthesis?lang=en`)
    await other.locator('.lesson-section').first().waitFor()
    await other.getByRole('button', { name: en('study.lesson.finish') }).click()
    await other.getByText(en('study.lesson.finished')).waitFor()

    await other.goto(`${deck.url}/record?lang=en`)
    await other.getByLabel(en('practice.record.nameField')).fill('李华')
    await expect
      .poll(() => other.locator('.record-sheet h2').innerText())
      .toBe(`${en('practice.record.complete')}\n${zh('practice.record.complete')}`)
    await other.emulateMedia({ media: 'print' })
    expect(await other.locator('.record-sheet').innerText()).toContain('李华')
    expect((await other.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
  })
})
