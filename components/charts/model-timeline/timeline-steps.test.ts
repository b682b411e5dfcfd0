import { describe, expect, it } from 'vitest'
import { lineageOf } from '../../../core/lineage'
import { cited, event, model, system } from '../../../tests/support/data-records'
import { revealSteps, waitingAt } from './timeline-steps'

const systems = [
  system('b', 7e9, '2022-07', { openness: 'permissive' }),
  system('a', 7e9, '2020', { openness: 'closed' }),
  system('d', 7e9, '2023-01', { openness: 'closed' }),
  system('c', 7e9, '2022-01', { openness: 'fully-open' }),
]

describe('steps', () => {
  it('by year follow time, and keep the order given within a year', () => {
    expect(revealSteps(systems, 'year')).toEqual([['a'], ['b', 'c'], ['d']])
  })

  it('by openness lead from the least to the most one may do, over classes nobody has', () => {
    expect(revealSteps(systems, 'openness')).toEqual([['a', 'd'], ['b'], ['c']])
  })

  it('by family show the root, each generation, and last who does not belong', () => {
    const child = (id: string, parent: string): ReturnType<typeof model> =>
      model(id, { events: [event('weights', '2023')], derivedFrom: [{ id: parent, how: 'fine-tuned', ...cited }] })
    const tree = lineageOf([model('c'), child('a', 'c'), child('d', 'a')], 'c')
    expect(revealSteps(systems, 'family', tree)).toEqual([['c'], ['a'], ['d'], ['b']])
  })

  it('of nothing are none', () => {
    expect(revealSteps([], 'year')).toEqual([])
  })
})

describe('what waits', () => {
  const groups = [['a'], ['b', 'c'], ['d']]

  it.each([
    [0, ['b', 'c', 'd']],
    [1, ['d']],
    [2, []],
    [9, []],
  ])('at step %d is %j', (step, expected) => {
    expect([...waitingAt(groups, step)]).toEqual(expected)
  })

  it('is nothing where nothing is revealed', () => {
    expect(waitingAt([], 0).size).toBe(0)
  })
})
