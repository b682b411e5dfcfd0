/**
 * The time axis of the timeline: two busy years by month, the quiet ones around them by year, in panels side by side. On a
 * single axis most marks would fall into a small part of it and their labels would pile up.
 */
import { scaleLinear } from 'd3-scale'

export interface TimelinePanel {
  readonly step: 'year' | 'month'
  /** First and last year. */
  readonly from: number
  readonly to: number
  readonly x: number
  readonly width: number
  /** Edges of years or months. */
  readonly ticks: readonly { readonly x: number; readonly major: boolean }[]
  /** Years, or every third month, at the middle of their words. */
  readonly labels: readonly { readonly x: number; readonly year: number; readonly month?: number }[]
  /** Years inside a panel by month, each at the left edge of its stretch. */
  readonly years: readonly { readonly x: number; readonly year: number }[]
}

export interface TimeAxis {
  readonly panels: readonly TimelinePanel[]
  /** Place of a point in time, in decimal years. */
  readonly x: (time: number) => number
  /** Right end of a stretch; it ends with the panel of its middle: December of a quiet year does not reach over the gap. */
  readonly endOf: (at: number, to: number) => number
  /** Vertical rules between years and panels, which no label crosses. */
  readonly rules: readonly number[]
  /** Those of them that are drawn: between the years of the panel by month. */
  readonly drawnRules: readonly number[]
}

const PANEL_GAP = 26
/** Years drawn by month: the last ones, unless others hold this many times as many marks. */
const BUSY_YEARS = 2
const MUCH_BUSIER = 2
/** Width of a panel by year as a part of the plot, and the most of all of them. */
const QUIET_SHARE = { base: 0.08, perYear: 0.065, most: 0.36 }
/** In pixels: the least that holds a name; from some width on more room serves the busy years better. */
const QUIET_WIDTH = { least: 122, base: 64, perYear: 56 }
/** Room that the words of a year need; in less every other year is named. */
const YEAR_ROOM = 34

/** First of the years by month. */
function busyStart(years: readonly number[], from: number, end: number): number {
  const last = Math.max(from, end - BUSY_YEARS)
  const inWindow = (start: number): number => years.filter(year => year >= start && year < start + BUSY_YEARS).length
  const starts = Array.from({ length: last - from + 1 }, (_, index) => last - index)
  const busiest = starts.reduce((best, start) => (inWindow(start) > inWindow(best) ? start : best), last)
  return inWindow(busiest) >= MUCH_BUSIER * inWindow(last) ? busiest : last
}

type Scale = (time: number) => number

function yearPanel(from: number, end: number, x: number, width: number, scale: Scale): TimelinePanel {
  const years = Array.from({ length: end - from }, (_, index) => from + index)
  return {
    step: 'year',
    from,
    to: end - 1,
    x,
    width,
    ticks: [...years, end].map(year => ({ x: scale(year), major: true })),
    labels: years
      .filter((_, index) => index % 2 === 0 || width / years.length >= YEAR_ROOM)
      .map(year => ({ x: scale(year + 0.5), year })),
    years: [],
  }
}

function monthPanel(from: number, end: number, x: number, width: number, scale: Scale): TimelinePanel {
  const months = Array.from({ length: (end - from) * 12 + 1 }, (_, index) => ({
    time: from + index / 12,
    month: (index % 12) + 1,
    year: from + Math.floor(index / 12),
  }))
  return {
    step: 'month',
    from,
    to: end - 1,
    x,
    width,
    ticks: months.map(({ time, month }) => ({ x: scale(time), major: month % 3 === 1 })),
    labels: months
      .filter(({ month, time }) => month % 3 === 1 && time < end)
      .map(({ time, month, year }) => ({ x: scale(time + 1 / 24), year, month })),
    years: Array.from({ length: end - from }, (_, index) => ({ x: scale(from + index), year: from + index })),
  }
}

/**
 * @param times of all marks, in decimal years
 * @param first earliest time to show, where that is before the first mark
 * @param left edge of the plot in pixels
 * @param right edge of the plot
 */
export function layoutTimeAxis(times: readonly number[], first: number, left: number, right: number): TimeAxis {
  const from = Math.floor(first)
  const end = Math.floor(Math.max(...times)) + 1
  const busyFrom = busyStart(times.map(Math.floor), from, end)
  const busyEnd = Math.min(end, busyFrom + BUSY_YEARS)
  const stretches = (
    [
      [from, busyFrom, 'year'],
      [busyFrom, busyEnd, 'month'],
      [busyEnd, end, 'year'],
    ] as const
  ).filter(([start, stop]) => stop > start)

  const shares = stretches.map(([start, stop, step]) =>
    step === 'year' ? (stop - start) * QUIET_SHARE.perYear + QUIET_SHARE.base : 0,
  )
  const tooWide = Math.max(1, shares.reduce((sum, share) => sum + share, 0) / QUIET_SHARE.most)
  const quietWidths = shares.map((share, index) => {
    const [start, stop] = stretches[index]!
    const most = QUIET_WIDTH.base + (stop - start) * QUIET_WIDTH.perYear
    return share && Math.max(QUIET_WIDTH.least, Math.min(most, (share / tooWide) * (right - left)))
  })
  const busyWidth =
    right - left - quietWidths.reduce((sum, width) => sum + width, 0) - PANEL_GAP * (stretches.length - 1)

  let x = left
  const parts = stretches.map(([start, stop, step], index) => {
    const width = step === 'year' ? quietWidths[index]! : busyWidth
    const scale = scaleLinear([start, stop], [x, x + width])
    const part = { start, stop, scale, panel: (step === 'year' ? yearPanel : monthPanel)(start, stop, x, width, scale) }
    x += width + PANEL_GAP
    return part
  })
  const partAt = (time: number): (typeof parts)[number] => parts.findLast(({ start }) => time >= start) ?? parts[0]!
  const drawnRules = parts.flatMap(({ panel }) => panel.years.slice(1).map(year => year.x))
  return {
    panels: parts.map(({ panel }) => panel),
    x: time => partAt(time).scale(time),
    endOf: (at, to) => partAt(at).scale(Math.min(to, partAt(at).stop)),
    rules: [...drawnRules, ...parts.slice(1).map(({ panel }) => panel.x - PANEL_GAP / 2)],
    drawnRules,
  }
}
