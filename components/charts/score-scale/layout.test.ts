import { describe, expect, it } from 'vitest'
import { protocol } from '../../../tests/support/data-records'
import { layoutScoreScale, SCORE_SCALE } from './layout'

const table = protocol(
  'quiz',
  [
    { id: 'quiz', name: 'Quiz', unit: 'percent' },
    { id: 'loss', name: 'Loss', unit: 'points' },
  ],
  [
    { name: 'Random', chance: true, scores: { quiz: 25 } },
    { name: 'Human', scores: { quiz: 90 } },
    { id: 'small', name: 'Small', scores: { quiz: 40, loss: 2 } },
    { id: 'large', name: 'Large', scores: { quiz: 41, loss: 1 } },
  ],
)
const options = {
  width: 1028,
  column: 'quiz',
  models: ['small', 'large'],
  references: ['Random', 'Human'],
  labelOf: (id: string, value: number) => `${id} ${value}`,
}
const layout = layoutScoreScale(table, options)

describe('one benchmark as a scale', () => {
  it('runs from zero to a hundred, whatever the scores', () => {
    expect([layout.from, layout.to]).toEqual([SCORE_SCALE.edge, 1028 - SCORE_SCALE.edge])
    expect(layout.systems.map(({ x }) => Math.round(x))).toEqual([414, 424])
  })

  it('marks what guessing scores', () => {
    expect(layout.chance).toEqual({ value: 25, x: 264 })
  })

  it('has models above the line and everything else below', () => {
    expect(layout.systems.every(({ label }) => label.y < SCORE_SCALE.line)).toBe(true)
    expect(layout.references.map(({ id, label }) => [id, label.y])).toEqual([
      ['Random', SCORE_SCALE.below],
      ['Human', SCORE_SCALE.below],
    ])
  })

  it('keeps labels apart where marks crowd', () => {
    const [small, large] = layout.systems
    expect(large!.label.x - small!.label.x).toBeGreaterThan(SCORE_SCALE.gap)
  })

  it.each([
    ['a column without a natural end', { column: 'loss' }],
    ['a row that is not there', { references: ['Martian'] }],
    ['too little room', { width: 60 }],
  ])('refuses %s', (_, change) => {
    expect(() => layoutScoreScale(table, { ...options, ...change })).toThrow(RangeError)
  })
})
