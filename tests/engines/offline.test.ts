import type { ServedDeck } from '../../scripts/serve'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { PAGES } from '../../core/addresses'
import { CHAPTERS } from '../../locales'
import { serveDeck } from '../../scripts/serve'
import { click, expectSlide, inEngines, isShown, text } from './journey'

inEngines({}, ({ open, session }) => {
  let server: ServedDeck

  beforeAll(async () => {
    server = await serveDeck(inject('deckFolder'))
  })
  afterAll(() => server.close().catch(() => undefined))

  it('the course is kept at the first visit', async () => {
    const page = await open(`${server.url}/study?lang=en`, '.study-title')
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state)), {
        timeout: 60_000,
      })
      .toBe('activated')
    await expect.poll(() => isShown(page, '.offline-notice button')).toBe(true)
    await click(page, '.offline-notice button')
    await server.close()
    await expect(fetch(server.url)).rejects.toThrow()
  })

  it('without a server it is there after a reload, with every page and its lessons', async () => {
    await session().first.reload()
    await expect.poll(() => isShown(session().first, '.study-title')).toBe(true)
    for (const path of [
      ...PAGES,
      ...[CHAPTERS[0], CHAPTERS.at(-1)].map(chapter => `study/${chapter}`),
      'question/openness--opt',
    ]) {
      const page = await open(`${server.url}/${path}?lang=zh-CN`, '.study-title')
      await expect.poll(() => text(page, '.study-main'), { message: path }).toMatch(/\p{Script=Han}/u)
      // What is still loading when a page is left fails in Firefox, and Slidev logs it: its parts get time to come.
      await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 400)))
    }
  })

  it('so are the slides, and the presenter’s view', async () => {
    await expectSlide(await open(`${server.url}/early-opt?lang=en`), 'early.opt', 'en')
    await session().first.press('ArrowLeft', 'l')
    await expect.poll(() => text(session().first, 'html')).toMatch(/\p{Script=Han}/u)
    await expectSlide(await open(`${server.url}/presenter/early-opt?lang=en`), 'early.opt', 'en')
  })
})
