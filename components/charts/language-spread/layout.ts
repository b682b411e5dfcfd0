/** Layout of how much text each language has in a corpus: a stem for each on a log axis, the largest first. */
import { extent } from 'd3-array'
import { scaleLog } from 'd3-scale'
import { logTicks } from '../parts/log-ticks'
import { textWidth } from '../parts/text-width'

/** Sizes in pixels. */
export const LANGUAGE_SPREAD = {
  /** Room of the axis labels at the left. */
  axis: 66,
  /** Above the highest tick, for the labels of the first languages. */
  head: 40,
  foot: 20,
  labelSize: 14,
  /** Between two labels, one above the other. */
  labelLine: 19,
  /** From a dot to its label. */
  labelRise: 7,
  /** From the line a label stands on to the end of its leader. */
  leaderGap: 3,
  dot: 4.5,
} as const

export interface LanguageSize {
  readonly id: string
  readonly bytes: number
}

export interface LanguageStem extends LanguageSize {
  readonly x: number
  readonly y: number
  /** Name and size beside its dot, where it is among those named; `leader` is the end of a line to it, where it had to move far. */
  readonly label?: {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly leader?: { readonly x: number; readonly y: number }
  }
}

export interface LanguageSpreadLayout {
  readonly axis: {
    readonly from: number
    readonly to: number
    readonly base: number
    readonly ticks: readonly { readonly value: number; readonly y: number }[]
  }
  readonly stems: readonly LanguageStem[]
}

export interface LanguageSpreadOptions {
  readonly width: number
  readonly height: number
  /** Label of a language that is named in the chart, else nothing. */
  readonly labelOf: (id: string) => string | undefined
  /** The language whose label is set in bold. */
  readonly accent?: string
}

/**
 * Languages fall from left to right, so the room at the upper right of each dot is free: there its label stands. It moves up
 * where the label after it is in the way, and left at the right edge, above the dots there.
 * @throws RangeError if a size is zero or less: a log axis has no place for it
 */
export function layoutLanguages(
  sizes: readonly LanguageSize[],
  { width, height, labelOf, accent }: LanguageSpreadOptions,
): LanguageSpreadLayout {
  const { axis, head, foot, labelSize, labelLine, labelRise, leaderGap, dot } = LANGUAGE_SPREAD
  const [least, most] = extent(sizes, ({ bytes }) => bytes)
  if (least === undefined || most === undefined || least <= 0)
    throw new RangeError('A log axis needs values above zero')
  const from = 10 ** Math.floor(Math.log10(least))
  const to = 10 ** Math.ceil(Math.log10(most))
  const base = height - foot
  const y = scaleLog([from, to], [base, head])
  const ordered = sizes.toSorted((a, b) => b.bytes - a.bytes)
  const step = (width - axis) / ordered.length

  const dots = ordered.map((size, index) => ({ ...size, x: axis + (index + 0.5) * step, y: y(size.bytes) }))
  const placed: { x: number; y: number }[] = []
  // From the right, where the room ends.
  const stems = dots
    .toReversed()
    .map((stem): LanguageStem => {
      const text = labelOf(stem.id)
      if (text === undefined) return stem
      const room = textWidth(text, labelSize, stem.id === accent)
      const x = Math.min(stem.x + labelRise, width - room)
      const below = dots.filter(other => other.x > x - dot && other.x <= stem.x).map(other => other.y - labelRise)
      const inTheWay = placed.filter(other => other.x < x + room + labelSize).map(other => other.y - labelLine)
      const labelY = Math.min(stem.y - labelRise, ...below, ...inTheWay)
      placed.push({ x, y: labelY })
      return {
        ...stem,
        label: {
          text,
          x,
          y: labelY,
          ...(labelY < stem.y - labelRise - 2 * dot && { leader: { x: Math.max(stem.x, x), y: labelY + leaderGap } }),
        },
      }
    })
    .toReversed()
  return {
    axis: { from: axis, to: width, base, ticks: logTicks(from, to).map(value => ({ value, y: y(value) })) },
    stems,
  }
}
