import { describe, expect, it } from 'vitest'
import { system } from '../../../tests/support/data-records'
import { layoutCover, releasedUntil } from './layout'

const size = { width: 600, height: 228 }

describe('the cover', () => {
  const { baseline, years, marks } = layoutCover(
    [
      system('small', 1e8, '2021'),
      system('middle', 1e9, '2022-01-01', { openness: 'closed' }),
      system('large', 1e10, '2023'),
    ],
    size,
  )

  it('has one plain axis of whole years over its width', () => {
    expect(years).toEqual([
      { year: 2021, x: 0, middle: 100 },
      { year: 2022, x: 200, middle: 300 },
      { year: 2023, x: 400, middle: 500 },
    ])
  })

  it('stands each mark in the middle of its date', () => {
    expect(marks.map(({ id }) => id)).toEqual(['small', 'middle', 'large'])
    expect(marks[0]!.x).toBeCloseTo(100, 9)
    expect(marks[1]!.x).toBeCloseTo(200 + (0.5 / 365) * 200, 9)
    expect(marks[2]!.x).toBeCloseTo(500, 9)
  })

  it('stands larger models higher, tenfold steps being equal', () => {
    const [small, middle, large] = marks.map(({ y }) => y)
    expect(small).toBeGreaterThan(middle!)
    expect(small! - middle!).toBeCloseTo(middle! - large!, 6)
  })

  it('keeps every mark between the top and the axis', () => {
    expect(baseline).toBe(200)
    for (const { y } of marks) {
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(baseline)
    }
  })

  it('keeps the class of each mark', () => {
    expect(marks.map(({ openness }) => openness)).toEqual(['permissive', 'closed', 'permissive'])
  })

  it('holds one model as well', () => {
    const [mark] = layoutCover([system('only', 7e9, '2023-07')], size).marks
    expect(mark!.x).toBeGreaterThan(0)
    expect(mark!.y).toBeGreaterThan(0)
    expect(mark!.y).toBeLessThan(200)
  })
})

it('the years of the cover end with a year, all of it included', () => {
  const systems = [
    system('in', 1e9, '2023-12-31'),
    system('year', 1e9, '2023'),
    system('after', 1e9, '2024-01-01'),
    { ...system('undated', 1e9, '2023'), release: undefined },
  ]
  expect(releasedUntil(systems, 2023).map(({ id }) => id)).toEqual(['in', 'year'])
})
