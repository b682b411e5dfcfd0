import type { Mixture } from '../data/schema'
import { describe, expect, it } from 'vitest'
import { part } from '../tests/support/data-records'
import { isByLanguage, mixtureShares } from './mixture'

const shares = (...parts: readonly object[]): ReturnType<typeof mixtureShares> =>
  mixtureShares({ parts } as unknown as Pick<Mixture, 'parts'>)

describe('a data mixture', () => {
  it('adds up its parts by group and names them', () => {
    expect(shares(part('web', 0.5, 'C4'), part('code', 0.2, 'GitHub'), part('web', 0.3, 'CommonCrawl'))).toEqual([
      { group: 'web', share: 0.8, corpora: ['C4', 'CommonCrawl'] },
      { group: 'code', share: 0.2, corpora: ['GitHub'] },
    ])
  })

  it('has its groups in one order, however the source lists them', () => {
    const groups = shares(part('other', 0.1), part('books', 0.2), part('code', 0.3), part('web', 0.4)).map(
      ({ group }) => group,
    )
    expect(groups).toEqual(['web', 'code', 'books', 'other'])
  })

  it('shows no dust of binary addition', () => {
    expect(shares(part('web', 0.1), part('web', 0.2))[0]!.share).toBe(0.3)
  })

  it('keeps a small share', () => {
    expect(shares(part('languages', 0.00035))[0]!.share).toBe(0.00035)
  })

  it('without parts has no groups', () => {
    expect(shares()).toEqual([])
  })
})

describe('a mixture told apart by language', () => {
  it.each([
    ['languages and code', [part('languages', 0.9), part('code', 0.1)], true],
    ['kinds of text, one language among them', [part('web', 0.9), part('languages', 0.1)], false],
    ['code alone', [part('code', 1)], false],
  ])('has languages and code only: %s', (_, parts, expected) => {
    expect(isByLanguage({ parts } as unknown as Pick<Mixture, 'parts'>)).toBe(expected)
  })
})
