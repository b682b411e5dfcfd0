import type { ClaimRecord } from '../data/schema'
import { describe, expect, it } from 'vitest'
import { tallyVerdicts, verdictBars } from './claims'

const claim = (verdict: ClaimRecord['verdict'], verified = true, article = 'b'): ClaimRecord => ({
  id: 'a',
  article,
  quote: 'c',
  verdict,
  verified,
})

describe('the tally of verdicts', () => {
  it('counts each verdict that occurs, in the order of the schema', () => {
    const claims = (['typo', 'correct', 'contested', 'correct', 'wrong-figure'] as const).map(verdict => claim(verdict))
    expect(tallyVerdicts(claims)).toEqual({
      total: 5,
      counts: [
        ['correct', 2],
        ['wrong-figure', 1],
        ['typo', 1],
        ['contested', 1],
      ],
    })
  })

  it('leaves out what could not be verified', () => {
    expect(tallyVerdicts([claim('correct'), claim('correct', false), claim('imprecise', false)])).toEqual({
      total: 1,
      counts: [['correct', 1]],
    })
  })

  it('is empty without claims', () => {
    expect(tallyVerdicts([])).toEqual({ total: 0, counts: [] })
  })
})

describe('the bars of verdicts', () => {
  const claims = [
    ...(['wrong-figure', 'correct', 'imprecise', 'correct'] as const).map(verdict => claim(verdict)),
    claim('correct', true, 'short'),
    claim('typo', false, 'short'),
  ]

  it('puts what holds first and what does not last, without gaps', () => {
    const [bar] = verdictBars(['b'], claims, 100)
    expect(bar!.parts).toEqual([
      { verdict: 'correct', sign: 'check', count: 2, start: 0, length: 50 },
      { verdict: 'imprecise', sign: 'part', count: 1, start: 50, length: 25 },
      { verdict: 'wrong-figure', sign: 'cross', count: 1, start: 75, length: 25 },
    ])
  })

  it('draws all articles on one scale, the longest filling the width', () => {
    const bars = verdictBars(['short', 'b'], claims, 100)
    expect(bars.map(({ article }) => article)).toEqual(['short', 'b'])
    expect(bars[0]!.parts[0]!.length).toBe(25)
  })

  it('counts what could not be verified beside the bar', () => {
    expect(verdictBars(['short'], claims, 100)[0]).toMatchObject({ total: 1, unverified: 1 })
  })

  it('is empty for an article without claims', () => {
    expect(verdictBars(['none'], claims, 100)).toEqual([{ article: 'none', total: 0, unverified: 0, parts: [] }])
  })
})
