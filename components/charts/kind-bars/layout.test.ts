import type { KindBarsOptions } from './layout'
import { describe, expect, it } from 'vitest'
import { kindsOf, layoutKinds } from './layout'

const mixture = {
  parts: [
    { corpus: 'Enron Emails', group: 'talk', share: 0.05 },
    { corpus: 'PubMed Central', group: 'papers', share: 0.2 },
    { corpus: 'Wikipedia', group: 'wiki', share: 0.02 },
    { corpus: 'ArXiv', group: 'papers', share: 0.4 },
    { corpus: 'PhilPapers', group: 'papers', share: 0.01 },
    { corpus: 'Ubuntu IRC', group: 'talk', share: 0.02 },
    { corpus: 'Pile-CC', group: 'web', share: 0.3 },
  ],
} as const

const options: KindBarsOptions = {
  width: 884,
  narrow: false,
  groupName: group => group,
  shareText: share => `${Math.round(share * 100)}%`,
  moreText: (count, all) => (all ? `${count} sources` : `and ${count} more`),
}
const layout = layoutKinds(mixture, options)
const row = (group: string) => layout.rows.find(candidate => candidate.group === group)!

describe('kinds of text in a mixture', () => {
  it('come with the largest first, and so do the corpora of each', () => {
    expect(kindsOf(mixture).map(({ group, share }) => [group, share])).toEqual([
      ['papers', 0.61],
      ['web', 0.3],
      ['talk', 0.07],
      ['wiki', 0.02],
    ])
    expect(kindsOf(mixture)[0]!.parts.map(({ corpus }) => corpus)).toEqual(['ArXiv', 'PubMed Central', 'PhilPapers'])
  })

  it('have bars on one axis from zero', () => {
    const start = row('papers').parts[0]!.x
    expect(new Set(layout.rows.map(({ parts }) => parts[0]!.x))).toEqual(new Set([start]))
    expect((row('web').end - start) / (row('papers').end - start)).toBeCloseTo(0.3 / 0.61)
    expect(row('papers').parts[1]!.x - start).toBeCloseTo(row('papers').parts[0]!.width + 2)
  })

  it('name a corpus in its part where there is room, and count those without', () => {
    expect(row('papers').parts.map(({ label }) => label)).toEqual(['ArXiv', 'PubMed Central', ''])
    expect(row('papers').more).toBe('PhilPapers')
    expect(row('talk').more).toBe('2 sources')
    expect(row('web').more).toBe('')
  })

  it('leave room for all that is written at the right', () => {
    for (const { moreX, value } of layout.rows) {
      expect(value.x).toBeLessThan(moreX)
      expect(moreX).toBeLessThan(884)
    }
  })

  it('stand under their names where it is narrow', () => {
    const narrow = layoutKinds(mixture, { ...options, width: 320, narrow: true })
    expect(narrow.rows[0]!.parts[0]!.x).toBe(0)
    expect(narrow.barY).toBeGreaterThan(0)
    expect(narrow.rows[0]!.value.x).toBeLessThan(320)
  })
})
