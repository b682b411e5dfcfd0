import { describe, expect, it } from 'vitest'
import { layoutLanguages } from './layout'

const sizes = [
  { id: 'fr', bytes: 2e11 },
  { id: 'en', bytes: 4.8e11 },
  { id: 'zh-Hans', bytes: 2.6e11 },
  { id: 'sw', bytes: 2.4e8 },
  { id: 'wo', bytes: 9e7 },
  { id: 'tum', bytes: 170_360 },
]
const options = {
  width: 600,
  height: 300,
  labelOf: (id: string) => (id === 'wo' ? undefined : `${id} with its size in bytes`),
}
const { axis, stems } = layoutLanguages(sizes, options)
const stem = (id: string) => stems.find(candidate => candidate.id === id)!

describe('the text of each language', () => {
  it('falls from left to right', () => {
    expect(stems.map(({ id }) => id)).toEqual(['en', 'zh-Hans', 'fr', 'sw', 'wo', 'tum'])
    expect(stems.map(({ y }) => y)).toEqual(stems.map(({ y }) => y).toSorted((a, b) => a - b))
  })

  it('stands on an axis of whole powers of ten, each step as long as the next', () => {
    expect(axis.ticks.map(({ value }) => value)).toEqual([1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12])
    expect(axis.ticks[0]!.y).toBe(axis.base)
    expect(axis.ticks[0]!.y - axis.ticks[1]!.y).toBeCloseTo(axis.ticks[6]!.y - axis.ticks[7]!.y)
  })

  it('is named where wanted, and never two names in one line', () => {
    expect(stem('wo').label).toBeUndefined()
    expect(stem('fr').label!.y - stem('zh-Hans').label!.y).toBeGreaterThanOrEqual(19)
    expect(stem('zh-Hans').label!.y - stem('en').label!.y).toBeGreaterThanOrEqual(19)
    expect(stem('en').label!.leader).toBeDefined()
    expect(stem('sw').label!.leader).toBeUndefined()
  })

  it('keeps the last name within the figure, above the dots it would cover', () => {
    const { x, y } = stem('tum').label!
    expect(x).toBeLessThan(stem('tum').x)
    expect(stem('tum').label!.leader!.x).toBe(stem('tum').x)
    for (const other of stems.filter(candidate => candidate.x > x)) expect(y).toBeLessThan(other.y)
  })

  it('needs sizes above zero', () => {
    expect(() => layoutLanguages([{ id: 'en', bytes: 0 }], options)).toThrow(RangeError)
  })
})
