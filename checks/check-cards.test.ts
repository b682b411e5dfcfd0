import type { FlatWords } from '../core/flat-words'
import { describe, expect, it } from 'vitest'
import { checkCards } from './check-cards'

const words: FlatWords = new Map([['practice.cards.field.released', 'Release date']])
const options = {
  catalogue: {
    resolve: (ref: string) => {
      if (!['opt', 'opt.params', 'opt.released', 'opt.params / opt.tokens'].includes(ref))
        throw new Error('no such reference')
      return { kind: 'name' as const, name: ref, citations: [] }
    },
  },
  slides: new Set(['early.opt']),
  words,
}
const card = { of: 'opt.released', slide: 'early.opt' }
const problems = (...cards: (typeof card)[]) =>
  checkCards(cards, options).map(({ path, message }) => `${path}: ${message}`)

describe('the check of the cards of figures', () => {
  it('finds nothing wrong with a figure that is taught and has words', () => {
    expect(problems(card, { of: 'opt.params', slide: 'early.opt' })).toEqual([])
  })

  it.each<[what: string, cards: readonly (typeof card)[], problem: RegExp]>([
    ['a figure that is asked for twice', [card, card], /two cards ask/],
    ['a reference that leads nowhere', [card, { ...card, of: 'opt.secret' }], /no such reference/],
    ['a computed value', [card, { ...card, of: 'opt.params / opt.tokens' }], /one figure of one thing/],
    ['a name alone', [card, { ...card, of: 'opt' }], /one figure of one thing/],
    ['a slide that is not there', [{ ...card, slide: 'early.gone' }], /no slide has this key/],
    ['a field without words', [card, { ...card, of: 'opt.leak' }], /no words for this field/],
    ['words that no card uses', [], /no card asks for this field/],
  ])('reports %s', (_, cards, problem) => {
    expect(problems(...cards).join('\n')).toMatch(problem)
  })
})
