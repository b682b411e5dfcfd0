import type { TextUse } from './arguments'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../core/catalogue'
import { dataOf, model, variant } from '../tests/support/data-records'
import { checkArguments, isArgument } from './arguments'

const HOLE = '\0'
const catalogue = createCatalogue(dataOf({ models: [model('gpt', { variants: [variant('gpt-7b', 7e9)] })] }))
const words = new Map([
  ['ui.plain', 'Open {{gpt}} of {{gpt.params}}'],
  ['ui.count', '{{count}} of {{total}}'],
  ['ui.size.under', 'under {{to}}'],
  ['ui.size.over', 'over {{from}}'],
])

const use = (keys: string, args?: string, prefixes = ['']): TextUse => ({
  file: 'components/A.vue',
  line: 7,
  keys: keys.split('|'),
  prefixes,
  args: args?.split(',').filter(Boolean),
})
/** All texts are filled in, so that one use alone is at fault. */
const SOUND = [use('ui.plain', ''), use('ui.count', 'count,total'), use(`ui.size.${HOLE}`, 'from,to')]

const check = (...uses: readonly TextUse[]): readonly string[] =>
  checkArguments(uses, { catalogue, words, hole: HOLE }).map(
    ({ file, path, value, message }) => `${file} ${path} ${JSON.stringify(value)} ${message.split(/[;,]/)[0]!}`,
  )

describe('arguments', () => {
  it('are sound where each text gets what it asks for', () => {
    expect(check(...SOUND)).toEqual([])
  })

  it.each<[what: string, use: TextUse]>([
    ['that one of two texts takes', use('ui.size.under|ui.size.over', 'from,to')],
    ['of a key that is no text', use('scores', 'a')],
    ['that go on to a key built elsewhere', use(`ui.${HOLE}`)],
    ['of a key with its beginning left out', use('size.under', 'to', ['', 'ui.'])],
  ])('are sound: those %s', (_, more) => {
    expect(check(...SOUND, more)).toEqual([])
  })

  it.each<[what: string, use: TextUse, problem: string]>([
    ['a missing one', use('ui.count', 'count'), 'ui.count ["total"] the text asks for this'],
    ['one too many', use('ui.plain', 'name'), 'ui.plain ["name"] the text has no such placeholder'],
    [
      'one too many of a built key',
      use(`ui.size.${HOLE}`, 'to,upTo'),
      'ui.size.under ["upTo"] the text has no such placeholder',
    ],
    [
      'a missing one of one of two texts',
      use('ui.size.under|ui.count', 'count,total'),
      'ui.size.under ["to"] the text asks for this',
    ],
    ['what cannot be seen', use('ui.count'), 'ui.count ["count","total"] what is given to this text cannot be seen'],
    [
      'a missing one behind a left-out beginning',
      use('count', 'count', ['', 'ui.']),
      'ui.count ["total"] the text asks for this',
    ],
  ])('are told with file, line and key: %s', (_, more, problem) => {
    expect(check(...SOUND, more)).toEqual([`components/A.vue line 7, ${problem}`])
  })

  it('with a wrong name are told as one that is missing and one too many', () => {
    expect(check(...SOUND, use('ui.count', 'number,total'))).toHaveLength(2)
  })

  it('that no use fills in are told of the text, be the key named or built', () => {
    expect(check(use('ui.count', 'count,total'), use(`ui.size.${HOLE}`, 'to'))).toEqual([
      'locales/en/ui.json size.over ["from"] no code that shows this text fills in all of these',
    ])
  })
})

describe('a placeholder', () => {
  it.each([
    ['count', true],
    ['gpt', false],
    ['gpt.params', false],
    ['gpt.secret', false],
    ['gpt-9', false],
    ['term.a100', false],
  ])('%s is an argument: %s', (ref, is) => {
    expect(isArgument(ref, catalogue)).toBe(is)
  })
})
