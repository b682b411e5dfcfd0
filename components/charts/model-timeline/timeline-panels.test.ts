import { describe, expect, it } from 'vitest'
import { layoutTimeAxis } from './timeline-panels'

const LEFT = 50
const RIGHT = 850
const axis = (times: readonly number[], first = Math.min(...times)): ReturnType<typeof layoutTimeAxis> =>
  layoutTimeAxis(times, first, LEFT, RIGHT)
const steps = (times: readonly number[]): readonly string[] =>
  axis(times).panels.map(({ step, from, to }) => `${from}-${to} by ${step}`)
const many = (year: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => year + index / count)

describe('the years by month', () => {
  it.each([
    ['the last two', [2018.5, 2022.5, 2023.5], ['2018-2021 by year', '2022-2023 by month']],
    ['all, where there are two', [2022.1, 2023.9], ['2022-2023 by month']],
    ['the only one', [2023.5], ['2023-2023 by month']],
    [
      'the last two, though others hold some more',
      [...many(2021, 2), 2022.5, 2023.5],
      ['2021-2021 by year', '2022-2023 by month'],
    ],
    [
      'others that hold far more',
      [2018.5, ...many(2022, 6), ...many(2023, 6), 2024.5, 2025.5],
      ['2018-2021 by year', '2022-2023 by month', '2024-2025 by year'],
    ],
    [
      'the first, if they are the busy ones',
      [...many(2022, 6), ...many(2023, 6), 2025.5],
      ['2022-2023 by month', '2024-2025 by year'],
    ],
  ])('are %s', (_, times, expected) => {
    expect(steps(times)).toEqual(expected)
  })
})

describe('panels', () => {
  const { panels, x, endOf, rules, drawnRules } = axis([2018.5, ...many(2022, 6), ...many(2023, 6), 2025.5])

  it('fill the plot from edge to edge, with equal gaps', () => {
    expect(panels[0]!.x).toBe(LEFT)
    expect(panels.at(-1)!.x + panels.at(-1)!.width).toBeCloseTo(RIGHT, 9)
    const gaps = panels.slice(1).map((panel, index) => panel.x - panels[index]!.x - panels[index]!.width)
    gaps.forEach(gap => expect(gap).toBeCloseTo(gaps[0]!, 9))
  })

  it('have room for their names', () => {
    for (const { width } of layoutTimeAxis([2021.5, 2022.5, 2023.5], 2021.5, 50, 560).panels)
      expect(width).toBeGreaterThan(90)
  })

  it('name every other year where there is little room', () => {
    const years = (right: number): readonly number[] =>
      layoutTimeAxis([2018.5, 2022.5, 2023.5], 2018.5, LEFT, right).panels[0]!.labels.map(({ year }) => year)
    expect(years(850)).toEqual([2018, 2019, 2020, 2021])
    expect(years(350)).toEqual([2018, 2020])
  })

  it('hold the times of their years', () => {
    expect(x(2018)).toBe(LEFT)
    expect(x(2022)).toBeCloseTo(panels[1]!.x, 9)
    expect(x(2024)).toBeCloseTo(panels[2]!.x, 9)
    for (const time of [2018, 2019.5, 2021.99, 2022, 2023.99, 2024, 2025.99])
      expect(panels.some(panel => x(time) >= panel.x - 1e-9 && x(time) <= panel.x + panel.width + 1e-9)).toBe(true)
  })

  it('hold a stretch that would reach over their end', () => {
    expect(endOf(2021.9, 2022.2)).toBeCloseTo(panels[0]!.x + panels[0]!.width, 9)
    expect(endOf(2022.1, 2022.2)).toBeCloseTo(x(2022.2), 9)
  })

  it('begin with the first time to show, also before the first mark', () => {
    expect(axis([2020.5], 2019.2).panels[0]!.from).toBe(2019)
  })

  it('are kept apart by rules in their gaps; only the one between months is drawn', () => {
    expect(drawnRules).toEqual([x(2023)])
    expect(rules).toHaveLength(3)
    for (const rule of rules.filter(rule => !drawnRules.includes(rule)))
      expect(panels.every(panel => rule < panel.x || rule > panel.x + panel.width)).toBe(true)
  })
})
