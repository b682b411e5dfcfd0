import { describe, expect, it } from 'vitest'
import { cited, event, figure, model, system } from '../../tests/support/data-records'
import { compareRows } from './compare'
import { findingOf } from './finding'
import { relativesOf } from './relatives'

const small = system('small', 7e9, '2023-02-24', {
  tokens: figure(1e12, 'tokens'),
  contextLength: figure(2048, 'tokens'),
})
const large = system('large', 70e9, '2023-07-18', {
  tokens: figure(2e12, 'tokens'),
  contextLength: figure(2048, 'tokens'),
  openness: 'closed',
})
const secret = system('secret', 0, '', { params: undefined, release: undefined, openness: undefined })

describe('models side by side', () => {
  it('say what differs, and numbers how many times the smallest they are', () => {
    const [params, context] = compareRows([large, small], ['params', 'contextLength'])
    expect(params).toMatchObject({ column: 'params', differs: true, cells: [{ ratio: 10 }, { ratio: 1 }] })
    expect(context).toMatchObject({ column: 'contextLength', differs: false })
    expect(context!.cells.map(({ ratio }) => ratio)).toEqual([undefined, undefined])
  })

  it('do not differ from what is not known', () => {
    const [params] = compareRows([small, secret], ['params'])
    expect(params!.differs).toBe(false)
    expect(params!.cells.map(({ cell }) => cell.kind)).toEqual(['figure', 'unknown'])
  })

  it('count no ratio for words and dates', () => {
    const [released, openness] = compareRows([small, large], ['released', 'openness'])
    expect([released!.differs, openness!.differs]).toEqual([true, true])
    expect([...released!.cells, ...openness!.cells].some(({ ratio }) => ratio !== undefined)).toBe(false)
  })

  it('take makers in any order for the same makers', () => {
    const [row] = compareRows(
      [
        system('a', 1, '2023', { model: model('a', { organisations: ['x', 'y'] }) }),
        system('b', 1, '2023', { model: model('b', { organisations: ['y', 'x'] }) }),
      ],
      ['organisation'],
    )
    expect(row!.differs).toBe(false)
  })

  it('leave out a row of which nothing is known', () => {
    expect(compareRows([small, large], ['energy'])).toEqual([])
  })
})

describe('the finding', () => {
  it('counts from the selection alone', () => {
    expect(findingOf([large, small, secret])).toEqual({
      count: 3,
      years: { from: 2023, to: 2023 },
      largest: large,
      freeToUse: 0.5,
    })
  })

  it('says nothing of what is not known', () => {
    expect(findingOf([secret])).toEqual({ count: 1 })
    expect(findingOf([])).toEqual({ count: 0 })
  })
})

describe('relatives', () => {
  const models = [
    model('llama', { events: [event('weights', '2023-02')] }),
    model('vicuna', {
      derivedFrom: [{ id: 'llama', how: 'fine-tuned', ...cited }],
      events: [event('weights', '2023-03-30')],
    }),
    model('alpaca', {
      derivedFrom: [{ id: 'llama', how: 'fine-tuned', ...cited }],
      events: [event('weights', '2023-03-13')],
    }),
    model('undated', { derivedFrom: [{ id: 'llama', how: 'adapter', ...cited }] }),
  ]

  it('are parents and children, children by release, the undated last', () => {
    expect(relativesOf('llama', models).children.map(({ id, how }) => `${id} ${how}`)).toEqual([
      'alpaca fine-tuned',
      'vicuna fine-tuned',
      'undated adapter',
    ])
    expect(relativesOf('vicuna', models)).toMatchObject({
      parents: [{ id: 'llama', how: 'fine-tuned', citation: cited }],
      children: [],
    })
  })

  it('of a model nobody knows are none', () => {
    expect(relativesOf('nobody', models)).toEqual({ parents: [], children: [] })
  })
})
