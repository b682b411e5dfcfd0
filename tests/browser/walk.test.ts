import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { readSlides } from '../../scripts/course'
import { slideTitle } from '../../scripts/deck'
import { useDeck } from '../support/deck'

const deck = useDeck()
const slides = (await readSlides()).map(({ frontmatter }) => frontmatter)

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const aliasOf = (key: string): string => key.replaceAll('.', '-')

/** Waits until a window shows the slide with this title; returns what it shows in the end. */
async function titleOf(page: Page, wanted: string): Promise<string> {
  const shown = (): string =>
    [...document.querySelectorAll<HTMLElement>('#slide-content .slide-title')]
      .find(({ offsetParent }) => offsetParent)
      ?.innerText.replaceAll('\u00A0', ' ') ?? ''
  const source = `(${shown})()`
  await page
    .waitForFunction(`${source} === ${JSON.stringify(wanted)}`, undefined, { polling: 10, timeout: 15_000 })
    .catch(() => undefined)
  return page.evaluate<string>(source)
}

/**
 * Goes on by a click, or to the next slide, with the key →; returns the address of the slide. Down and up in one go: on a
 * machine that is slow to draw a slide the key would repeat.
 */
async function goOn(page: Page, from: string): Promise<string> {
  await page.evaluate(() =>
    ['keydown', 'keyup'].forEach(type =>
      window.dispatchEvent(new KeyboardEvent(type, { key: 'ArrowRight', code: 'ArrowRight' })),
    ),
  )
  const address = await page.waitForFunction(last => location.href !== last && location.href, from, { polling: 10 })
  return (await address.jsonValue()) as string
}

// The shorter tracks go through some of the same slides; their order is tested without a browser.
it('two windows go through the whole course from the first slide to the last, each in its language', async () => {
  const keys = slides.map(({ key }) => String(key))
  const start = aliasOf(keys[0]!)
  const presenter = await deck.open(`/presenter/${start}?lang=zh`)
  const audience = await deck.openBeside(presenter, `/${start}?lang=en`)
  let [address, clicks] = [presenter.url(), 0]
  for (const [index, key] of keys.entries()) {
    await presenter.bringToFront()
    while (!address.includes(`/${aliasOf(key)}?`)) {
      expect(address, 'the slide that follows').toContain(`/${aliasOf(keys[index - 1]!)}?`)
      address = await goOn(presenter, address)
      clicks++
    }
    const titles = [plain(slideTitle(key, 'zh-CN')), plain(slideTitle(key, 'en'))] as const
    const atPresenter = await titleOf(presenter, titles[0])
    // Behind another window a page gets its clocks once a second.
    await audience.bringToFront()
    expect([atPresenter, await titleOf(audience, titles[1])], key).toEqual(titles)
  }
  expect(clicks).toBeGreaterThan(keys.length)
}, 300_000)
