import { expect, it } from 'vitest'
import { OLDEST } from '../../scripts/oldest-browsers'
import { useDeck } from '../support/deck'

const deck = useDeck()

const WORDS = '#too-old'
const NAMED = new RegExp(`Edge ${OLDEST.edge}.* Safari ${OLDEST.safari}`)

it('without JavaScript the page says in both languages what it needs', async () => {
  const page = await deck.open('/study', { javaScriptEnabled: false }, undefined, WORDS)
  expect(await page.locator(`${WORDS} > [lang="en"]`).innerText()).toMatch(NAMED)
  expect(await page.locator(`${WORDS} > [lang="zh-CN"]`).innerText()).toMatch(/Safari [\d.]+ 或更新的浏览器/)
  expect(await page.locator(WORDS).isVisible()).toBe(true)
})

it.each([
  ['popover', () => Reflect.deleteProperty(HTMLElement.prototype, 'popover')],
  ['toSorted', () => Reflect.deleteProperty(Array.prototype, 'toSorted')],
  [
    'subgrid',
    () => {
      CSS.supports = () => false
    },
  ],
] as const)('a browser too old for %s is told so', async (_, before) => {
  const page = await deck.open('/study', {}, before as () => void, WORDS)
  expect(await page.locator(WORDS).isVisible()).toBe(true)
})

it('other browsers never see it', async () => {
  const page = await deck.open('/study?lang=en', {}, undefined, 'h1')
  expect(await page.locator(WORDS).isVisible()).toBe(false)
  expect(deck.errors).toEqual([])
})
