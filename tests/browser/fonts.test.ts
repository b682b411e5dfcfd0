import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { LANGUAGES } from '../../core/language'
import { readWords } from '../../scripts/course'
import { usedCharacters } from '../../scripts/fonts'
import { useDeck } from '../support/deck'

const deck = useDeck()

const ALL_FONTS = 600_000
const FIRST_SLIDE = 300_000

it('all fonts of the deck together stay small', () => {
  const folder = join(inject('deckFolder'), 'assets')
  const fonts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.woff2'))
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThan(ALL_FONTS)
})

it.each(LANGUAGES)('the first slide in %s asks for a part of them only', async language => {
  const page = await deck.open(`/1?lang=${language}`)
  await page.evaluate(() => document.fonts.ready)
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(entry => entry.name.endsWith('.woff2'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  )
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(FIRST_SLIDE)
})

it('the subsets hold every character of the words', () => {
  const { han, latin } = usedCharacters()
  const missing = LANGUAGES.flatMap(language => [...new Set([...readWords(language).values()].join(''))]).filter(
    character => character.trim() && !han.has(character) && !latin.has(character),
  )
  expect(missing).toEqual([])
})
