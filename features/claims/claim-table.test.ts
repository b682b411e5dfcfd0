import type { ClaimRecord } from '../../data/schema'
import type { ClaimFilters } from './claim-table'
import { describe, expect, it } from 'vitest'
import { cited, source } from '../../tests/support/data-records'
import { claimDownload } from './claim-download'
import {
  claimRows,
  claimSections,
  decodeClaimFilters,
  encodeClaimFilters,
  filterClaims,
  NO_CLAIM_FILTERS,
  toggleClaimFilter,
} from './claim-table'

const claim = (id: string, verdict: ClaimRecord['verdict'], quote: string, more: object = {}): ClaimRecord => ({
  id,
  article: id.split('-')[0]!,
  quote,
  verdict,
  verified: true,
  evidence: cited,
  ...more,
})

const claims = [
  claim('early-01', 'correct', '第一部分'),
  claim('early-02', 'typo', 'GTP', { origin: 'author' }),
  claim('late-01', 'wrong-figure', '175 亿参数的 GPT-3', { origin: 'translator' }),
  claim('late-02', 'contested', '略占优势', { verified: false, evidence: undefined, origin: 'author' }),
]
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'early-01': ['This is part one.', '这是第一部分。'],
  'early-02': ['A model is called GTP.', '有一个模型叫 GTP。', 'GPT is meant.', '指的是 GPT。'],
  'late-01': ['GPT-3 has 17.5B parameters.', 'GPT-3 有 175 亿参数。'],
  'late-02': ['Closed models lead slightly.', '闭源模型略微领先。'],
}
const rows = claimRows(claims, {}, id => WORDS[id]!)

const shown = (filters: Partial<ClaimFilters>): readonly string[] =>
  filterClaims(rows, { ...NO_CLAIM_FILTERS, ...filters }).rows.map(({ id }) => id)

describe('the rows', () => {
  it('keep the order of the data and are numbered in each article', () => {
    expect(rows.map(({ id, number }) => [id, number])).toEqual([
      ['early-01', 1],
      ['early-02', 2],
      ['late-01', 1],
      ['late-02', 2],
    ])
  })

  it('give no verdict, and blame nobody, where nothing was verified', () => {
    expect(rows[3]).toMatchObject({ verdict: 'unverified', sign: 'open' })
    expect(rows[3]).not.toHaveProperty('origin')
  })

  it('stand under their articles; an article without rows is left out', () => {
    const sections = claimSections(rows.slice(1), ['late', 'early', 'none'])
    expect(sections.map(({ article, rows }) => [article, ...rows.map(({ id }) => id)])).toEqual([
      ['late', 'late-01', 'late-02'],
      ['early', 'early-02'],
    ])
  })
})

describe('the filters', () => {
  it('show everything where nothing is chosen', () => {
    expect(shown({})).toHaveLength(4)
  })

  it('narrow each other; the values of one widen it', () => {
    expect(shown({ article: ['late'] })).toEqual(['late-01', 'late-02'])
    expect(shown({ verdict: ['typo', 'wrong-figure'] })).toEqual(['early-02', 'late-01'])
    expect(shown({ article: ['late'], verdict: ['typo', 'unverified'] })).toEqual(['late-02'])
  })

  it.each([
    ['175亿', ['late-01']],
    ['17.5b', ['late-01']],
    ['PARAMETERS gpt 3', ['late-01']],
    ['gpt', ['early-02', 'late-01']],
    ['领先', ['late-02']],
    ['late-02', ['late-02']],
    [' ', ['early-01', 'early-02', 'late-01', 'late-02']],
    ['oneThis', []],
  ])('find words of both languages, the quote and the id: %j', (query, found) => {
    expect(shown({ query })).toEqual(found)
  })

  it('count what each value would show', () => {
    const { counts } = filterClaims(rows, { query: 'gpt', article: ['late'], verdict: [] })
    expect(counts).toEqual({
      article: new Map([
        ['early', 1],
        ['late', 1],
      ]),
      verdict: new Map([['wrong-figure', 1]]),
    })
  })

  it('are taken in and out', () => {
    const once = toggleClaimFilter(NO_CLAIM_FILTERS, 'verdict', 'typo')
    expect(once).toEqual({ ...NO_CLAIM_FILTERS, verdict: ['typo'] })
    expect(toggleClaimFilter(once, 'verdict', 'typo')).toEqual(NO_CLAIM_FILTERS)
  })
})

describe('the address', () => {
  const filters: ClaimFilters = { query: 'llama 2', article: ['late'], verdict: ['typo', 'unverified'] }

  it('holds the filters and gives them back', () => {
    expect(encodeClaimFilters(filters)).toEqual({ q: 'llama 2', article: 'late', verdict: 'typo,unverified' })
    expect(decodeClaimFilters(encodeClaimFilters(filters), ['early', 'late'])).toEqual(filters)
  })

  it('is empty at first, and keeps what is not its own', () => {
    expect(encodeClaimFilters(NO_CLAIM_FILTERS, { lang: 'en', q: 'old', print: null })).toEqual({ lang: 'en' })
  })

  it('falls back quietly from garbage', () => {
    expect(decodeClaimFilters({ q: ['a'], article: 'nowhere,late,late', verdict: 7 }, ['early', 'late'])).toEqual({
      ...NO_CLAIM_FILTERS,
      article: ['late'],
    })
  })
})

describe('the file', () => {
  const records = claimDownload('Statements', rows, id => ({ says: WORDS[id]![0]!, so: WORDS[id]![2] }), source)

  it('has a row for each statement, with its source', () => {
    expect(records.rows[1]).toEqual({
      id: 'early-02',
      article: 'early',
      quote: 'GTP',
      says: 'A model is called GTP.',
      verified: 'yes',
      verdict: 'typo',
      origin: 'author',
      so: 'GPT is meant.',
      source: 'paper',
      place: 'abstract',
    })
    expect(records.sources.map(({ id }) => id)).toEqual(['paper'])
  })

  it('has the same fields in each row, and no verdict where nothing was verified', () => {
    expect(records.rows.map(row => Object.keys(row))).toEqual(
      Array.from({ length: 4 }, () => Object.keys(records.rows[0]!)),
    )
    expect(records.rows[3]).toMatchObject({ verified: 'no', verdict: undefined, origin: undefined, source: undefined })
  })
})
