import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { useDeck } from '../support/deck'

const deck = useDeck()

const table = (page: Page): Promise<boolean> =>
  page.locator('.slidev-page:visible .chart-table table').first().isVisible()
const chart = (page: Page): Promise<boolean> => page.locator('.slidev-page:visible svg.chart').first().isVisible()

it('the key t shows the chart of a slide as a table, and back', async () => {
  const page = await deck.open('/base-timeline?lang=en')
  await expect.poll(() => chart(page)).toBe(true)
  await page.keyboard.press('t')
  await expect.poll(() => table(page)).toBe(true)
  expect(await page.locator('.slidev-page:visible .chart-table tbody th').first().innerText()).toMatch(/OPT/)
  await page.keyboard.press('t')
  await expect.poll(() => chart(page)).toBe(true)
})

it('the next slide starts with its chart', async () => {
  const page = await deck.open('/base-timeline?lang=en&clicks=99')
  await page.keyboard.press('t')
  await expect.poll(() => table(page)).toBe(true)
  await page.goto(`${deck.url}/review-timeline?lang=en`)
  await expect.poll(() => chart(page)).toBe(true)
})

it('the presenter’s table reaches the audience', async () => {
  const presenter = await deck.open('/presenter/base-timeline?lang=en')
  const audience = await deck.openBeside(presenter, '/base-timeline?lang=zh')
  await expect.poll(() => chart(audience)).toBe(true)
  await presenter.bringToFront()
  await presenter.keyboard.press('t')
  await audience.bringToFront()
  await expect.poll(() => table(audience)).toBe(true)
})
