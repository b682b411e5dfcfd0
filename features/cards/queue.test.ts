import type { Progress, Rating } from '../progress/progress'
import type { Card } from './deck'
import { describe, expect, it } from 'vitest'
import { cardsIn, makeCards } from './deck'
import { firstOf, makeQueue, metToday, stateOf } from './queue'
import { DEFAULT_SETTINGS, newOn, parseSettings, withMore } from './settings'

const slides = ['early.one', 'early.two', 'base.one']
const teachers: Readonly<Record<string, string>> = { late: 'base.one', soon: 'early.two' }
const cards = makeCards(
  [{ id: 'late' }, { id: 'nowhere' }, { id: 'soon' }],
  [
    { of: 'gpt-3.params', slide: 'early.one' },
    { of: 'opt.released', slide: 'early.two' },
  ],
  term => teachers[term],
  slides,
)
const ids = (some: readonly Card[]): readonly string[] => some.map(({ id }) => id)
const [params, soon, released, late, nowhere] = ids(cards) as [string, string, string, string, string]

const at = (day: number, hour: number, minute = 0): Date => new Date(2026, 10, day, hour, minute)
const look = (when: Date, rating: Rating) => ({ at: when.toISOString(), rating })
const queueOf = (reviews: Progress['reviews'], now: Date, newLeft = 10) => makeQueue(cards, { reviews, now, newLeft })

describe('the cards', () => {
  it('stand in the order of the lessons, those that no slide teaches at the end', () => {
    expect(ids(cards)).toEqual([
      'figure--gpt-3--params',
      'term--soon',
      'figure--opt--released',
      'term--late',
      'term--nowhere',
    ])
  })

  it('have ids without dots', () => {
    expect(ids(cards).filter(id => id.includes('.'))).toEqual([])
  })

  it('are dealt into decks', () => {
    expect(ids(cardsIn(cards, 'all'))).toEqual(ids(cards))
    expect(ids(cardsIn(cards, 'terms'))).toEqual([soon, late, nowhere])
    expect(ids(cardsIn(cards, 'figures'))).toEqual([params, released])
    expect(ids(cardsIn(cards, 'early'))).toEqual([params, soon, released])
  })
})

describe('the queue', () => {
  it('begins with new cards in the order of the lessons, as many as the day takes', () => {
    const queue = queueOf({}, at(21, 12), 2)
    expect(ids(queue.fresh)).toEqual([params, soon])
    expect(queue).toMatchObject({ due: [], soon: [], learned: 0, unseen: 5 })
    expect(firstOf(queue)?.id).toBe(params)
  })

  it('asks what is due before what is new, the longest due first', () => {
    const reviews = { [late]: [look(at(1, 12), 3)], [params]: [look(at(3, 12), 3)] }
    const queue = queueOf(reviews, at(6, 12))
    expect(ids(queue.due)).toEqual([late, params])
    expect(ids(queue.fresh)).toEqual([soon, released, nowhere])
    expect(firstOf(queue)?.id).toBe(late)
  })

  it('asks a card again from four in the morning of its day, and not before', () => {
    const reviews = { [params]: [look(at(1, 22), 3)] }
    expect(ids(queueOf(reviews, at(3, 3, 59)).due)).toEqual([])
    expect(queueOf(reviews, at(3, 3, 59)).next).toEqual(at(3, 4))
    expect(ids(queueOf(reviews, at(3, 4)).due)).toEqual([params])
    expect(queueOf(reviews, at(3, 4)).next).toBeUndefined()
  })

  it('asks a card that was not known again in the same sitting: when it is due, or when nothing else is left', () => {
    const reviews = { [late]: [look(at(1, 12), 1)] }
    expect(firstOf(queueOf(reviews, at(1, 12)))?.id).toBe(params)
    expect(firstOf(queueOf(reviews, at(1, 12, 1)))?.id).toBe(late)
    expect(firstOf(queueOf(reviews, at(1, 12), 0))?.id).toBe(late)
  })

  it('is empty when all is done for now', () => {
    const queue = queueOf({ [params]: [look(at(1, 12), 3)] }, at(1, 13), 0)
    expect(firstOf(queue)).toBeUndefined()
    expect(queue).toMatchObject({ learned: 1, unseen: 4, next: at(3, 4) })
  })

  it('knows nothing of cards that are gone', () => {
    expect(queueOf({ 'term--gone': [look(at(1, 12), 3)] }, at(9, 12))).toMatchObject({ due: [], learned: 0, unseen: 5 })
  })
})

describe('the state of a card', () => {
  const card = cards[0]!
  it.each<[what: string, rating: Rating | undefined, now: Date, state: object]>([
    ['new', undefined, at(1, 13), { kind: 'new' }],
    ['being learned', 1, at(1, 13), { kind: 'learning' }],
    ['waiting for its day', 3, at(1, 13), { kind: 'waiting', until: at(3, 4) }],
    ['due', 3, at(4, 13), { kind: 'due' }],
  ])('is %s', (_, rating, now, state) => {
    expect(stateOf(card, rating ? { [card.id]: [look(at(1, 12), rating)] } : {}, now)).toEqual(state)
  })
})

describe('new cards a day', () => {
  it('are counted by the first look, from four to four', () => {
    const reviews = {
      [params]: [look(at(20, 23), 3), look(at(21, 12), 3)],
      [soon]: [look(at(21, 3), 3)],
      // Joined copies of progress may hold the first look last.
      [released]: [look(at(21, 14), 3), look(at(21, 9), 1)],
    }
    expect(metToday(cards, reviews, at(21, 15))).toBe(1)
    expect(metToday(cards, reviews, at(21, 3, 30))).toBe(2)
  })

  it('are as many as chosen, and more on a day on which the learner asks for more', () => {
    const settings = withMore({ aDay: 10 }, '2026-11-21', 10)
    expect(newOn(settings, '2026-11-21')).toBe(15)
    expect(newOn(withMore(settings, '2026-11-21', 15), '2026-11-21')).toBe(20)
    expect(newOn(settings, '2026-11-22')).toBe(10)
  })

  it('grow by what is asked for even if the number was lowered since', () => {
    expect(newOn(withMore({ aDay: 5 }, '2026-11-21', 20), '2026-11-21')).toBe(25)
  })

  it('are read back from what was stored', () => {
    const settings = withMore({ aDay: 20 }, '2026-11-21', 20)
    expect(parseSettings(JSON.stringify(settings))).toEqual(settings)
  })

  it.each([
    undefined,
    '',
    'nonsense',
    'null',
    '7',
    '{"aDay":7}',
    '{"aDay":10,"extra":{"day":"2026-11-21","count":-3}}',
    '{"extra":4}',
  ])('are ten where the setting is %j', text => {
    expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS)
  })
})
