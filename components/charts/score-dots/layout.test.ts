import type { ProtocolRecord } from '../../../data/schema'
import { describe, expect, it } from 'vitest'
import { protocol } from '../../../tests/support/data-records'
import { layoutScoreDots, NOTABLE_LEAD, SCORE_DOTS } from './layout'

const percent = (id: string, more: object = {}): object => ({
  id,
  name: id.toUpperCase(),
  unit: 'percent',
  better: 'higher',
  ...more,
})
const row = (id: string, scores: object): object => ({ id, name: id.toUpperCase(), scores })

const table = protocol(
  'exams',
  [percent('mmlu'), percent('code')],
  [row('old', { mmlu: 40, code: 30 }), row('new', { mmlu: 47.5, code: 31.2 }), row('third', { mmlu: 42.6, code: 12 })],
)

const options = { width: 884, narrow: false, accent: 'new', nameOf: (id: string) => id }
const layout = (record: ProtocolRecord = table, more: object = {}) => layoutScoreDots(record, { ...options, ...more })

describe('scores as dots', () => {
  it('stand on an axis that shows the whole scale from zero', () => {
    const { axis, rows } = layout()
    expect(axis.ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100])
    expect([axis.ticks[0]!.x, axis.ticks.at(-1)!.x]).toEqual([axis.from, axis.to])
    const [, third] = rows[0]!.dots.toSorted((a, b) => a.value - b.value)
    expect(third!.x).toBeCloseTo(axis.from + (axis.to - axis.from) * 0.426)
  })

  it.each<[unit: string, values: number[], end: number]>([
    ['fraction', [0.2, 0.7], 1],
    ['points', [985, 1047], 1100],
  ])('of the unit %s have an axis from zero, too', (unit, values, end) => {
    const record = protocol(
      't',
      [{ id: 'a', name: 'A', unit }],
      values.map((value, index) => row(`m${index}`, { a: value })),
    )
    const { axis } = layout(record)
    expect([axis.ticks[0]!.value, axis.ticks.at(-1)!.value <= end]).toEqual([0, true])
    expect(axis.ticks.at(-1)!.x).toBeLessThanOrEqual(axis.to)
  })

  it('have rows as far apart as asked for', () => {
    const [first, second] = layout(table, { rowHeight: 60 }).rows
    expect(second!.y - first!.y).toBe(60)
  })

  it('of different units are refused, naming them', () => {
    const mixed = protocol(
      'mixed',
      [percent('mmlu'), { id: 'elo', name: 'Elo', unit: 'points' }],
      [row('old', { mmlu: 40, elo: 1000 })],
    )
    expect(() => layout(mixed)).toThrow(
      new RangeError('Scores of different units cannot share an axis: percent, points'),
    )
    expect(layout(mixed, { columns: ['elo'] }).rows).toHaveLength(1)
  })

  it('of more systems than there are shapes are refused', () => {
    const many = protocol(
      'many',
      [percent('mmlu')],
      Array.from({ length: 8 }, (_, index) => row(`m${index}`, { mmlu: index })),
    )
    expect(() => layout(many, { accent: 'm0' })).toThrow(RangeError)
    expect(layout(many, { accent: 'm0', models: ['m0', 'm1'] }).systems).toHaveLength(2)
  })

  it('are told apart by shape', () => {
    const marks = layout().systems.map(({ mark }) => mark)
    expect(new Set(marks).size).toBe(marks.length)
  })

  it('that would hide one another step off the line; the accent keeps it', () => {
    const close = protocol(
      'close',
      [percent('mmlu')],
      [row('old', { mmlu: 50 }), row('new', { mmlu: 50.4 }), row('third', { mmlu: 50.8 }), row('far', { mmlu: 80 })],
    )
    const byId = new Map(layout(close).rows[0]!.dots.map(dot => [dot.id, dot]))
    expect([byId.get('new')!.dy, byId.get('far')!.dy]).toEqual([0, 0])
    expect(Math.abs(byId.get('old')!.dy)).toBe(SCORE_DOTS.nudge)
    expect(byId.get('third')!.dy).toBe(-byId.get('old')!.dy)
  })

  it('that the table leaves out are not drawn', () => {
    const holes = protocol('holes', [percent('mmlu')], [row('old', { mmlu: 50 }), row('new', {})])
    expect(layout(holes).rows[0]!.dots.map(({ id }) => id)).toEqual(['old'])
    expect(layout(holes).rows[0]!.lead).toBeUndefined()
  })
})

describe('the lead of the accent', () => {
  it('is over the best other, and marked from the threshold on', () => {
    const [mmlu, code] = layout().rows
    expect(mmlu!.lead).toMatchObject({ over: 'third', by: 4.9, notable: false })
    expect(code!.lead).toMatchObject({ over: 'old', by: 1.2, notable: false })
    const wide = protocol(
      'wide',
      [percent('mmlu')],
      [row('old', { mmlu: 40 }), row('new', { mmlu: 40 + NOTABLE_LEAD })],
    )
    expect(layout(wide).rows[0]!.lead).toMatchObject({ by: NOTABLE_LEAD, notable: true })
  })

  it('is negative where the accent is behind', () => {
    expect(layout(table, { accent: 'old' }).rows[0]!.lead).toMatchObject({ over: 'new', by: -7.5, notable: true })
  })

  it('turns round where less is better', () => {
    const errors = protocol(
      'errors',
      [percent('error', { better: 'lower' })],
      [row('old', { error: 12 }), row('new', { error: 4 }), row('third', { error: 6 })],
    )
    expect(layout(errors).rows[0]!.lead).toMatchObject({ over: 'third', by: 2 })
  })

  it('is not spoken of without an accent', () => {
    expect(layout(table, { accent: undefined }).rows.every(({ lead }) => lead === undefined)).toBe(true)
  })
})

it('what guessing scores is marked where the table says it, and is no system', () => {
  const exam = protocol(
    'exam',
    [percent('mmlu')],
    [{ name: 'Random', chance: true, scores: { mmlu: 25 } }, row('new', { mmlu: 60 })],
  )
  const { rows, systems } = layout(exam)
  expect(rows[0]!.chance?.value).toBe(25)
  expect(systems.map(({ id }) => id)).toEqual(['new'])
})

describe('names of the systems', () => {
  it('stand above the first row, in the order of their marks, without touching', () => {
    const labels = layout()
      .systems.map(({ label }) => label!)
      .toSorted((a, b) => a.x - b.x)
    expect(
      layout()
        .systems.toSorted((a, b) => a.label!.x - b.label!.x)
        .map(({ id }) => id),
    ).toEqual(['old', 'third', 'new'])
    expect(labels[1]!.x - labels[0]!.x).toBeGreaterThan(SCORE_DOTS.labelGap)
  })

  it('give way to a key on a phone, and where a system has no mark in the first row', () => {
    expect(layout(table, { narrow: true, width: 358 }).systems.some(({ label }) => label)).toBe(false)
    const hole = protocol(
      'hole',
      [percent('mmlu'), percent('code')],
      [row('old', { code: 30 }), row('new', { mmlu: 47, code: 31 })],
    )
    expect(layout(hole).systems.some(({ label }) => label)).toBe(false)
  })
})

it('many rows are drawn denser, a phone puts names and words above the dots', () => {
  const long = protocol(
    'long',
    Array.from({ length: 12 }, (_, index) => percent(`c${index}`)),
    [row('new', { c0: 1 })],
  )
  expect(layout(long).form).toBe('dense')
  expect(layout().form).toBe('wide')
  const phone = layout(table, { narrow: true, width: 358 })
  expect(phone.form).toBe('narrow')
  expect(phone.axis.to).toBeLessThanOrEqual(358)
})
