import type { EnginePage } from './session'
import { expect, it } from 'vitest'
import { readWords } from '../../scripts/course'
import { address, click, count, expectSlide, focus, inEngines, isShown, text, texts } from './journey'

const words = { 'en': readWords('en'), 'zh-CN': readWords('zh-CN') }
const DIALOG = 'dialog.search-dialog'
const FIELD = `${DIALOG} [role=combobox]`

async function search(page: EnginePage, query: string): Promise<void> {
  await page.press('/')
  await expect.poll(() => isShown(page, DIALOG)).toBe(true)
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
  await page.type(query)
  await expect.poll(() => count(page, `${DIALOG} .search-result`)).toBeGreaterThan(0)
}

inEngines({}, ({ open }) => {
  it.each(['en', 'zh-CN'] as const)('finds in %s what is typed in either language', async language => {
    const page = await open(`/study?lang=${language}`, '.study-title')
    for (const [query, term] of [
      ['混合专家', 'moe'],
      ['context length', 'context-length'],
    ] as const) {
      await search(page, query)
      await expect.poll(() => text(page, `${DIALOG} .search-name`)).toBe(words[language].get(`glossary.${term}.name`))
      expect((await texts(page, `${DIALOG} mark`)).join(' ').toLowerCase()).toContain(query.split(' ')[0])
      await page.press('Escape')
      await expect.poll(() => isShown(page, DIALOG)).toBe(false)
      // What was typed is kept; the next query starts empty.
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('dialog.search-dialog [role=combobox]')
        if (!field) return
        field.value = ''
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
    }
  })

  it('is worked by keys and opens what was chosen', async () => {
    const page = await open('/study?lang=en', '.study-title')
    await search(page, 'logbook restarts')
    await expect.poll(() => text(page, `${DIALOG} .search-name`)).toBe(words.en.get('early.opt.title'))
    await page.press('ArrowDown', 'ArrowUp', 'Enter')
    await expect.poll(() => address(page)).toContain('/study/early?lang=en#opt')
    await expect
      .poll(() => page.evaluate(() => Math.abs(document.getElementById('opt')!.getBoundingClientRect().top)))
      .toBeLessThan(60)
  })

  it('gives the focus back when Escape closes it', async () => {
    const page = await open('/study?lang=en', '.study-title')
    await focus(page, '.search-open')
    await page.press('Enter')
    await expect.poll(() => isShown(page, DIALOG)).toBe(true)
    await page.press('Escape')
    await expect.poll(() => isShown(page, DIALOG)).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.matches('.search-open'))).toBe(true)
  })

  it('leads from a slide to a slide', async () => {
    const page = await open('/opening-map?lang=en')
    await search(page, 'logbook restarts')
    expect(await page.evaluate(field => document.querySelector<HTMLInputElement>(field)!.value, FIELD)).toBe(
      'logbook restarts',
    )
    await click(page, `${DIALOG} .search-result`)
    await expect.poll(() => address(page)).toContain('/early-opt?lang=en')
    await expectSlide(page, 'early.opt', 'en')
  })
})
