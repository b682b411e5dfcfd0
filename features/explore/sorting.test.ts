import { describe, expect, it } from 'vitest'
import { TABLE_COLUMNS } from '../../core/model-table'
import { event, figure } from '../../tests/support/data-records'
import { cellSortKey, DEFAULT_COLUMNS, firstDirection, orderColumns, toggleColumn } from './columns'
import { sortRows } from './sorting'

const compare = new Intl.Collator('en', { numeric: true }).compare
const rows = [
  ['a', 2],
  ['b', undefined],
  ['c', 10],
  ['d', 2],
  ['e', undefined],
] as const
const names = (direction: 'ascending' | 'descending'): string =>
  sortRows(rows, ([, key]) => key, direction, compare)
    .map(([name]) => name)
    .join('')

describe('rows', () => {
  it('stand by their key, unknown ones last in both directions, equal ones in the order given', () => {
    expect(names('ascending')).toBe('adcbe')
    expect(names('descending')).toBe('cadbe')
  })

  it('are sorted without changing the list given', () => {
    names('descending')
    expect(rows[0]![0]).toBe('a')
  })

  it('of text follow the language', () => {
    const pinyin = new Intl.Collator('zh-CN').compare
    expect(sortRows(['智谱', '北京大学', '清华大学'], name => name, 'ascending', pinyin)).toEqual([
      '北京大学',
      '清华大学',
      '智谱',
    ])
    expect(sortRows(['GPT-10', 'gpt-9', 'BLOOM'], name => name, 'ascending', compare)).toEqual([
      'BLOOM',
      'gpt-9',
      'GPT-10',
    ])
  })
})

describe('the key of a cell', () => {
  const text = (): string => 'as read'
  it.each([
    ['a number', { kind: 'figure', figure: figure(7e9) }, 7e9],
    ['a ratio', { kind: 'ratio', figure: figure(20, 'ratio'), from: [] }, 20],
    ['a date as ISO text', { kind: 'date', event: event('weights', '2023-07') }, '2023-07'],
    ['the rank of a class', { kind: 'word', column: 'openness', word: 'restricted' }, 2],
    ['any other word as read', { kind: 'word', column: 'kind', word: 'base' }, 'as read'],
    ['makers as read', { kind: 'organisations', ids: ['meta'] }, 'as read'],
    ['nothing for a word in place of a number', { kind: 'word', column: 'activeParams', word: 'all' }, undefined],
    ['nothing where nothing is known', { kind: 'unknown', why: 'unpublished' }, undefined],
  ] as const)('is %s', (_, cell, key) => {
    expect(cellSortKey(cell, text)).toBe(key)
  })
})

describe('columns', () => {
  it('stand in the order of the table, each once; what is no column is passed over', () => {
    expect(orderColumns(['tokens', 'released', 'tokens', 'nonsense'])).toEqual(['released', 'tokens'])
  })

  it('are added in their place and taken out', () => {
    expect(toggleColumn(['released', 'tokens'], 'params')).toEqual(['released', 'params', 'tokens'])
    expect(toggleColumn(['released', 'tokens'], 'released')).toEqual(['tokens'])
  })

  it('shown at first are in order too', () => {
    expect(orderColumns(DEFAULT_COLUMNS)).toEqual(DEFAULT_COLUMNS)
  })

  it.each([
    ['model', 'ascending'],
    ['released', 'ascending'],
    ['license', 'ascending'],
    ['params', 'descending'],
  ] as const)('%s is first sorted %s', (column, direction) => {
    expect(firstDirection(column)).toBe(direction)
  })

  it('can all be sorted by', () => {
    for (const column of TABLE_COLUMNS) expect(['ascending', 'descending']).toContain(firstDirection(column))
  })
})
