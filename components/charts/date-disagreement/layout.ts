/** Dates that public lists give for a model, beside the dated events of the model: which event each list may have taken. */
import type { TimeSpan } from '../../../core/time'
import type { DateList, ListDate } from '../../../data/list-dates'
import type { DatedEvent } from '../../../data/schema'
import { scaleLinear } from 'd3-scale'
import { isDay, middle, timeSpan } from '../../../core/time'
import { spreadLabels } from '../parts/spread-labels'
import { textWidth } from '../parts/text-width'

/** Events of a model whose date agrees with that of a list, as far as both are known: a month agrees with its days. */
export function agreeingEvents({ date }: Pick<ListDate, 'date'>, events: readonly DatedEvent[]): readonly DatedEvent[] {
  const listed = timeSpan(date)
  return events.filter(event => {
    const span = timeSpan(event.date)
    return span.from < listed.to && listed.from < span.to
  })
}

/** From the earliest to the latest date, in whole months. */
export function monthsBetween(dates: readonly Pick<ListDate, 'date'>[]): number {
  const middles = dates.map(({ date }) => middle(timeSpan(date)))
  return dates.length ? Math.round((Math.max(...middles) - Math.min(...middles)) * 12) : 0
}

/** The kinds of event that have a shape of their own; all others share one. */
export const EVENT_SHAPES = ['announced', 'weights', 'paper', 'other'] as const
export type EventShape = (typeof EVENT_SHAPES)[number]

export function eventShape({ event }: Pick<DatedEvent, 'event'>): EventShape {
  return EVENT_SHAPES.find(shape => shape === event) ?? 'other'
}

/** Sizes in pixels. The narrow form has the names above the rows. */
const DATES = {
  wide: { names: 124, spread: 92, row: 38, events: 9 },
  narrow: { names: 0, spread: 0, row: 58, events: 30 },
  edge: 10,
  head: 4,
  foot: 24,
  /** From the events of a row down to the dates of the lists, and from those to the baseline of their letters. */
  toDates: 11,
  toLetters: 14.5,
  label: 13,
  gap: 3,
} as const

/** A stretch of time on the axis: a day is a point, a month has a width. */
interface Placed {
  readonly from: number
  readonly to: number
  readonly x: number
  readonly isSpan: boolean
}

export interface PlacedEvent extends Placed {
  readonly event: DatedEvent
  readonly shape: EventShape
}

/** One date, with every list that gives it. */
export interface PlacedDate extends Placed {
  readonly date: ListDate['date']
  /** Letters of those lists, as printed below. */
  readonly letters: string
  readonly lists: readonly DateList[]
  /** Middle of the letters: beside the mark where others crowd. */
  readonly labelX: number
  readonly agrees: readonly DatedEvent[]
  readonly because?: ListDate['because']
}

export interface DateRow {
  readonly id: string
  readonly top: number
  /** Heights of the events, the dates and the letters. */
  readonly eventY: number
  readonly dateY: number
  readonly letterY: number
  readonly events: readonly PlacedEvent[]
  readonly dates: readonly PlacedDate[]
  readonly months: number
}

export interface DatesLayout {
  readonly width: number
  readonly height: number
  readonly axis: {
    readonly from: number
    readonly to: number
    readonly y: number
    readonly years: readonly { readonly year: number; readonly x: number }[]
  }
  readonly rows: readonly DateRow[]
}

export interface DatedModel {
  readonly id: string
  readonly events: readonly DatedEvent[]
}

/**
 * One row a model on a common axis of whole years.
 * @param models with their dated events, in the order wanted
 * @param dates of all lists; those of other models are left out
 */
export function layoutListDates(
  models: readonly DatedModel[],
  dates: readonly ListDate[],
  lists: readonly DateList[],
  { width, narrow }: { readonly width: number; readonly narrow: boolean },
): DatesLayout {
  const form = narrow ? DATES.narrow : DATES.wide
  const [from, to] = [form.names + DATES.edge, width - form.spread - DATES.edge]
  const known = models.map(model => ({ ...model, listed: dates.filter(date => date.model === model.id) }))
  const spans = known.flatMap(({ events, listed }) => [...events, ...listed].map(({ date }) => timeSpan(date)))
  const [first, last] = [
    Math.floor(Math.min(...spans.map(span => span.from))),
    Math.ceil(Math.max(...spans.map(span => span.to))),
  ]
  const scale = scaleLinear([first, last], [from, to])
  const place = (date: ListDate['date']): Placed => {
    const span: TimeSpan = timeSpan(date)
    return { from: scale(span.from), to: scale(span.to), x: scale(middle(span)), isSpan: !isDay(date) }
  }

  const rows = known.map(({ id, events, listed }, index): DateRow => {
    const top = DATES.head + index * form.row
    const eventY = top + form.events
    const grouped = [...new Set(listed.map(({ date }) => date))]
      .toSorted((a, b) => timeSpan(a).from - timeSpan(b).from)
      .map(date => {
        const same = listed.filter(candidate => candidate.date === date)
        const by = lists.filter(({ id }) => same.some(({ list }) => list === id))
        return {
          date,
          ...place(date),
          lists: by,
          letters: by.map(({ letter }) => letter).join(' '),
          agrees: agreeingEvents({ date }, events),
          because: same.find(({ because }) => because)?.because,
        }
      })
    const labels = grouped.map(({ x, letters }) => ({ x, width: textWidth(letters, DATES.label, true) }))
    const lefts = spreadLabels(labels, from - DATES.edge, to + DATES.edge, DATES.gap)
    return {
      id,
      top,
      eventY,
      dateY: eventY + DATES.toDates,
      letterY: eventY + DATES.toDates + DATES.toLetters,
      events: events.map(event => ({ event, shape: eventShape(event), ...place(event.date) })),
      dates: grouped.map((date, place) => ({
        ...date,
        labelX: lefts ? lefts[place]! + labels[place]!.width / 2 : date.x,
      })),
      months: monthsBetween(listed),
    }
  })

  const y = DATES.head + models.length * form.row
  return {
    width,
    height: y + DATES.foot,
    axis: {
      from,
      to,
      y,
      years: Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, x: scale(first + index) })),
    },
    rows,
  }
}
