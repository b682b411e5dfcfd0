import type { ClaimRecord } from '../data/schema'
import { describe, expect, it } from 'vitest'
import { flattenWords } from '../core/flat-words'
import { cited } from '../tests/support/data-records'
import { checkClaims } from './check-claims'

const claim = (id: string, more: object = {}): ClaimRecord => ({
  id,
  article: 'a',
  quote: '六月初',
  verdict: 'correct',
  verified: true,
  evidence: cited,
  ...more,
})

const claims = [
  claim('a-1'),
  claim('a-2', { verdict: 'typo' }),
  claim('a-3', { verdict: 'contested', verified: false }),
]
const words = { 'a-1': { says: 'x' }, 'a-2': { says: 'x', so: 'y' }, 'a-3': { says: 'x' } }

const check = (words: object, records = claims): string[] =>
  checkClaims(records, { words: flattenWords({ claims: words, quiz: { other: { ask: 'x' } } }) }).map(
    ({ path, value, message }) => `${path} = ${String(value)}: ${message.split(/[;,]/)[0]}`,
  )

describe('checked statements', () => {
  it('with all their words are fine', () => {
    expect(check(words)).toEqual([])
  })

  it('say what the article states, verified or not', () => {
    expect(check({ ...words, 'a-1': {}, 'a-3': {} })).toEqual([
      'claims[a-1] = claims.a-1.says: no words for what the article states',
      'claims[a-3] = claims.a-3.says: no words for what the article states',
    ])
  })

  it('say what is so where they do not hold', () => {
    expect(check({ ...words, 'a-2': { says: 'x' } })).toEqual([
      'claims[a-2] = claims.a-2.so: a statement that does not hold needs words for what is so',
    ])
  })

  it.each(['a-1', 'a-3'])('are not set right where they hold, or where nobody could tell: %s', id => {
    expect(check({ ...words, [id]: { says: 'x', so: 'y' } })).toEqual([`${id}.so = y: no statement has these words`])
  })

  it('leave no words behind', () => {
    expect(check(words, claims.slice(0, 2))).toEqual(['a-3.says = x: no statement has these words'])
  })
})
