import type { EnginePage } from './session'
import { expect, it } from 'vitest'
import { address, click, count, focus, inEngines, isShown, text, texts } from './journey'

const READY = '.explore-main'
const names = (page: EnginePage): Promise<readonly string[]> => texts(page, '.explore-table tbody .explore-name')
const rows = (page: EnginePage): Promise<number> => count(page, '.explore-table tbody tr')

inEngines({}, ({ open, session }) => {
  const explore = async (query: string): Promise<EnginePage> => {
    await session().first.resize(1440, 900)
    return open(`/explore?lang=en&${query}`, READY)
  }

  it('the table is searched, filtered and sorted', async () => {
    const page = await explore('view=table')
    const all = await rows(page)
    expect(all).toBeGreaterThan(20)
    await focus(page, 'input[type=search]')
    await page.type('llama')
    await expect.poll(() => rows(page)).toBeLessThan(all)
    await expect.poll(() => address(page)).toContain('q=llama')
    expect(await text(page, '.explore-shown')).toBe(`${await rows(page)} of ${all} models`)
    await click(page, '.explore-sort', 'Parameters')
    await expect.poll(() => count(page, 'th[aria-sort=descending]')).toBe(1)
    const descending = await names(page)
    await click(page, '.explore-sort', 'Parameters')
    await expect.poll(() => names(page)).not.toEqual(descending)
  })

  it('the view stays in the address, through a reload and in the other language', async () => {
    const page = await explore('view=table&openness=permissive&sort=-params')
    const before = await names(page)
    await page.reload()
    await expect.poll(() => names(page)).toEqual(before)
    await click(page, '.study-tools .language-button[lang]')
    await expect.poll(() => text(page, 'h1')).toMatch(/\p{Script=Han}/u)
    expect(await rows(page)).toBe(before.length)
  })

  it('the timeline draws every model that has a date, and goes back to the table', async () => {
    const page = await explore('view=table&q=opt')
    await click(page, '.explore-tab')
    await expect.poll(() => count(page, '.model-timeline svg path.mark')).toBeGreaterThan(0)
    const outside = await page.evaluate(
      () =>
        [...document.querySelectorAll('.model-timeline svg text')].filter(each => {
          const { left, right } = each.getBoundingClientRect()
          return left < 0 || right > innerWidth
        }).length,
    )
    expect(outside).toBe(0)
    await page.back()
    await expect.poll(() => rows(page)).toBeGreaterThan(0)
  })

  it('models are compared side by side, taken out and added', async () => {
    const page = await explore('view=compare&compare=llama,opt,bloom')
    await expect.poll(() => count(page, '.is-compare thead th')).toBe(4)
    expect(await text(page, '.is-compare')).toContain('differs')
    await click(page, '.explore-remove')
    await expect.poll(() => count(page, '.is-compare thead th')).toBe(3)
    await page.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('.explore-compare select')!
      choice.value = 'gpt-3'
      choice.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await expect.poll(() => text(page, '.is-compare thead')).toContain('GPT-3')
  })

  it('the details of a model open and close', async () => {
    const page = await explore('view=table&q=bloom')
    await click(page, '.explore-name')
    await expect.poll(() => text(page, '.model-details')).toContain('BigScience')
    await page.press('Escape')
    await expect.poll(() => isShown(page, '.model-details')).toBe(false)
  })
})
