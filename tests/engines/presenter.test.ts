import type { EnginePage } from './session'
import { expect, it } from 'vitest'
import { readWords } from '../../scripts/course'
import { address, arrive, expectSlide, inEngines, isShown, text } from './journey'

const note = (page: EnginePage): Promise<string> => text(page, 'course-note > :not([hidden])')
const noteStart = (language: 'en' | 'zh-CN'): string =>
  readWords(language).get('opening.map.say.0')!.slice(0, 12).replaceAll('\u00A0', ' ')

inEngines({}, ({ open, openBeside, session }) => {
  it('the audience’s window follows the presenter’s, slide by slide and click by click', async () => {
    const audience = await openBeside('/opening-map?lang=en')
    const presenter = await open('/presenter/opening-map?lang=en')
    await expectSlide(audience, 'opening.map', 'en')
    await presenter.press('ArrowRight')
    await expectSlide(audience, 'opening.numbers', 'en')
    await presenter.press('ArrowLeft')
    await expectSlide(audience, 'opening.map', 'en')
    await presenter.goto((await address(presenter)).replace('opening-map', 'early-timeline'))
    await arrive(presenter, '.slide-frame')
    await expectSlide(audience, 'early.timeline', 'en')
    await presenter.press('ArrowRight')
    await expect.poll(() => address(audience)).toContain('clicks=1')
  })

  it('the presenter’s language carries to an audience that has none of its own', async () => {
    const presenter = await open('/presenter/opening-map?lang=en')
    const [follows, keeps] = [await openBeside('/opening-map'), await openBeside('/opening-map?lang=en')]
    await presenter.press('l')
    await expectSlide(follows, 'opening.map', 'zh-CN')
    await expect.poll(() => note(presenter)).toContain(noteStart('zh-CN'))
    await presenter.press('ArrowRight')
    await expectSlide(follows, 'opening.numbers', 'zh-CN')
    await expectSlide(keeps, 'opening.numbers', 'en')
  })

  it('the presenter’s table reaches the audience', async () => {
    const presenter = await open('/presenter/base-timeline?lang=en')
    const audience = await openBeside('/base-timeline?lang=en')
    await expect.poll(() => isShown(audience, '.slidev-page svg.chart')).toBe(true)
    await presenter.press('t')
    await expect.poll(() => isShown(audience, '.slidev-page .chart-table table')).toBe(true)
  })

  it('the key n changes the language of the notes alone', async () => {
    const presenter = await open('/presenter/opening-map?lang=en')
    await expect.poll(() => note(presenter)).toContain(noteStart('en'))
    await presenter.press('n')
    await expect.poll(() => note(presenter)).toContain(noteStart('zh-CN'))
    await expectSlide(presenter, 'opening.map', 'en')
  })

  it('the key p opens the presenter’s window, on the same slide', async () => {
    const page = await open('/opening-map?lang=en')
    await page.press('p')
    const opened = async (): Promise<EnginePage | undefined> => {
      for (const each of await session().pages()) if ((await address(each)).includes('/presenter/')) return each
      return undefined
    }
    await expect.poll(opened).toBeDefined()
    const presenter = (await opened())!
    await expectSlide(presenter, 'opening.map', 'en')
    await expect.poll(() => text(presenter, '.lecture-pace')).toMatch(/min/)
  })
})
