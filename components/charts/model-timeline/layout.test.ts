import { describe, expect, it } from 'vitest'
import { event, system } from '../../../tests/support/data-records'
import { boxesOverlap } from '../parts/label-layout'
import { textWidth } from '../parts/text-width'
import { freeTimelineLabels, isDrawable, layoutTimeline, sizeTicks, TIMELINE, timelineHeight } from './layout'

const size = { width: 884, height: 332, name: ({ name }: { name: string }) => name }
const layout = (...systems: readonly ReturnType<typeof system>[]): ReturnType<typeof layoutTimeline> =>
  layoutTimeline(systems, size)

const DAY = 1 / 365

describe('a system on the timeline', () => {
  const whole = system('a', 7e9, '2023-07')

  it('is drawable with size, date and class', () => {
    expect(isDrawable(whole)).toBe(true)
  })

  it.each(['params', 'release', 'openness'] as const)('is not drawable without %s', field => {
    expect(isDrawable({ ...whole, [field]: undefined })).toBe(false)
  })
})

describe('the panels', () => {
  it('draw quiet years by year and the last two by month', () => {
    const { panels } = layout(system('old', 1e8, '2018-06-11'), system('new', 1e9, '2023-07-18'))
    expect(panels.map(({ step, from, to }) => [step, from, to])).toEqual([
      ['year', 2018, 2021],
      ['month', 2022, 2023],
    ])
    expect(panels[0]!.labels.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021])
    expect(panels[1]!.labels.map(({ year, month }) => [year, month])).toEqual([
      [2022, 1],
      [2022, 4],
      [2022, 7],
      [2022, 10],
      [2023, 1],
      [2023, 4],
      [2023, 7],
      [2023, 10],
    ])
  })

  it.each([
    ['one busy year', ['2023-01-01', '2023-12-31'], [2023]],
    ['two busy years', ['2022-06', '2023-06'], [2022, 2023]],
  ])('are one where there is no quiet year: %s', (_, dates, years) => {
    const { panels, rules } = layout(...dates.map((date, index) => system(`m${index}`, 1e9, date)))
    expect(panels.map(({ step }) => step)).toEqual(['month'])
    expect(panels[0]!.years.map(({ year }) => year)).toEqual(years)
    expect(panels[0]!.x).toBe(TIMELINE.axisWidth)
    expect(rules).toHaveLength(years.length - 1)
  })

  it('stand side by side with a gap and end at the right edge', () => {
    const [quiet, busy] = layout(system('old', 1e8, '2018'), system('new', 1e9, '2023')).panels
    expect(quiet!.x).toBe(TIMELINE.axisWidth)
    expect(busy!.x).toBeCloseTo(quiet!.x + quiet!.width + 26, 9)
    expect(busy!.x + busy!.width).toBeCloseTo(size.width, 9)
  })

  it('give the quiet years less room than the busy ones, however many there are', () => {
    const [quiet, busy] = layout(system('old', 1e8, '1990'), system('new', 1e9, '2023')).panels
    expect(quiet!.width).toBeLessThan(busy!.width)
  })

  it('mark every month, and each quarter strongly', () => {
    const { ticks } = layout(system('a', 1e9, '2023-07')).panels[0]!
    expect(ticks.map(({ major }) => major)).toEqual(Array.from({ length: 13 }, (_, index) => index % 3 === 0))
    const step = (size.width - TIMELINE.axisWidth) / 12
    ticks.forEach(({ x }, index) => expect(x).toBeCloseTo(TIMELINE.axisWidth + index * step, 6))
  })
})

describe('a mark', () => {
  const plotWidth = size.width - TIMELINE.axisWidth

  it('known to the day has no bar', () => {
    const [mark] = layout(system('a', 7e9, '2023-07-18')).marks
    expect(mark).not.toHaveProperty('bar')
    expect(mark!.x).toBeCloseTo(TIMELINE.axisWidth + 198.5 * DAY * plotWidth, 6)
  })

  it('known to the month has a bar a month wide and stands in its middle', () => {
    const [mark] = layout(system('a', 7e9, '2023-07')).marks
    expect(mark!.bar!.from).toBeCloseTo(TIMELINE.axisWidth + 181 * DAY * plotWidth, 6)
    expect(mark!.bar!.to).toBeCloseTo(TIMELINE.axisWidth + 212 * DAY * plotWidth, 6)
    expect(mark!.x).toBeCloseTo((mark!.bar!.from + mark!.bar!.to) / 2, 6)
  })

  it('known to the year has a bar as wide as the year', () => {
    const [mark] = layout(system('a', 7e9, '2023')).marks
    expect(mark!.bar!.from).toBeCloseTo(TIMELINE.axisWidth, 6)
    expect(mark!.bar!.to).toBeCloseTo(size.width, 6)
  })

  it('of a staged release has a bar from the first stage to itself', () => {
    const { marks, panels } = layout(
      system('staged', 1.5e9, '2019-11-05', {
        earlierStages: [event('weights', '2019-02-14'), event('weights', '2019-05-03')],
      }),
      system('new', 1e9, '2023'),
    )
    const staged = marks.find(({ id }) => id === 'staged')!
    expect(staged.bar!.to).toBeCloseTo(staged.x, 9)
    expect(staged.bar!.from).toBeCloseTo(panels[0]!.x + (44 * DAY * panels[0]!.width) / 3, 6)
  })

  it('of a staged release has its whole bar inside the plot, even if the first stage is the oldest date', () => {
    const { marks } = layout(
      system('staged', 1.5e9, '2019-05-05', { earlierStages: [event('weights', '2018-11-01')] }),
      system('new', 1e9, '2023'),
    )
    expect(marks[0]!.bar!.from).toBeGreaterThanOrEqual(TIMELINE.axisWidth)
  })

  it('of a staged release that ends in a month has a bar to the end of it', () => {
    const [mark] = layout(system('a', 7e9, '2023-07', { earlierStages: [event('weights', '2023-03-01')] })).marks
    expect(mark!.bar!.from).toBeCloseTo(TIMELINE.axisWidth + 59 * DAY * plotWidth, 6)
    expect(mark!.bar!.to).toBeCloseTo(TIMELINE.axisWidth + 212 * DAY * plotWidth, 6)
  })

  it('of a December ends with its panel', () => {
    const { marks, panels } = layout(system('old', 1e9, '2021-12'), system('new', 1e9, '2023-12'))
    panels.forEach(({ x, width }, index) => expect(marks[index]!.bar!.to).toBeCloseTo(x + width, 6))
  })

  it('stands higher the larger it is, tenfold steps being equal', () => {
    const { marks } = layout(system('a', 1e9, '2023'), system('b', 1e10, '2023'), system('c', 1e11, '2023'))
    const y = (id: string): number => marks.find(mark => mark.id === id)!.y
    expect(y('a')).toBeGreaterThan(y('b'))
    expect(y('a') - y('b')).toBeCloseTo(y('b') - y('c'), 6)
  })

  it('stands on the grid line of its size, inside the plot', () => {
    const { marks, sizes, baseline } = layout(system('a', 1e9, '2023'), system('b', 2e12, '2023'))
    expect(marks.find(({ id }) => id === 'a')!.y).toBeCloseTo(sizes.find(({ value }) => value === 1e9)!.y, 6)
    for (const { y } of [...marks, ...sizes]) {
      expect(y).toBeGreaterThanOrEqual(TIMELINE.top)
      expect(y).toBeLessThanOrEqual(baseline)
    }
  })

  it('keeps its class and comes in order of time, the larger first', () => {
    const { marks } = layout(
      system('c', 1e9, '2023-03-01'),
      system('a', 1e9, '2023-01-01'),
      system('b', 2e9, '2023-03-01', { openness: 'closed' }),
    )
    expect(marks.map(({ id, openness }) => [id, openness])).toEqual([
      ['a', 'permissive'],
      ['b', 'closed'],
      ['c', 'permissive'],
    ])
  })
})

describe('the size axis', () => {
  it.each([
    [1e8, 3e11, [1e8, 1e9, 1e10, 1e11]],
    [6e8, 4e11, [1e9, 1e10, 1e11]],
    [1e9, 1e11, [1e9, 1e10, 1e11]],
    [6e8, 5e10, [1e9, 3e9, 1e10, 3e10]],
    [6e9, 2e10, [1e10]],
    [2e9, 9e9, [3e9]],
  ])('names powers of ten, and their triples where it is short: %d to %d', (from, to, ticks) => {
    expect(sizeTicks(from, to)).toEqual(ticks)
  })
})

describe('the linear size axis', () => {
  const { marks, sizes, baseline } = layoutTimeline(
    [system('a', 1e9, '2023'), system('b', 1e11, '2023'), system('c', 5e10, '2023')],
    { ...size, scale: 'linear' },
  )
  const y = (id: string): number => marks.find(mark => mark.id === id)!.y

  it('begins with nothing at the time axis', () => {
    expect(sizes[0]).toEqual({ value: 0, y: baseline })
  })

  it('has equal steps for equal amounts, so that small models pile up', () => {
    expect(baseline - y('b')).toBeCloseTo(2 * (baseline - y('c')), 6)
    expect(baseline - y('a')).toBeLessThan(4)
  })

  it('stays inside the plot', () => {
    for (const mark of [...marks, ...sizes]) expect(mark.y).toBeGreaterThanOrEqual(TIMELINE.top)
  })
})

describe('curves', () => {
  const systems = [system('parent', 7e9, '2023-02'), system('child', 7e9, '2023-06'), system('other', 1e10, '2023-09')]
  const { curves, labels, marks } = layoutTimeline(systems, {
    ...size,
    links: [{ from: 'parent', to: 'child', weights: true }],
  })

  it('lead from mark to mark and keep what they stand for', () => {
    const [parent, child] = ['parent', 'child'].map(id => marks.find(mark => mark.id === id)!)
    expect(curves).toHaveLength(1)
    expect(curves[0]).toMatchObject({ from: 'parent', to: 'child', weights: true })
    expect(curves[0]!.path.startsWith(`M${parent!.x},${parent!.y}C`)).toBe(true)
    expect(curves[0]!.path.endsWith(`${child!.x},${child!.y}`)).toBe(true)
  })

  it('are kept free of labels', () => {
    const y = marks.find(({ id }) => id === 'parent')!.y
    const label = labels.find(({ id }) => id === 'parent')!
    expect(label.anchor === 'start' && Math.abs(label.box.y + label.box.height / 2 - y) < 3).toBe(false)
  })
})

describe('a chart of very many models', () => {
  const many = Array.from({ length: 150 }, (_, index) =>
    system(
      `model-${index}`,
      10 ** (8 + (index % 7) * 0.5),
      `2023-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
    ),
  )
  const layoutOfMany = layoutTimeline(many, { ...size, width: 600 })

  it('is higher than one of few, but no higher than a screen', () => {
    expect(timelineHeight(10)).toBe(timelineHeight(15))
    expect(timelineHeight(40)).toBeGreaterThan(timelineHeight(15))
    expect(timelineHeight(1000)).toBe(timelineHeight(500))
  })

  it('names only those that have room, and always the chosen one', () => {
    const free = freeTimelineLabels(layoutOfMany, new Set())
    const lost = many.find(({ id }) => !free.some(label => label.id === id))!.id
    const labels = freeTimelineLabels(layoutOfMany, new Set([lost]))
    expect(free.length).toBeLessThan(many.length)
    expect(labels.map(({ id }) => id)).toContain(lost)
    expect(labels.flatMap((a, index) => labels.slice(index + 1).filter(b => boxesOverlap(a.box, b.box)))).toEqual([])
  })
})

describe('the labels', () => {
  const { marks, labels, rules } = layout(
    ...Array.from({ length: 10 }, (_, index) =>
      system(
        `model-${index}`,
        10 ** (9 + (index % 3)) * (1 + index / 10),
        `202${2 + (index % 2)}-${String(index + 1).padStart(2, '0')}-15`,
      ),
    ),
  )

  it('belong to the marks and are as wide as their names', () => {
    expect(labels.map(({ id }) => id)).toEqual(marks.map(({ id }) => id))
    for (const { id, box } of labels) expect(box.width).toBe(textWidth(id.toUpperCase(), TIMELINE.labelSize))
  })

  it('do not overlap', () => {
    const overlaps = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter(b => boxesOverlap(a.box, b.box))
        .map(b => [a.id, b.id]),
    )
    expect(overlaps).toEqual([])
  })

  it('do not cross the rule between the years', () => {
    expect(rules).toHaveLength(1)
    expect(labels.filter(({ box }) => box.x < rules[0]! && box.x + box.width > rules[0]!)).toEqual([])
  })
})
