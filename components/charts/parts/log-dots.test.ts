import { describe, expect, it } from 'vitest'
import { decadeAxis, memoryByPrecision, tightPlace } from './log-dots'

describe('an axis of powers of ten', () => {
  it('reaches from the power below to the power above, in equal steps', () => {
    const { ticks, place } = decadeAxis([2500, 5e6])
    expect(ticks).toEqual([1e3, 1e4, 1e5, 1e6, 1e7])
    expect(ticks.map(tick => Number(place(tick).toFixed(6)))).toEqual([0, 0.25, 0.5, 0.75, 1])
  })

  it('starts at the smallest value where that is a power itself', () => {
    expect(decadeAxis([1000, 20_000]).ticks).toEqual([1e3, 1e4, 1e5])
  })

  it('has no place for zero', () => {
    expect(() => decadeAxis([0, 10])).toThrow(RangeError)
    expect(() => tightPlace([])).toThrow(RangeError)
  })
})

describe('a tight axis', () => {
  it('ends at its outermost values, and a doubling is the same way everywhere', () => {
    const place = tightPlace([4, 64, 16])
    expect([4, 8, 16, 32, 64].map(value => Number(place(value).toFixed(6)))).toEqual([0, 0.25, 0.5, 0.75, 1])
  })
})

describe('memory of the weights', () => {
  it('halves with each precision', () => {
    expect(memoryByPrecision(13e9)).toEqual([26, 13, 6.5])
  })

  it('is given to one decimal', () => {
    expect(memoryByPrecision(6.7e9)).toEqual([13.4, 6.7, 3.4])
  })
})
