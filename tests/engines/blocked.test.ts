import type { Missing } from './session'
import { expect, it } from 'vitest'
import { PAGES } from '../../core/addresses'
import { readWords } from '../../scripts/course'
import { expectSlide, inEngines, isShown, text } from './journey'
import { ENGINES } from './session'

/** What a reader's browser may be forbidden, or lack. Firefox has no switch for the second. */
const CASES = ENGINES.flatMap(engine =>
  (['storage', 'broadcast-channel'] as const satisfies readonly Missing[])
    .filter(missing => engine === 'webkit' || missing === 'storage')
    .map(missing => ({ engine, missing })),
)

for (const { engine, missing } of CASES) {
  inEngines({ only: engine, missing }, ({ open }) => {
    it(`without ${missing} the slides show and answer to their keys`, async () => {
      const page = await open('/opening-map?lang=en')
      await expectSlide(page, 'opening.map', 'en')
      await page.press('ArrowRight')
      await expectSlide(page, 'opening.numbers', 'en')
      await page.press('l')
      await expectSlide(page, 'opening.numbers', 'zh-CN')
    })

    it(`without ${missing} every page shows`, async () => {
      for (const name of PAGES) {
        const page = await open(`/${name}?lang=en`, '.study-title')
        expect(await text(page, 'h1'), name).not.toBe('')
        expect((await text(page, '.study-main')).length, name).toBeGreaterThan(100)
      }
    })

    if (missing === 'storage')
      it('a page that would keep something says that it cannot', async () => {
        const page = await open('/study?lang=en', '.study-title')
        await expect.poll(() => isShown(page, '.storage-notices')).toBe(true)
        expect(await text(page, '.storage-notices')).toContain(
          readWords('en').get('study.storage.blocked')!.slice(0, 20),
        )
      })
  })
}
