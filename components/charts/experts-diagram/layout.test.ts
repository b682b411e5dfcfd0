import { describe, expect, it } from 'vitest'
import { expertParts, layoutExperts } from './layout'

const mixtral = expertParts({ total: 46.7e9, active: 12.9e9, experts: 8, used: 2 })

describe('the parts of a mixture', () => {
  it('add up to both published sizes', () => {
    expect(mixtral.shared + 8 * mixtral.expert).toBeCloseTo(46.7e9)
    expect(mixtral.shared + 2 * mixtral.expert).toBeCloseTo(12.9e9)
  })

  it('agree with the shape of Mixtral: three matrices of 4,096 × 14,336 in each of 32 layers', () => {
    expect(mixtral.expert / (3 * 4096 * 14_336 * 32)).toBeCloseTo(1, 2)
  })

  it('make with one expert a model of about the size of Mistral 7B', () => {
    expect(mixtral.shared + mixtral.expert).toBeCloseTo(7.3e9, -8)
  })

  it.each([
    { total: 10, active: 10, experts: 8, used: 8 },
    { total: 10, active: 12, experts: 8, used: 2 },
    { total: 50, active: 5, experts: 8, used: 2 },
  ])('are refused where none can be: %o', counts => {
    expect(() => expertParts(counts)).toThrow(RangeError)
  })
})

describe.each([884, 358])('the picture at %d px', width => {
  const layout = layoutExperts(width, mixtral)
  const right = (blocks: typeof layout.stored): number => blocks.at(-1)!.x + blocks.at(-1)!.width

  it('fills the width with what the name suggests, the longest row', () => {
    expect(right(layout.named)).toBeCloseTo(width)
    expect(right(layout.stored)).toBeLessThan(width)
    expect(right(layout.working)).toBeLessThan(right(layout.stored))
  })

  it('has one scale for all rows', () => {
    const [shared, expert] = layout.stored
    expect(expert!.width / shared!.width).toBeCloseTo(mixtral.expert / mixtral.shared)
    expect(layout.working[1]!.width).toBeCloseTo(expert!.width)
    expect(layout.named[1]!.width).toBeCloseTo(expert!.width)
  })

  it('lets the experts with the highest scores work', () => {
    const chosen = layout.scores.filter(score => score.chosen)
    const resting = layout.scores.filter(score => !score.chosen)
    expect(chosen).toHaveLength(2)
    expect(Math.min(...chosen.map(score => score.height))).toBeGreaterThan(
      Math.max(...resting.map(score => score.height)),
    )
    expect(layout.working.map(block => block.expert)).toEqual([undefined, ...chosen.map(score => score.expert)])
  })

  it('puts each score above its expert', () => {
    for (const { expert, x } of layout.scores) {
      const block = layout.stored.find(candidate => candidate.expert === expert)!
      expect(x).toBeCloseTo(block.x + block.width / 2)
    }
  })

  it('counts one copy of the shared part as real', () => {
    expect(layout.named.filter(block => block.kind === 'shared').map(block => block.working)).toEqual([
      true,
      ...Array.from({ length: 7 }, () => false),
    ])
  })
})
