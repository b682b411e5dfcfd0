import type { Locator, Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../core/language'
import { readWords } from '../../scripts/course'
import { slideTitle } from '../../scripts/deck'
import { shownTitle, useDeck } from '../support/deck'

const deck = useDeck()

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const noteStart = (language: 'en' | 'zh-CN'): string => readWords(language).get('opening.map.say.0')!.slice(0, 12)
const note = (page: Page): Promise<string> => page.locator('course-note').first().innerText()

/** Waits until a window shows a slide. It is brought to the front first: behind another one its clocks run once a second. */
async function shows(page: Page, key: string, language: 'en' | 'zh-CN'): Promise<void> {
  await page.bringToFront()
  await expect.poll(async () => plain(await shownTitle(page))).toBe(plain(slideTitle(key, language)))
}

it('presenter and audience stay on one slide, in a static build', async () => {
  const presenter = await deck.open('/presenter/2')
  const audience = await deck.openBeside(presenter, '/2')
  await shows(audience, 'opening.map', 'en')
  await presenter.bringToFront()
  await presenter.keyboard.press('ArrowRight')
  await shows(audience, 'opening.numbers', 'en')
})

it('an audience window that goes on by itself leaves the presenter where it is, and is called back', async () => {
  const presenter = await deck.open('/presenter/2')
  const audience = await deck.openBeside(presenter, '/2')
  const shows = (page: Page, key: string): Promise<void> =>
    expect.poll(async () => plain(await shownTitle(page))).toBe(plain(slideTitle(key, 'en')))
  await shows(audience, 'opening.map')
  await audience.keyboard.press('ArrowRight')
  await shows(audience, 'opening.numbers')
  await audience.waitForTimeout(500)
  await shows(presenter, 'opening.map')
  await presenter.bringToFront()
  await presenter.keyboard.press('ArrowLeft')
  for (const page of [presenter, audience]) await shows(page, 'opening.cover')
})

it('the presenter’s language carries to the audience', async () => {
  const presenter = await deck.open('/presenter/2')
  const audience = await deck.openBeside(presenter, '/2')
  await presenter.bringToFront()
  await expect.poll(() => note(presenter)).toContain(noteStart('en'))
  await presenter.keyboard.press('l')
  await shows(audience, 'opening.map', 'zh-CN')
  expect(await note(presenter)).toContain(noteStart('zh-CN'))
})

it('an audience window with a language of its own keeps it and still follows the slides', async () => {
  const presenter = await deck.open('/presenter/2')
  const audience = await deck.openBeside(presenter, '/2?lang=en')
  await presenter.bringToFront()
  await expect.poll(() => note(presenter)).toContain(noteStart('en'))
  await presenter.keyboard.press('l')
  await expect.poll(() => note(presenter)).toContain(noteStart('zh-CN'))
  await presenter.keyboard.press('ArrowRight')
  await shows(audience, 'opening.numbers', 'en')
})

it('the presenter may read notes in the other language than the slides', async () => {
  const presenter = await deck.open('/presenter/2')
  await expect.poll(() => note(presenter)).toContain(noteStart('en'))
  await presenter.keyboard.press('n')
  await expect.poll(() => note(presenter)).toContain(noteStart('zh-CN'))
  expect(plain(await shownTitle(presenter))).toBe(plain(slideTitle('opening.map', 'en')))
})

describe('the plan of the lecture', () => {
  const words = readWords('en')
  const plan = (page: Page): Promise<string> => page.locator('.lecture-pace').innerText()
  const clock = (page: Page): Locator => page.locator('.slidev-presenter .bottom .i-carbon\\:play')

  it('stands above the presenter’s slide, in the language of the notes', async () => {
    const presenter = await deck.open('/presenter/opening-map?lang=en&track=45')
    await expect.poll(() => plan(presenter)).toBe('This slide: 1 min · plan: 1.5 of 45 min')
    await presenter.keyboard.press('n')
    await expect.poll(() => plan(presenter)).toBe('本页 1 分钟 · 计划进度 1.5 / 45 分钟')
  })

  it('says in words whether the lecturer is ahead, on time or behind, once the timer runs', async () => {
    const presenter = await deck.open('/presenter/opening-numbers?lang=en&track=45')
    await presenter.clock.install()
    await presenter.reload()
    await expect.poll(() => plan(presenter)).not.toContain(words.get('ui.pace.onTime'))
    await clock(presenter).dispatchEvent('click')
    await presenter.clock.runFor(2000)
    await expect.poll(() => plan(presenter)).toMatch(/1:20 ahead$/)
    await presenter.clock.fastForward('01:30')
    await expect.poll(() => plan(presenter)).toMatch(/on time$/)
    await presenter.clock.fastForward('03:20')
    await expect.poll(() => plan(presenter)).toMatch(/1:20 behind$/)
  })

  it('is the length that Slidev’s own bar fills', async () => {
    const presenter = await deck.open('/presenter/opening-map?lang=en&track=20')
    await presenter.clock.install()
    await presenter.reload()
    await clock(presenter).dispatchEvent('click')
    await presenter.clock.fastForward('10:00')
    await expect
      .poll(() =>
        presenter
          .locator('.slidev-presenter .h-4px .h-4px')
          .evaluate(bar => Math.round(Number.parseFloat((bar as HTMLElement).style.width))),
      )
      .toBe(50)
  })

  it.each([
    [1280, 720, 'en'],
    [1280, 720, 'zh'],
    [1024, 768, 'en'],
    [1024, 768, 'zh'],
  ] as const)('covers nothing at %i × %i, in %s', async (width, height, lang) => {
    const presenter = await deck.open(`/presenter/early-tokens?lang=${lang}`, { viewport: { width, height } })
    await clock(presenter).dispatchEvent('click')
    await expect.poll(() => presenter.locator('.lecture-pace b').count()).toBe(1)
    const boxes = await presenter
      .locator(
        '.grid-section.main > :first-child > *, .grid-section.main > .slidev-slide-container, .grid-section.note, .grid-section.next, .grid-section.bottom > *',
      )
      .evaluateAll(all =>
        all
          .map(element => element.getBoundingClientRect())
          .filter(box => box.width > 0 && box.height > 0)
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      )
    for (const [index, a] of boxes.entries()) {
      expect(a.right).toBeLessThanOrEqual(width + 1)
      for (const b of boxes.slice(index + 1))
        expect(
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
          JSON.stringify([a, b]),
        ).toBe(false)
    }
  })
})

it('the notes tell apart what to ask, what to say and how to go on, in words', async () => {
  const presenter = await deck.open('/presenter/opening-map?lang=en')
  const kinds = (language: string): Promise<readonly string[]> =>
    presenter
      .locator(`course-note > [lang="${language}"]`)
      .first()
      .locator('p')
      .evaluateAll(all => all.map(({ className }) => className))
  for (const language of LANGUAGES) {
    const labels = await presenter.locator(`course-note > [lang="${language}"]`).first().locator('b').allTextContents()
    expect(labels).toEqual([readWords(language).get('ui.note.cue'), readWords(language).get('ui.note.then')])
    expect((await kinds(language)).at(0)).toBe('note-cue')
    expect((await kinds(language)).at(-1)).toBe('note-then')
  }
})

it.each(LANGUAGES)('the note marks what is said at this click, in %s', async language => {
  const presenter = await deck.open(`/presenter/foundations-pipeline?lang=${language}`)
  const note = presenter.locator(`course-note > [lang="${language}"]`).first()
  const past = (): Promise<number> => note.locator('.slidev-note-click-mark-active:not([hidden])').count()
  await expect.poll(past).toBe(0)
  await expect
    .poll(() => note.locator('p:not([class*="note-"]) .slidev-note-fade, p.slidev-note-fade').count())
    .toBeGreaterThan(0)
  await presenter.keyboard.press('ArrowRight')
  await expect.poll(past).toBe(1)
})

describe('tracks', () => {
  const at = async (page: Page, alias: string, track: string): Promise<void> => {
    await page.bringToFront()
    await expect.poll(() => page.url()).toMatch(new RegExp(`/${alias}\\?(?=.*track=${track}\\b)`))
  }

  it('an audience window of another track takes over the presenter’s, and keeps its language', async () => {
    const presenter = await deck.open('/presenter/early-tokens?track=45&lang=zh')
    const audience = await deck.openBeside(presenter, '/opening-cover?track=20&lang=en')
    await at(audience, 'early-tokens', '45')
    await shows(audience, 'early.tokens', 'en')
    // The window that came late has not called the presenter back.
    await shows(presenter, 'early.tokens', 'zh-CN')
    await presenter.bringToFront()
    await presenter.keyboard.press('ArrowLeft')
    await at(presenter, 'early-opt', '45')
    await shows(audience, 'early.opt', 'en')
  })

  it('the presenter changes the track in the middle: the audience follows, nothing is loaded anew, the timer runs on', async () => {
    const presenter = await deck.open('/presenter/early-tokens?track=45&lang=en')
    const audience = await deck.openBeside(presenter, '/early-tokens?track=45&lang=zh')
    await shows(audience, 'early.tokens', 'zh-CN')
    for (const page of [presenter, audience])
      await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }))
    await presenter.bringToFront()
    await presenter.locator('.slidev-presenter .bottom .i-carbon\\:play').dispatchEvent('click')
    await presenter.locator('.nav-choice').selectOption('20')
    // The presenter last, who then has the keys.
    for (const page of [audience, presenter]) {
      await at(page, 'early-tokens', '20')
      expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true)
    }
    await expect.poll(() => presenter.locator('.lecture-pace').innerText()).toMatch(/of 20 min\s+.*ahead$/)
    // Who chose with the keyboard stays in the chooser; Escape leads back to the keys of the deck.
    await presenter.locator('.nav-choice').blur()
    await presenter.keyboard.press('ArrowDown')
    for (const page of [audience, presenter]) await at(page, 'base-tokens', '20')
    await presenter.locator('.nav-choice').selectOption('whole')
    for (const page of [audience, presenter]) await at(page, 'base-tokens', 'whole')
  })

  it('where a track leaves out the slide shown, it goes on with the next one that it takes', async () => {
    const page = await deck.open('/early-table?lang=en')
    await page.locator('.nav-choice').selectOption('45')
    await at(page, 'early-opt', '45')
    await shows(page, 'early.opt', 'en')
    const direct = await deck.open('/early-table?track=20&lang=en')
    await at(direct, 'early-tokens', '20')
  })

  it('the way to the presenter’s view keeps track and language', async () => {
    const page = await deck.open('/early-tokens?track=20&lang=en')
    await page
      .getByRole('button', { name: readWords('en').get('ui.chrome.presenter')!, exact: true })
      .dispatchEvent('click')
    await at(page, 'presenter/early-tokens', '20')
    expect(page.url()).toContain('lang=en')
  })

  it('a page without slides, opened beside, leaves the lecture where it is', async () => {
    const presenter = await deck.open('/presenter/early-tokens?lang=en')
    const context = presenter.context()
    const page = await context.newPage()
    await page.goto(`${deck.url}/glossary`)
    await page.locator('.study-page').waitFor()
    await presenter.bringToFront()
    await presenter.keyboard.press('ArrowDown')
    await expect.poll(() => presenter.url()).not.toContain('early-tokens')
    expect(presenter.url()).not.toContain('opening-cover')
  })
})
