import { describe, expect, it } from 'vitest'
import { cited, protocol } from '../tests/support/data-records'
import { protocolColumns, protocolFigure, protocolRows } from './protocol'

const table = protocol(
  'costs',
  [
    { id: 'time', name: 'GPU-hours', unit: 'hours' },
    { id: 'mmlu', name: 'MMLU', unit: 'percent' },
  ],
  [
    { id: 'large', name: 'LARGE', scores: { time: 900, mmlu: 60 } },
    { name: 'Random', scores: { mmlu: 25 } },
    { id: 'small', name: 'SMALL', scores: { mmlu: 40 } },
  ],
)

describe('a cell of a table', () => {
  it('carries the unit of its column and the place of its table', () => {
    expect(protocolFigure(table, 'large', 'time')).toEqual({ value: 900, unit: 'gpu-hours', ...cited })
    expect(protocolFigure(table, 'large', 'mmlu')).toEqual({ value: 60, unit: 'score', ...cited })
  })

  it('carries the note that holds of all of it', () => {
    expect(protocolFigure({ ...table, note: 'one-data-centre' }, 'large', 'mmlu')?.note).toBe('one-data-centre')
  })

  it.each([
    ['small', 'time'],
    ['other', 'mmlu'],
    ['large', 'other'],
  ])('is absent where the table has none: %s, %s', (row, column) => {
    expect(protocolFigure(table, row, column)).toBeUndefined()
  })
})

describe('a choice of a table', () => {
  it('keeps the order asked for', () => {
    expect(protocolColumns(table, ['mmlu', 'time']).map(({ id }) => id)).toEqual(['mmlu', 'time'])
    expect(protocolRows(table, ['small', 'large']).map(({ id }) => id)).toEqual(['small', 'large'])
  })

  it('is all of it when nothing is named, as far as the rows are models of the course', () => {
    expect(protocolColumns(table)).toHaveLength(2)
    expect(protocolRows(table).map(({ id }) => id)).toEqual(['large', 'small'])
  })

  it('of what is not there is refused, naming what there is', () => {
    expect(() => protocolColumns(table, ['bbh'])).toThrow(
      new RangeError('The table "costs" has no column "bbh", only time, mmlu'),
    )
    expect(() => protocolRows(table, ['other'])).toThrow(
      new RangeError('The table "costs" has no row "other", only large, small'),
    )
  })
})
