import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../scripts/course'
import { KEY_GROUPS } from '../../slidev/chrome/shortcuts'
import { loadAxe, seriousFaults } from '../support/axe'
import { shownTitle, useDeck } from '../support/deck'

const deck = useDeck()

const help = (page: Page): Promise<boolean> => page.locator('dialog.key-help').isVisible()
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent?.trim())

describe.each([
  ['audience', '/opening-map', 'en'],
  ['presenter', '/presenter/opening-map', 'zh-CN'],
] as const)('the keys in the %s’s window', (window, path, language) => {
  it('are listed in the language shown, by the key ?', async () => {
    const page = await deck.open(`${path}?lang=${language}`, { bypassCSP: true })
    await page.keyboard.press('?')
    await expect.poll(() => help(page)).toBe(true)
    const text = await page.locator('dialog.key-help').innerText()
    const words = readWords(language)
    for (const { keys } of KEY_GROUPS) {
      for (const { does, only } of keys)
        expect(text.includes(words.get(`ui.keys.does.${does}`)!), does).toBe(!only || only === window)
    }
    await loadAxe(page)
    expect(await seriousFaults(page, 'dialog.key-help')).toEqual([])
  })

  it('fit a small window', async () => {
    const page = await deck.open(`${path}?lang=${language}`, { viewport: { width: 1024, height: 768 } })
    await page.keyboard.press('?')
    await expect
      .poll(() =>
        page
          .locator('dialog.key-help')
          .evaluate(dialog => dialog.scrollHeight <= dialog.clientHeight && dialog.scrollWidth <= dialog.clientWidth),
      )
      .toBe(true)
  })

  it('keep the slide while they show, and give the keys back when they close', async () => {
    const page = await deck.open(`${path}?lang=${language}`)
    const title = await shownTitle(page)
    await page.keyboard.press('?')
    await expect.poll(() => help(page)).toBe(true)
    for (const key of ['ArrowRight', 'PageDown', 'End', 'o', 'd']) await page.keyboard.press(key)
    await page.keyboard.press('Escape')
    await expect.poll(() => help(page)).toBe(false)
    expect(await shownTitle(page)).toBe(title)
    await page.keyboard.press('Home')
    await expect.poll(() => page.url()).toMatch(/\/opening-cover\?/)
  })

  it('open by their button and give the focus back to it', async () => {
    const page = await deck.open(`${path}?lang=${language}`)
    const button = page.getByRole('button', { name: readWords(language).get('ui.keys.open')!, exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => help(page)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe('?')
    // With the mouse the keys of the deck answer at once.
    await button.hover()
    await button.click()
    await expect.poll(() => help(page)).toBe(true)
    await page.mouse.click(5, 5)
    await expect.poll(() => help(page)).toBe(false)
    // Slidev listens again a moment after the dialog has gone.
    const step = async (): Promise<string> => {
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(200)
      return page.url()
    }
    await expect.poll(step).toContain('opening-numbers')
  })
})

it('what the presenter looks up, the audience does not see', async () => {
  const presenter = await deck.open('/presenter/opening-map?lang=en')
  const audience = await deck.openBeside(presenter, '/opening-map?lang=en')
  await presenter.bringToFront()
  await presenter.keyboard.press('?')
  await expect.poll(() => help(presenter)).toBe(true)
  expect(await help(audience)).toBe(false)
})

it('Ctrl and a letter are the browser’s', async () => {
  const page = await deck.open('/opening-map?lang=en')
  const title = await shownTitle(page)
  await page.keyboard.press('Control+l')
  await page.keyboard.press('l')
  await expect.poll(() => shownTitle(page)).not.toBe(title)
})

it.each([
  ['/opening-map?lang=zh&track=45', /\/presenter\/opening-map\?lang=zh&track=45$/],
  ['/presenter/opening-map?lang=zh&track=45', /\/opening-map\?lang=zh&track=45$/],
])('the key p opens the other window beside %s, on the same slide', async (path, other) => {
  const page = await deck.open(path)
  const opened = page.context().waitForEvent('page')
  await page.keyboard.press('p')
  expect((await opened).url()).toMatch(other)
})

it('the buttons of Slidev’s bar speak the language shown', async () => {
  const page = await deck.open('/opening-map?lang=zh')
  const next = (name: string): Promise<number> => page.getByRole('button', { name, exact: true }).count()
  expect(await next(readWords('zh-CN').get('ui.chrome.next')!)).toBe(1)
  await page.keyboard.press('l')
  await expect.poll(() => next(readWords('en').get('ui.chrome.next')!)).toBe(1)
})
