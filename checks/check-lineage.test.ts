import { describe, expect, it } from 'vitest'
import { cited, event, model } from '../tests/support/data-records'
import { checkLineage } from './check-lineage'

const born = (id: string, date: string | undefined, ...parents: readonly string[]): ReturnType<typeof model> =>
  model(id, {
    events: date === undefined ? [] : [event('weights', date)],
    derivedFrom: parents.map(parent => ({ id: parent, how: 'fine-tuned', ...cited })),
  })

describe('a sound lineage', () => {
  it.each([
    ['a child after its parent', [born('a', '2022'), born('b', '2023', 'a')]],
    ['a child of the same day', [born('a', '2023-07-18'), born('b', '2023-07-18', 'a')]],
    ['a child of the same month', [born('a', '2023-07-18'), born('b', '2023-07', 'a')]],
    ['a day in the month of its parent', [born('a', '2023-07'), born('b', '2023-07-01', 'a')]],
    ['a child without date', [born('a', '2023'), born('b', undefined, 'a')]],
    ['a parent without date', [born('a', undefined), born('b', '2020', 'a')]],
    [
      'two ways to one ancestor',
      [born('a', '2020'), born('b', '2021', 'a'), born('c', '2021', 'a'), born('d', '2022', 'b', 'c')],
    ],
    ['a child that stands before its parent in the data', [born('b', '2023', 'a'), born('a', '2022')]],
  ])('has no problem: %s', (_, models) => {
    expect(checkLineage(models)).toEqual([])
  })
})

describe('a broken lineage is reported with its place, its value and a remedy', () => {
  it.each([
    ['an unknown parent', [born('b', '2023', 'nobody')], 'b', 'nobody', 'mend it or add the parent'],
    [
      'a child older than its parent',
      [born('a', '2023-07-18'), born('b', '2023-07-17', 'a')],
      'b',
      { child: '2023-07-17', parent: '2023-07-18' },
      'it came out before its parent "a"; mend a date or the parent',
    ],
    [
      'a child of an earlier month',
      [born('a', '2023-07-01'), born('b', '2023-06', 'a')],
      'b',
      { child: '2023-06', parent: '2023-07-01' },
      'before its parent "a"',
    ],
    ['a model that is its own parent', [born('a', '2023', 'a')], 'a', ['a', 'a'], 'take one step out'],
  ])('%s', (_, models, id, value, remedy) => {
    expect(checkLineage(models)).toEqual([
      { file: 'data', path: `models[${id}].derivedFrom`, value, message: expect.stringContaining(remedy) },
    ])
  })

  it('a cycle, for every model on it and for no other', () => {
    const problems = checkLineage([
      born('a', '2023', 'c'),
      born('b', '2023', 'a'),
      born('c', '2023', 'b'),
      born('d', '2023', 'a'),
    ])
    expect(problems.map(({ path, value }) => [path, value])).toEqual([
      ['models[a].derivedFrom', ['a', 'c', 'b', 'a']],
      ['models[b].derivedFrom', ['b', 'a', 'c', 'b']],
      ['models[c].derivedFrom', ['c', 'b', 'a', 'c']],
    ])
  })
})
