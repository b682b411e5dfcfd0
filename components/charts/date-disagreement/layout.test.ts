import type { DateList, ListDate } from '../../../data/list-dates'
import { describe, expect, it } from 'vitest'
import { data } from '../../../data'
import { cited, event } from '../../../tests/support/data-records'
import { agreeingEvents, eventShape, layoutListDates, monthsBetween } from './layout'

const lists: readonly DateList[] = [
  { id: 'one', name: 'One', letter: 'A' },
  { id: 'two', name: 'Two', letter: 'B' },
]
const listed = (list: string, date: string, more: object = {}): ListDate => ({
  list,
  model: 'm',
  date: date as ListDate['date'],
  ...cited,
  ...more,
})
const paper = event('paper', '2022-11')
const weights = event('weights', '2022-07-12')
const layout = (dates: readonly ListDate[], narrow = false) =>
  layoutListDates([{ id: 'm', events: [weights, paper] }], dates, lists, { width: narrow ? 320 : 884, narrow })

describe('the events a list may have taken', () => {
  it('takes a month for each of its days', () => {
    expect(agreeingEvents(listed('one', '2022-07'), [weights, paper])).toEqual([weights])
    expect(agreeingEvents(listed('one', '2022-11-30'), [weights, paper])).toEqual([paper])
  })

  it('takes a day for itself only', () => {
    expect(agreeingEvents(listed('one', '2022-07-13'), [weights, paper])).toEqual([])
  })

  it('names all that agree', () => {
    expect(agreeingEvents(listed('one', '2022-11'), [event('weights', '2022-11-02'), paper])).toHaveLength(2)
  })
})

describe('how far dates are apart', () => {
  it('counts months from the earliest to the latest, whatever their order', () => {
    expect(monthsBetween([listed('one', '2023-11-03'), listed('two', '2022-01')])).toBe(22)
  })

  it('is nothing for one date or none', () => {
    expect(monthsBetween([listed('one', '2022')])).toBe(0)
    expect(monthsBetween([])).toBe(0)
  })
})

describe('shapes of events', () => {
  it('gives its own shape to what is told apart, one to all else', () => {
    expect([weights, paper, event('renamed', '2022'), event('code', '2022')].map(eventShape)).toEqual([
      'weights',
      'paper',
      'other',
      'other',
    ])
  })
})

describe('the chart of list dates', () => {
  it('draws whole years around everything', () => {
    const { axis } = layout([listed('one', '2024-03-01')])
    expect(axis.years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025])
    expect(axis.years.at(-1)!.x).toBe(axis.to)
  })

  it('draws a month as a span and a day as a point', () => {
    const [month, day] = layout([listed('one', '2022-11'), listed('two', '2023-02-03')]).rows[0]!.dates
    expect(month!.isSpan).toBe(true)
    expect(month!.to - month!.from).toBeGreaterThan(day!.to - day!.from)
    expect(day!.isSpan).toBe(false)
  })

  it('joins the lists that give the same date', () => {
    const [date, ...more] = layout([listed('two', '2022-11'), listed('one', '2022-11')]).rows[0]!.dates
    expect(more).toEqual([])
    expect(date).toMatchObject({ letters: 'A B', agrees: [paper] })
  })

  it('keeps the letters of near dates apart', () => {
    const [a, b] = layout([listed('one', '2022-11-03'), listed('two', '2022-11-05')]).rows[0]!.dates
    expect(b!.labelX - a!.labelX).toBeGreaterThan(9)
  })

  it('says why a date has no event', () => {
    expect(layout([listed('one', '2024-03-01', { because: 'record-edited' })]).rows[0]!.dates[0]).toMatchObject({
      agrees: [],
      because: 'record-edited',
    })
  })

  it('leaves out dates of other models', () => {
    expect(layout([listed('one', '2022-11', { model: 'other' })]).rows[0]!.dates).toEqual([])
  })

  it('uses the whole width of a phone', () => {
    const { axis } = layout([listed('one', '2022-11')], true)
    expect(axis.from).toBeLessThan(20)
    expect(axis.to).toBeGreaterThan(300)
  })
})

describe('the dates of the course', () => {
  it('are of models and lists it knows', () => {
    const [models, known] = [
      new Set<string>(data.models.map(({ id }) => id)),
      new Set<string>(data.dateLists.map(({ id }) => id)),
    ]
    expect(data.listDates.filter(({ model, list }) => !models.has(model) || !known.has(list))).toEqual([])
  })

  it('give a reason only where no event agrees', () => {
    const eventsOf = (id: string) => data.models.find(model => model.id === id)!.events
    expect(data.listDates.filter(date => date.because && agreeingEvents(date, eventsOf(date.model)).length)).toEqual([])
  })
})
