import { describe, expect, it } from 'vitest'
import { cited, event, figure, model, system, variant } from '../tests/support/data-records'
import {
  cellCitation,
  cellCitations,
  cellValue,
  nominalLabel,
  NUMERIC_COLUMNS,
  sortByRelease,
  TABLE_COLUMNS,
  tableCell,
} from './model-table'

const weights = { access: 'public', license: 'MIT', ...cited }
const architecture = { type: 'decoder', position: 'rope', attention: 'mha', ...cited }
const known = system('a', 7e9, '2023-07-18', {
  model: model('a', { artefacts: { weights }, architecture, organisations: ['meta'] }),
  variant: variant('a-7b', 7e9, {
    activeParams: figure(1e9, 'parameters'),
    gpuHours: figure(100, 'gpu-hours'),
    energy: figure(36, 'MWh'),
    emissions: figure(14, 'tCO2e'),
  }),
  license: { id: 'MIT', name: 'MIT licence', commercial: 'yes', conditions: ['copyleft'] },
  tokens: figure(1.4e11, 'tokens', { approx: 'estimate' }),
  contextLength: figure(2048, 'tokens'),
  vocabulary: figure(32_000),
})
const unknown = system('b', 0, '', { params: undefined, release: undefined, openness: undefined })

describe('a cell of the table', () => {
  it.each([
    ['released', { kind: 'date', event: event('weights', '2023-07-18') }],
    ['params', { kind: 'figure', figure: figure(7e9, 'parameters') }],
    ['activeParams', { kind: 'figure', figure: figure(1e9, 'parameters') }],
    ['contextLength', { kind: 'figure', figure: figure(2048, 'tokens') }],
    ['vocabulary', { kind: 'figure', figure: figure(32_000) }],
    ['openness', { kind: 'word', column: 'openness', word: 'permissive', citation: weights }],
    ['access', { kind: 'word', column: 'access', word: 'public', citation: weights }],
    ['position', { kind: 'word', column: 'position', word: 'rope', citation: architecture }],
    ['attention', { kind: 'word', column: 'attention', word: 'mha', citation: architecture }],
    ['license', { kind: 'license', name: 'MIT licence', conditions: ['copyleft'], citation: weights }],
    ['energy', { kind: 'figure', figure: figure(36, 'MWh') }],
  ] as const)('shows what is known and where it was read: %s', (column, cell) => {
    expect(tableCell(known, column)).toEqual(cell)
    expect(cellCitation(tableCell(known, column))).toMatchObject(cited)
  })

  it('shows makers and kind without a source: the record itself says so', () => {
    expect(tableCell(known, 'organisation')).toEqual({ kind: 'organisations', ids: ['meta'] })
    expect(tableCell(known, 'kind')).toEqual({ kind: 'word', column: 'kind', word: 'base' })
    expect(cellCitations(tableCell(known, 'kind'))).toEqual([])
  })

  it('computes tokens per parameter and cites both', () => {
    const cell = tableCell(known, 'tokensPerParameter')
    expect(cell).toMatchObject({ kind: 'ratio', figure: { value: 20, unit: 'ratio', approx: 'estimate' } })
    expect(cellCitations(cell)).toEqual([known.tokens, known.params])
    expect(cellValue(cell)).toMatchObject({ kind: 'derived' })
  })

  it('says that a design without experts uses all its parameters, and nothing where no design was read', () => {
    expect(tableCell({ ...known, variant: variant('a-7b', 7e9) }, 'activeParams')).toEqual({
      kind: 'word',
      column: 'activeParams',
      word: 'all',
      citation: architecture,
    })
    const experts = model('a', { architecture: { ...architecture, experts: { total: 8, active: 2 } } })
    expect(tableCell({ ...known, variant: variant('a-7b', 7e9), model: experts }, 'activeParams')).toEqual({
      kind: 'unknown',
      why: 'unverified',
    })
  })

  it('takes the attention of a size before that of its model', () => {
    expect(tableCell({ ...known, variant: variant('a-70b', 7e10, { attention: 'gqa' }) }, 'attention')).toMatchObject({
      word: 'gqa',
      citation: architecture,
    })
  })

  it.each(TABLE_COLUMNS.filter(column => column !== 'organisation' && column !== 'kind'))(
    'says that nothing is known: %s',
    column => {
      const cell = tableCell(unknown, column)
      expect(cell.kind).toBe('unknown')
      expect(cellCitations(cell)).toEqual([])
      expect(cellValue(cell)).toBeUndefined()
    },
  )

  it('tells what nobody published from what was not verified', () => {
    expect(tableCell(unknown, 'params')).toEqual({ kind: 'unknown', why: 'unpublished' })
    expect(tableCell(unknown, 'license')).toEqual({ kind: 'unknown', why: 'unverified' })
    expect(
      tableCell(
        { ...unknown, model: model('b', { artefacts: { weights: { access: 'withheld', ...cited } } }) },
        'license',
      ),
    ).toEqual({ kind: 'unknown', why: 'unpublished' })
  })

  it('shows no licence without the place where it was read', () => {
    expect(tableCell({ ...known, model: model('a') }, 'license').kind).toBe('unknown')
  })

  it('stands on its right edge if it holds a number', () => {
    for (const column of TABLE_COLUMNS)
      expect([column, NUMERIC_COLUMNS.has(column)]).toEqual([
        column,
        ['figure', 'ratio'].includes(tableCell(known, column).kind),
      ])
  })
})

describe('the size in a name', () => {
  it.each([
    ['12B', 11_846_072_320, '12B'],
    ['8x7B', 46.7e9, '8x7B'],
    ['65B', 65e9, undefined],
    ['125M', 125e6, undefined],
    ['1.5B', 1.5e9, undefined],
    [undefined, 7e9, undefined],
  ])('%s beside %d', (label, params, shown) => {
    expect(nominalLabel({ variant: variant('a', params, { label }) })).toBe(shown)
  })

  it('is not said twice where only the name gives a size', () => {
    expect(
      nominalLabel({
        variant: variant('a', undefined, { label: '7B', params: figure(6.7e9, 'parameters', { approx: 'nominal' }) }),
      }),
    ).toBeUndefined()
  })
})

describe('the rows of the table', () => {
  it('stand oldest first, equal dates by name, undated last', () => {
    const rows = [system('d', 1, '2023-05'), unknown, system('c', 1, '2022-07-12'), system('a', 1, '2023-05')]
    expect(sortByRelease(rows).map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b'])
  })

  it('are sorted without changing the list given', () => {
    const rows = [system('b', 1, '2023'), system('a', 1, '2022')]
    sortByRelease(rows)
    expect(rows.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})
