import type { EnginePage } from './session'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../core/language'
import { CHAPTERS } from '../../locales'
import { readSlides, readWords } from '../../scripts/course'
import { address, click, count, inEngines, isShown, languageOf, text, texts } from './journey'

const early = (await readSlides()).filter(({ frontmatter }) => String(frontmatter.key).startsWith('early.'))
const TIP = '[role=tooltip]'

/** Places in the running text where a line begins with a mark that must not stand there, with the words before it. */
const badLines = (page: EnginePage): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    for (const block of document.querySelectorAll('.lesson-section p, .lesson-section li')) {
      if (!block.checkVisibility()) continue
      const { paddingLeft, borderLeftWidth } = getComputedStyle(block)
      const edge =
        block.getBoundingClientRect().left + Number.parseFloat(paddingLeft) + Number.parseFloat(borderLeftWidth)
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      let before = ''
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        for (const { 0: mark, index } of node.data.matchAll(/[,.;:!?%)\]»”’，。；：！？、）】」』》]/gu)) {
          const words = (before + node.data.slice(0, index)).trim()
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + mark.length)
          const { left, width } = range.getBoundingClientRect()
          if (words && width > 0 && Math.abs(left - edge) < 2) found.push(`${words.slice(-12)} / ${mark}`)
        }
        before += node.data
      }
    }
    return found
  })

inEngines({}, ({ open, openBeside, session }) => {
  it('shows each slide of its chapter, with title, chart and words', async () => {
    const page = await open('/study/early?lang=en', '.lesson-section')
    expect(await text(page, 'h1')).toBe('Early days')
    expect(await texts(page, '.lesson-section h2')).toHaveLength(early.length)
    expect(await isShown(page, '#timeline svg.chart')).toBe(true)
    expect(await text(page, '#timeline .lesson-prose p')).toContain('Follow this chart in the order of time')
  })

  it('stays at the section that is read when the language changes, and loads nothing again', async () => {
    const page = await open('/study/base?lang=en', '.lesson-section')
    const top = (): Promise<number> =>
      page.evaluate(() => document.getElementById('attention')!.getBoundingClientRect().top)
    await page.evaluate(() => {
      Object.assign(globalThis, { notReloaded: true })
      document.getElementById('attention')!.scrollIntoView({ behavior: 'instant' })
    })
    const before = await top()
    await page.press('l')
    await expect.poll(() => languageOf(page)).toBe('zh-CN')
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60)
    expect(await text(page, '#attention h2')).toMatch(/\p{Script=Han}/u)
    expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true)
  })

  it('stands in both languages side by side', async () => {
    const page = await open('/study/early?lang=zh-CN', '.lesson-section')
    await click(page, 'button, a, label', '双语')
    await expect.poll(() => count(page, '#opt .lesson-head > div')).toBe(2)
    const lefts = await page.evaluate(() =>
      [...document.querySelectorAll('#opt .lesson-head > div')].map(each => each.getBoundingClientRect().left),
    )
    expect(lefts[1]).toBeGreaterThan(lefts[0]! + 100)
    await click(page, 'button, a, label', '中文')
  })

  it('shows at a click where a value was read, until Escape', async () => {
    const page = await open('/study/early?lang=en#timeline', '#timeline .sourced-value-text')
    await click(page, '#timeline .lesson-prose .sourced-value-text')
    await expect.poll(() => isShown(page, TIP)).toBe(true)
    const tip = await page.evaluate(() => {
      const { top, left, right, bottom } = document.querySelector('[role=tooltip]')!.getBoundingClientRect()
      return top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight
    })
    expect(tip).toBe(true)
    await page.press('Escape')
    await expect.poll(() => isShown(page, TIP)).toBe(false)
  })

  it('marks values with a dotted line', async () => {
    const page = await open('/study/early?lang=en', '.lesson-section .sourced-value-text')
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('.lesson-prose .sourced-value-text')]
        .map(each => getComputedStyle(each))
        .map(({ textDecorationLine, textDecorationStyle }) => `${textDecorationLine} ${textDecorationStyle}`),
    )
    expect([...new Set(lines)]).toEqual(['underline dotted'])
  })

  it('is remembered as read, and the home page counts it', async () => {
    const page = await open('/study/opening?lang=en', '.lesson-section')
    await click(page, 'button, a, label', readWords('en').get('study.lesson.finish')!)
    await expect.poll(() => isShown(page, '.lesson-finished')).toBe(true)
    const home = await openBeside('/study?lang=en', '.home-lessons')
    await expect.poll(() => text(home, '.home-lessons')).toContain('3 of 3 read')
    expect(await session().pages()).toHaveLength(2)
  })

  it('opens at the section that an address names', async () => {
    const page = await open('/study/early?lang=en#tokens', '.lesson-section')
    await expect
      .poll(() => page.evaluate(() => Math.round(document.getElementById('tokens')!.getBoundingClientRect().top)))
      .toBeLessThan(60)
    expect(await address(page)).toContain('#tokens')
  })

  it.each(LANGUAGES)(
    'on a phone, in %s, no line begins with a comma or full stop, and nothing runs off',
    async language => {
      await session().first.resize(390, 844)
      const found: string[] = []
      for (const chapter of CHAPTERS) {
        const page = await open(`/study/${chapter}?lang=${language}`, '.lesson-section')
        const beyond = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          return scrollWidth - clientWidth
        })
        expect(beyond, chapter).toBe(0)
        found.push(...(await badLines(page)).map(line => `${chapter}: ${line}`))
      }
      await session().first.resize(1280, 720)
      expect(found).toEqual([])
    },
  )
})
