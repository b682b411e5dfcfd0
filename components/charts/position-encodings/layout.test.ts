import { describe, expect, it } from 'vitest'
import {
  alibiSlopes,
  layoutAlibi,
  layoutLearned,
  layoutRotary,
  pairWithTurns,
  penaltyOrigin,
  positionAxis,
  rotaryAngle,
} from './layout'

const axis = positionAxis(270)

describe('rotation', () => {
  it('turns the first pair by one radian a position', () => {
    expect(rotaryAngle(5, 0, 128)).toBe(5)
  })

  it('turns the last pair almost as slowly as the base says', () => {
    expect(rotaryAngle(1, 63, 128)).toBeCloseTo(1 / 8660, 6)
  })

  it('is slower with a larger base', () => {
    expect(rotaryAngle(2048, 50, 128, 1e6)).toBeLessThan(rotaryAngle(2048, 50, 128))
  })

  it('finds the pair with so many turns', () => {
    const pair = pairWithTurns(0.25, 2048, 128)
    expect(pair).toBe(50)
    expect(rotaryAngle(2048, pair, 128) / (2 * Math.PI)).toBeCloseTo(0.25, 1)
  })
})

describe('slopes', () => {
  it('of eight heads are the halves of the paper', () => {
    expect(alibiSlopes(8)).toEqual([1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 32, 1 / 64, 1 / 128, 1 / 256])
  })

  it('of more heads lie between the same ends', () => {
    const slopes = alibiSlopes(32)
    expect(slopes).toHaveLength(32)
    expect(slopes.at(-1)).toBeCloseTo(1 / 256)
  })

  it('of a number that is no power of two take every other slope of the next', () => {
    expect(alibiSlopes(12)).toEqual(
      [...alibiSlopes(8), ...[1, 3, 5, 7].map(h => 2 ** ((-8 * h) / 16))].sort((a, b) => b - a),
    )
  })

  it('of the 112 heads of BLOOM are as many, steepest first', () => {
    const slopes = alibiSlopes(112)
    expect(slopes).toHaveLength(112)
    expect(slopes).toEqual([...slopes].sort((a, b) => b - a))
  })
})

describe('learned vectors', () => {
  const { columns, cellWidth } = layoutLearned(axis)

  it('end at the training length', () => {
    const trained = columns.filter(column => column.trained)
    expect(trained).toHaveLength(columns.length / 2)
    expect(Math.max(...trained.map(({ x }) => x)) + cellWidth).toBeLessThan(axis.middle)
    expect(Math.min(...columns.filter(column => !column.trained).map(({ x }) => x))).toBeGreaterThan(axis.middle)
  })

  it('have cells of five shades within the plot', () => {
    const cells = columns.flatMap(column => column.cells)
    expect(new Set(cells.map(({ shade }) => shade))).toEqual(new Set([1, 2, 3, 4, 5]))
    expect(Math.min(...cells.map(({ y }) => y))).toBe(axis.top)
  })
})

describe('rotating pairs', () => {
  const [fast, slow] = layoutRotary(axis, { length: 2048, headWidth: 128 })

  it('meet only known angles beyond the training length where they are fast', () => {
    expect(fast!.leaves).toBe(false)
  })

  it('meet new ones where they are slow', () => {
    expect(slow!.leaves).toBe(true)
  })

  it('go on without a break', () => {
    expect(slow!.beyond.startsWith(`M${slow!.trained.split(/[ML]/).at(-1)}`)).toBe(true)
  })

  it('stay above the axis', () => {
    expect(slow!.seen.y + slow!.seen.height).toBeLessThan(axis.baseline)
  })
})

describe('penalties', () => {
  const lines = layoutAlibi(axis, { length: 2048, heads: 32 })
  const origin = penaltyOrigin(axis)

  it('are drawn for the flattest head and a few others', () => {
    expect(lines).toHaveLength(8)
    expect(lines.at(-1)!.slope).toBeCloseTo(1 / 256)
  })

  it('fall in one straight line through the training length', () => {
    for (const { turn, end } of lines.filter(line => line.turn))
      expect((turn!.y - origin.y) / (turn!.x - origin.x)).toBeCloseTo((end.y - origin.y) / (end.x - origin.x))
  })

  it('reach the end of the axis where they are flat, and the bottom where they are steep', () => {
    expect(lines.at(-1)!.end.x).toBe(270)
    expect(lines[0]!.end.y).toBeCloseTo(axis.baseline)
    expect(lines[0]!.turn).toBeUndefined()
  })
})
