import { describe, expect, it } from 'vitest'
import { protocol } from '../../../tests/support/data-records'
import { layoutCosts } from './layout'

const table = protocol(
  'costs',
  [
    { id: 'time', name: 'GPU-hours', unit: 'hours' },
    { id: 'energy', name: 'Energy', unit: 'MWh' },
    { id: 'mmlu', name: 'MMLU', unit: 'percent' },
  ],
  [
    { id: 'large', name: 'LARGE', scores: { time: 1000, energy: 40, mmlu: 60 } },
    { id: 'small', name: 'SMALL', scores: { time: 250, mmlu: 40 } },
  ],
)

describe('bars of cost', () => {
  it('are scaled measure by measure, the longest filling its own axis', () => {
    const [time, energy] = layoutCosts(table, ['large', 'small'], ['time', 'energy'])
    expect([time!.unit, energy!.unit]).toEqual(['hours', 'MWh'])
    expect(time!.cells.map(({ share }) => share)).toEqual([1, 0.25])
    expect(energy!.cells[0]!.share).toBe(1)
  })

  it('keep a row for a model without a figure, and for one the table does not have', () => {
    const [energy] = layoutCosts(table, ['small', 'elsewhere', 'large'], ['energy'])
    expect(energy!.cells.map(({ id, figure, share }) => [id, figure?.value, share])).toEqual([
      ['small', undefined, 0],
      ['elsewhere', undefined, 0],
      ['large', 40, 1],
    ])
  })

  it('do not take a score for a cost', () => {
    expect(() => layoutCosts(table, ['large'])).toThrow(
      new RangeError('"mmlu" is counted in percent, which is no cost'),
    )
  })
})
