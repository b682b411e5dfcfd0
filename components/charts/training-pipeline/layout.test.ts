import { describe, expect, it } from 'vitest'
import { figure } from '../../../tests/support/data-records'
import { packSquares, squaresFor } from './layout'

const work = (value: number): ReturnType<typeof figure> => figure(value, 'PF-days')

describe('squares for an amount', () => {
  it.each([
    ['the amount of one square', 4.9, 4.9, 1],
    ['many times that', 3640, 4.9, 743],
    ['rounded down', 60, 4.9, 12],
    ['rounded up', 8, 5, 2],
    ['less than half a square is still seen', 0.1, 4.9, 1],
    ['nothing', 0, 4.9, 0],
  ])('%s', (_, amount, each, squares) => {
    expect(squaresFor(work(amount), work(each))).toBe(squares)
  })

  it('of another unit is refused, naming both', () => {
    expect(() => squaresFor(figure(1, 'GB'), work(1))).toThrow(/PF-days.*GB/)
  })

  it('is refused where a square stands for nothing', () => {
    expect(() => squaresFor(work(1), work(0))).toThrow(RangeError)
  })
})

const options = { pitch: 5, gap: 1, mostRows: 20 }
const corners = (path: string): readonly string[] => [...path.matchAll(/M(\d+ \d+)/g)].map(match => match[1]!)

describe('a block of squares', () => {
  it.each([
    ['one', 1, 4, 4],
    ['a square number', 9, 14, 14],
    ['an incomplete last row', 12, 19, 14],
    ['as wide as the rows force it', 743, 38 * 5 - 1, 20 * 5 - 1],
  ])('has room for %s', (_, count, width, height) => {
    expect(packSquares(count, options)).toMatchObject({ width, height })
  })

  it('draws each square once, row by row', () => {
    expect(corners(packSquares(5, options).path)).toEqual(['0 0', '5 0', '10 0', '0 5', '5 5'])
  })

  it.each([1, 12, 743, 2000])('of %d draws as many squares as it counts, all within its bounds', count => {
    const { path, width, height } = packSquares(count, options)
    const drawn = corners(path)
    expect(new Set(drawn).size).toBe(count)
    for (const [x, y] of drawn.map(corner => corner.split(' ').map(Number) as [number, number])) {
      expect(x + 4).toBeLessThanOrEqual(width)
      expect(y + 4).toBeLessThanOrEqual(height)
    }
  })

  it('of none is empty', () => {
    expect(packSquares(0, options)).toEqual({ width: 0, height: 0, path: '' })
  })
})
