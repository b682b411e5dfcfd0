import { expect, it } from 'vitest'
import { readWords } from '../../scripts/course'
import { useDeck } from '../support/deck'

const deck = useDeck()

it('a figure in a sentence shows its source on focus, hover and tap, and hides it on Escape', async () => {
  const page = await deck.open('/early-timeline?lang=en')
  const figure = page.locator('.lead .sourced-value').first()
  const tip = figure.locator('[role=tooltip]')
  await expect.poll(() => tip.isVisible()).toBe(false)
  await figure.locator('.sourced-value-text').focus()
  await expect.poll(() => tip.isVisible()).toBe(true)
  expect(await tip.innerText()).toMatch(/table|section|heading|“|README/)
  await page.keyboard.press('Escape')
  await expect.poll(() => tip.isVisible()).toBe(false)
  await figure.hover()
  await expect.poll(() => tip.isVisible()).toBe(true)
  await page.mouse.move(5, 5)
  await expect.poll(() => tip.isVisible()).toBe(false)
  await figure.locator('.sourced-value-text').dispatchEvent('click')
  await expect.poll(() => tip.isVisible()).toBe(true)
})

it('the tip of a figure is the description of its button, in the language shown', async () => {
  const page = await deck.open('/early-timeline?lang=zh-CN')
  const button = page.locator('.lead .sourced-value-text').first()
  const id = await button.getAttribute('aria-describedby')
  expect(await page.locator(`[id="${id}"]`).textContent()).toMatch(/\p{Script=Han}/u)
})

it('a tip says what must be said beside its number', async () => {
  const page = await deck.open('/review-mixtral?lang=en')
  const note = readWords('en').get('data.note.mixtral-name-sum')!
  const tips = page.locator('.experts-sums [role=tooltip]')
  expect((await tips.allTextContents()).join(' ')).toContain(note)
})

it('each slide with figures names its sources at the foot', async () => {
  const page = await deck.open('/early-opt?lang=en')
  await expect
    .poll(() => page.locator('.slidev-page:visible .slide-foot .sources').first().innerText())
    .toMatch(/^Source: .*OPT paper/)
})

it('a mark of a timeline has a name that says size, date, class and licence', async () => {
  const page = await deck.open('/early-timeline?lang=en')
  const names = await page
    .locator('.timeline-mark')
    .evaluateAll(marks => marks.map(mark => mark.getAttribute('aria-label')?.replaceAll('\u00A0', ' ')))
  expect(names).toContainEqual(
    expect.stringMatching(/^BLOOM, 176\.25B parameters, weights .*July 2022, restricted: BigScience RAIL 1\.0$/),
  )
})
