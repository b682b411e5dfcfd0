import { describe, expect, it } from 'vitest'
import { answer, at, attempt, place, read, review } from '../../tests/support/progress'
import { checkProgress } from './check-progress'
import { mergeProgress } from './merge'
import { NO_PROGRESS } from './progress'

const whole = [
  read('early.opt', 1),
  answer('early-budget', attempt(2), attempt(3, ['b', 'a'], false), attempt(4, 1e9)),
  review('moe', 4),
  place('early.opt', 5),
].reduce(mergeProgress)

describe('progress from outside', () => {
  it('is taken as it is when it is sound', () => {
    expect(checkProgress(JSON.parse(JSON.stringify(whole)))).toEqual({ progress: whole, faults: 0 })
    expect(checkProgress({})).toEqual({ progress: NO_PROGRESS, faults: 0 })
  })

  it.each([
    ['null', null],
    ['a list', []],
    ['a text', 'read'],
    ['nothing', undefined],
    ['a part that is no object', { read: [at(1)] }],
    ['a part that there is not', { badges: {} }],
    ['a time in another form', { read: { 'early.opt': '2026-11-21' } }],
    ['a day that there is not', { read: { 'early.opt': '2026-02-30T08:00:00.000Z' } }],
    ['a time as a number', { read: { 'early.opt': 1 } }],
    ['an id with a space', { read: { 'early opt': at(1) } }],
    ['an empty id', { read: { '': at(1) } }],
    ['the id __proto__', JSON.parse(`{"read":{"__proto__":"${at(1)}"}}`)],
    ['answers that are no list', { answers: { 'early-budget': attempt(1) } }],
    ['no answer at all', { answers: { 'early-budget': [] } }],
    ['an answer without what was given', { answers: { 'early-budget': [{ at: at(1), right: true }] } }],
    ['an answer of an endless number', { answers: { 'early-budget': [attempt(1, Infinity)] } }],
    ['an answer with mixed options', { answers: { 'early-budget': [{ at: at(1), given: ['a', 1], right: true }] } }],
    [
      'an answer that is neither right nor wrong',
      { answers: { 'early-budget': [{ at: at(1), given: 'a', right: 'yes' }] } },
    ],
    ['a rating that there is not', { reviews: { moe: [{ at: at(1), rating: 5 }] } }],
    ['a place without a slide', { place: { at: at(1) } }],
    ['a place that is null', { place: null }],
  ])('is left out and counted when it is damaged: %s', (_, json) => {
    expect(checkProgress(json)).toEqual({ progress: NO_PROGRESS, faults: 1 })
  })

  it('loses only the damaged entry', () => {
    const answers = { ...whole.answers, 'base-tokens': [attempt(9), null, { at: at(8) }], 'audit-a': 7 }
    expect(checkProgress({ ...whole, answers })).toEqual({
      progress: mergeProgress(whole, answer('base-tokens', attempt(9))),
      faults: 3,
    })
  })

  it('has its lists in the order of time, each entry once', () => {
    expect(checkProgress({ answers: { q: [attempt(5), attempt(2), attempt(5)] } }).progress.answers.q).toEqual([
      attempt(2),
      attempt(5),
    ])
  })
})
