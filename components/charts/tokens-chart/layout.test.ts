import type { System } from '../../../core/system'
import { expect, it } from 'vitest'
import { figure, system, variant } from '../../../tests/support/data-records'
import { boxesOverlap } from '../parts/label-layout'
import { textWidth } from '../parts/text-width'
import { layoutTokensChart, tokensChartSize } from './layout'

const drawn = (id: string, params: number, read: number): System =>
  system(id, params, '2023-01-01', { name: id, tokens: figure(read, 'tokens') })

const point = (params: number, read: number) => ({
  params: figure(params, 'parameters'),
  tokens: figure(read, 'tokens'),
})

const optimal = [point(1e8, 2e9), point(1e12, 2e13)]
const LINE_NAME = 'compute-optimal line'
const layout = (systems: readonly System[], trail: readonly string[] = [], width = 600) =>
  layoutTokensChart(systems, { width, height: 300, optimal, optimalName: LINE_NAME, trail, name: ({ name }) => name })

const SMALL_LONG = drawn('small-long', 7e9, 1e12)
const LARGE_SHORT = drawn('large-short', 175e9, 3e11)

it('more parameters stand further right and more tokens higher up', () => {
  const [small, large] = layout([SMALL_LONG, LARGE_SHORT]).marks
  expect(small!.x).toBeLessThan(large!.x)
  expect(small!.y).toBeLessThan(large!.y)
})

it('models with equal figures stand side by side, and the later one says so', () => {
  const [first, second] = layout([LARGE_SHORT, { ...LARGE_SHORT, id: 'twin', name: 'twin' }, SMALL_LONG]).marks
  expect(second!.x).toBeGreaterThan(first!.x)
  expect(second!.y).toBe(first!.y)
  expect([first!.nudged, second!.nudged]).toEqual([false, true])
})

it('the compute-optimal line stays inside the plot', () => {
  const { optimal: path, baseline } = layout([SMALL_LONG, LARGE_SHORT])
  const numbers = [...path.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
  expect(numbers.length).toBeGreaterThan(1)
  for (const [x, y] of numbers) {
    expect(x).toBeGreaterThanOrEqual(55)
    expect(x).toBeLessThanOrEqual(601)
    expect(y).toBeLessThanOrEqual(baseline + 0.1)
    expect(y).toBeGreaterThanOrEqual(7)
  }
})

it('the trail joins the named models in order and leaves out what is not drawn', () => {
  const { trail, marks } = layout([SMALL_LONG, LARGE_SHORT], ['large-short', 'not-drawn', 'small-long'])
  expect(trail.map(({ to }) => to)).toEqual(['small-long'])
  expect(trail[0]!.path.startsWith(`M${Math.round(marks[1]!.x * 1000) / 1000}`)).toBe(true)
})

it('ticks are plain steps of one, two and five within the axes', () => {
  const { xTicks, yTicks } = layout([SMALL_LONG, LARGE_SHORT])
  expect(xTicks.map(({ value }) => value)).toEqual([5e9, 1e10, 2e10, 5e10, 1e11, 2e11])
  expect(yTicks.map(({ value }) => value)).toEqual([5e11, 1e12])
})

it('no label covers another', () => {
  const crowd = Array.from({ length: 6 }, (_, index) => drawn(`model-${index}`, 7e9 * (1 + index / 8), 1e12))
  const { labels } = layout([...crowd, LARGE_SHORT])
  const pairs = labels.flatMap((label, index) => labels.slice(index + 1).map(other => [label, other] as const))
  expect(pairs.filter(([a, b]) => boxesOverlap(a.box, b.box)).map(([a, b]) => `${a.id} on ${b.id}`)).toEqual([])
})

it('ticks across thin out where their words have no room', () => {
  expect(layout([SMALL_LONG, LARGE_SHORT], [], 300).xTicks.map(({ value }) => value)).toEqual([1e10, 3e10, 1e11])
  expect(layout([SMALL_LONG, LARGE_SHORT], [], 150).xTicks.map(({ value }) => value)).toEqual([1e10, 1e11])
})

it('a mixture of experts stands at all its parameters and knows those that work on each token', () => {
  const experts = {
    ...drawn('experts', 200e9, 1e13),
    variant: variant('experts', 200e9, { activeParams: figure(20e9, 'parameters') }),
  }
  const [mark, dense] = layout([experts, SMALL_LONG]).marks
  const { xTicks } = layout([experts, SMALL_LONG])
  expect(mark!.activeX).toBeCloseTo(xTicks.find(({ value }) => value === 20e9)!.x, 6)
  expect(mark!.activeX).toBeLessThan(mark!.x)
  expect(dense!.activeX).toBeUndefined()
})

it('the name of the line keeps inside the plot and off the marks', () => {
  const onLine = [1e10, 2e10, 5e10, 1e11, 2e11].map((params, index) => drawn(`m${index}`, params, params * 20))
  const {
    optimalName: { x, y, anchor },
    marks,
  } = layout(onLine)
  const width = textWidth(LINE_NAME, 13, true)
  const box = { x: anchor === 'end' ? x - width : x, y: y - 13, width, height: 17 }
  expect(box.x).toBeGreaterThanOrEqual(56)
  expect(box.x + width).toBeLessThanOrEqual(600)
  expect(marks.filter(mark => boxesOverlap(box, { x: mark.x - 7, y: mark.y - 7, width: 14, height: 14 }))).toEqual([])
})

it('has a size for the slide, for a wide page and for a phone, never wider than its room', () => {
  expect(tokensChartSize(884, true, 560)).toEqual({ width: 620, height: 330, stacked: false })
  expect(tokensChartSize(1500, false, 560)).toEqual({ width: 1236, height: 520, stacked: false })
  expect(tokensChartSize(700, false, 560)).toEqual({ width: 700, height: 350, stacked: true })
  expect(tokensChartSize(358, false, 560)).toEqual({ width: 358, height: 480, stacked: true })
})

it('the words of a tick never leave the chart at the right', () => {
  const ticks = layout([drawn('small', 2e9, 1e12), drawn('large', 60e9, 1e12)]).xTicks
  expect(ticks.at(-1)).toMatchObject({ value: 1e11, atEdge: true })
  expect(ticks.slice(0, -1).every(({ atEdge }) => !atEdge)).toBe(true)
})
