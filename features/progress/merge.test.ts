import { describe, expect, it } from 'vitest'
import { answer, at, attempt, place, read, review } from '../../tests/support/progress'
import { amountAdded, amountOf, isNothing, mergeProgress } from './merge'
import { NO_PROGRESS } from './progress'

const samples = {
  'nothing': NO_PROGRESS,
  'a section read early': read('early.opt', 1),
  'the same section read late': read('early.opt', 9),
  'one answer': answer('early-budget', attempt(2)),
  'another answer to the same question in the same moment': answer('early-budget', attempt(2, 'b', false)),
  'two answers, one of them the same': answer('early-budget', attempt(2), attempt(3, ['b', 'a'], false)),
  'an answer to another question': answer('base-tokens', attempt(1, 2.5e9)),
  'a look at a card': review('term:moe', 4),
  'another look at it': review('term:moe', 5, 1),
  'a place': place('early.opt', 3),
  'another place at the same time': place('early.bloom', 3),
  'a later place': place('base.llama', 7),
}
const all = Object.values(samples)
const pairs = all.flatMap(a => all.map(b => [a, b] as const))

describe('joining two copies of progress', () => {
  it('gives the same in either order', () => {
    for (const [a, b] of pairs) expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a))
  })

  it('gives the same however three copies are grouped', () => {
    for (const [a, b] of pairs) {
      for (const c of all) expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)))
    }
  })

  it('changes nothing when a copy is joined again', () => {
    for (const [a, b] of pairs) {
      const joined = mergeProgress(a, b)
      expect(mergeProgress(a, a)).toEqual(a)
      expect(mergeProgress(joined, b)).toEqual(joined)
      expect(mergeProgress(joined, joined)).toEqual(joined)
    }
  })

  it('takes all answers of both once, in the order of time', () => {
    const joined = mergeProgress(
      samples['two answers, one of them the same'],
      answer('early-budget', attempt(1, 'c', false), attempt(2)),
    )
    expect(joined.answers['early-budget']).toEqual([attempt(1, 'c', false), attempt(2), attempt(3, ['b', 'a'], false)])
  })

  it('keeps the first time that something was read, and the last place', () => {
    const joined = all.reduce(mergeProgress)
    expect(joined.read).toEqual({ 'early.opt': at(1) })
    expect(joined.place).toEqual({ slide: 'base.llama', at: at(7) })
  })

  it('counts what one copy has more than the other', () => {
    const joined = all.reduce(mergeProgress)
    expect(amountOf(joined)).toEqual({ read: 1, answers: 4, reviews: 2 })
    expect(amountAdded(samples['two answers, one of them the same'], joined)).toEqual({
      read: 1,
      answers: 2,
      reviews: 2,
    })
    expect(isNothing(amountAdded(joined, mergeProgress(joined, samples['one answer'])))).toBe(true)
  })
})
