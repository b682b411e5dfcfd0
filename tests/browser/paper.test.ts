import { expect, it } from 'vitest'
import { useDeck } from '../support/deck'

const deck = useDeck()

it.each([
  '/study',
  '/study/early',
  '/practice/early',
  '/cards',
  '/progress',
  '/record',
  '/explore',
  '/explore?view=table',
  '/claims',
  '/glossary',
  '/sources',
  '/model/llama-2',
  '/figure?of=gpt-3.params',
])('%s is dark on white on paper, in the dark theme too, with nothing to press', async path => {
  const page = await deck.open(
    `${path}${path.includes('?') ? '&' : '?'}lang=en`,
    { colorScheme: 'dark' },
    undefined,
    '.study-main > :nth-child(2)',
  )
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const seen = await page.evaluate(() => {
    const root = document.documentElement
    const parts = [root, document.body, ...document.querySelectorAll('#app, .study-page')]
    return {
      isDark: root.classList.contains('dark'),
      scheme: getComputedStyle(root).colorScheme,
      grounds: [...new Set(parts.map(part => getComputedStyle(part).backgroundColor))],
      ink: getComputedStyle(document.querySelector('.study-page')!).color,
      pressed: [...document.querySelectorAll('button:not(.explore-name), select, nav, dialog')]
        .filter(part => part.checkVisibility())
        .map(part => part.outerHTML.slice(0, 80)),
    }
  })
  expect(seen).toEqual({
    isDark: true,
    scheme: 'light',
    grounds: ['rgba(0, 0, 0, 0)'],
    ink: 'rgb(27, 30, 35)',
    pressed: [],
  })
})
