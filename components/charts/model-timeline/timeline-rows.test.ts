import type { TimelineRowsLayout } from './timeline-rows'
import { describe, expect, it } from 'vitest'
import { system } from '../../../tests/support/data-records'
import { boxesOverlap } from '../parts/label-layout'
import { layoutTimelineRows, TIMELINE_ROWS } from './timeline-rows'

const WIDTH = 358
type System = ReturnType<typeof system>
const layout = (
  systems: readonly System[],
  more: { width?: number; scale?: 'log' | 'linear' } = {},
): TimelineRowsLayout =>
  layoutTimelineRows(systems, {
    width: WIDTH,
    name: ({ name }) => name,
    date: ({ release }) => release!.date.slice(5),
    ...more,
  })

const systems = [
  system('newest', 70e9, '2023-07-18'),
  system('oldest', 1e8, '2021-03-21'),
  system('small', 1e9, '2023-02'),
  system('giant-with-a-name-that-is-long', 540e9, '2022-04'),
  system('large', 2e9, '2023-02'),
]

describe('rows of a narrow timeline', () => {
  const { marks, labels, years, sizes, height, top } = layout(systems)

  it('run down in order of time, of one date the larger first', () => {
    expect(marks.map(({ id }) => id)).toEqual(['oldest', 'giant-with-a-name-that-is-long', 'large', 'small', 'newest'])
    marks.slice(1).forEach((mark, index) => expect(mark.y - marks[index]!.y).toBeGreaterThanOrEqual(24))
  })

  it('stand under the heading of their year', () => {
    expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023])
    expect(years[2]!.y).toBeGreaterThan(marks[1]!.y)
    expect(years[2]!.y).toBeLessThan(marks[2]!.y)
  })

  it('have larger models further right, tenfold steps being equal', () => {
    const x = (id: string): number => marks.find(mark => mark.id === id)!.x
    expect(x('oldest')).toBeLessThan(x('small'))
    const places = sizes.map(size => size.x)
    places
      .slice(2)
      .forEach((place, index) => expect(place - places[index + 1]!).toBeCloseTo(places[index + 1]! - places[index]!, 6))
  })

  it('keep all within the page', () => {
    for (const { box } of labels) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(WIDTH)
      expect(box.y).toBeGreaterThan(top)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
    }
    for (const { x } of marks) expect(x + TIMELINE_ROWS.markRadius).toBeLessThanOrEqual(WIDTH)
  })

  it('have no label over another or over a mark', () => {
    const boxes = [
      ...labels.map(({ box }) => box),
      ...marks.map(({ x, y }) => ({ x: x - 7, y: y - 7, width: 14, height: 14 })),
    ]
    expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter(b => boxesOverlap(a, b)))).toEqual([])
  })
})

describe('the name of a row', () => {
  it('stands right of its mark, or left where the edge is near', () => {
    const { labels } = layout([system('small', 1e8, '2023-01'), system('large', 1e12, '2023-02')])
    expect(labels.map(({ anchor }) => anchor)).toEqual(['start', 'end'])
  })

  it('takes a line of its own above where neither side has room', () => {
    const long = 'a-name-that-is-longer-than-half-a-page'
    const { marks, labels } = layout([
      system('small', 1e8, '2023-01'),
      system(long, 1e10, '2023-02'),
      system('large', 1e12, '2023-03'),
    ])
    const index = marks.findIndex(({ id }) => id === long)
    expect(labels[index]!.box.y + labels[index]!.box.height).toBeLessThanOrEqual(marks[index]!.y - 7)
    expect(labels[index]!.box.y).toBeGreaterThan(marks[index - 1]!.y)
  })
})

describe('the size axis of rows', () => {
  it('begins at nothing when it is linear', () => {
    const { sizes, marks } = layout([system('a', 50e9, '2023-01'), system('b', 100e9, '2023-02')], { scale: 'linear' })
    expect(sizes[0]!.value).toBe(0)
    const [half, whole] = marks.map(({ x }) => x - sizes[0]!.x)
    expect(whole).toBeCloseTo(2 * half!, 6)
  })
})

it('no rows have no height but that of the axis', () => {
  expect(layout([]).height).toBe(TIMELINE_ROWS.axisHeight)
})
