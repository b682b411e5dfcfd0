import type { Locator, Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { loadAxe, seriousFaults } from '../support/axe'
import { useDeck } from '../support/deck'

const deck = useDeck()
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }
const LESSON = '/study/foundations?lang=en#summary'

const lesson = (path = LESSON, options: object = CLIPBOARD, before?: () => void): Promise<Page> =>
  deck.open(path, options, before, '#summary .sourced-value-text')
const first = (page: Page): Locator => page.locator('#summary .sourced-value').first()
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

describe('a click on a number', () => {
  it('copies it with source, place and permalink, then offers the other language, a report and its page', async () => {
    const page = await lesson()
    const number = first(page)
    await number.hover()
    await expect.poll(() => number.locator('[role=tooltip]').innerText()).toContain('Click to copy as a citation')
    await number.locator('.sourced-value-text').click()
    await expect.poll(() => number.locator('[role=status]').innerText()).toBe('Copied as a citation')
    expect(await clipboard(page)).toMatch(/ Source: .+ \(https:\/\/[^)]+\)\. http:\/\/[^ ]+\/figure\?of=[^ ]+&lang=en$/)
    await number.getByRole('button', { name: 'Copy in Chinese' }).click()
    await expect
      .poll(() => clipboard(page))
      .toMatch(/来源：.+（https:\/\/[^）]+）。http:\/\/[^ ]+\/figure\?of=[^ ]+&lang=zh-CN$/)
    await number.getByRole('button', { name: 'Report a mistake' }).click()
    await expect.poll(() => clipboard(page)).toMatch(/Seen at: http:.+\/study\/foundations\?lang=en#summary\n/)
    // It stays when the pointer leaves, until a click elsewhere.
    await page.mouse.move(5, 5)
    expect(await number.locator('[role=tooltip]').isVisible()).toBe(true)
    await page.mouse.click(5, 5)
    await expect.poll(() => number.locator('[role=tooltip]').count()).toBe(0)
  })

  it('copies in Chinese where Chinese is read', async () => {
    const page = await lesson('/study/foundations?lang=zh-CN#summary')
    await first(page).locator('.sourced-value-text').click()
    await expect.poll(() => first(page).locator('[role=status]').innerText()).toBe('已复制为引用')
    expect(await clipboard(page)).toMatch(/。(?:算自：.+。)?来源：/)
  })

  it('shows the text, selected, where the browser does not allow copying', async () => {
    const page = await lesson(LESSON, {}, () => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } })
      document.execCommand = () => false
    })
    await first(page).locator('.sourced-value-text').click()
    await expect.poll(() => first(page).locator('[role=status]').innerText()).toContain('does not allow copying')
    const field = first(page).locator('textarea')
    expect(await field.inputValue()).toMatch(/\/figure\?of=/)
    expect(
      await field.evaluate(
        (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length,
      ),
    ).toBe(true)
  })

  it('has nothing serious for axe, and keeps its buttons out of the description', async () => {
    const page = await lesson(LESSON, { ...CLIPBOARD, bypassCSP: true })
    await first(page).locator('.sourced-value-text').click()
    await expect.poll(() => first(page).locator('.tip-actions button').count()).toBe(2)
    expect(await first(page).locator('[role=tooltip] :is(button, a)').count()).toBe(0)
    await loadAxe(page)
    expect(await seriousFaults(page, '#summary')).toEqual([])
  })
})

it('the keyboard opens, copies, reaches what is offered by Tab, and Escape goes back to the number', async () => {
  const page = await lesson()
  const button = first(page).locator('.sourced-value-text')
  await button.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => first(page).locator('[role=status]').innerText()).toBe('Copied as a citation')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy in Chinese')
  await page.keyboard.press('Escape')
  await expect.poll(() => first(page).locator('[role=tooltip]').count()).toBe(0)
  expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
})

it('a finger opens with the first tap and copies with the second', async () => {
  const page = await lesson(LESSON, { ...CLIPBOARD, hasTouch: true, viewport: { width: 390, height: 844 } })
  const number = first(page)
  await number.locator('.sourced-value-text').tap()
  await expect.poll(() => number.locator('[role=tooltip]').innerText()).toContain('Tap again')
  expect(await number.locator('.tip-actions').count()).toBe(0)
  await number.locator('.sourced-value-text').tap()
  await expect.poll(() => number.locator('[role=status]').innerText()).toBe('Copied as a citation')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

it('on a slide a click copies and does not go on; the keys still do, and close it', async () => {
  const page = await deck.open('/early-timeline?lang=en', CLIPBOARD)
  const number = page.locator('.slidev-page:visible .lead .sourced-value').first()
  const address = page.url()
  await number.locator('.sourced-value-text').click()
  await expect.poll(() => number.locator('[role=status]').innerText()).toBe('Copied as a citation')
  expect(page.url()).toBe(address)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).not.toBe(address)
  expect(await page.locator('.sourced-value-tip.is-open').count()).toBe(0)
})
