/** Layout of stacked bars for data mixtures: same order and tone in every bar. */
import type { GroupShare } from '../../../core/mixture'
import type { Mixture } from '../../../data/schema'
import type { MixtureRow } from '../parts/mixture-download'
import { mixtureShares } from '../../../core/mixture'
import { CORPUS_GROUPS } from '../../../data/schema'
import { textWidth } from '../parts/text-width'

export const MIXTURE_BARS = {
  /** Room of a row when its name stands beside the bar, and when it stands above. */
  rowHeight: 62,
  narrowRowHeight: 76,
  /** Least room of the names beside the bars, their size, and the space after the longest. */
  nameWidth: 164,
  nameSize: 17,
  nameGap: 14,
  nameHeight: 26,
  barHeight: 36,
  keySize: 14,
  keySwatch: 18,
  keyGap: 24,
  keyLine: 24,
  /** Between the key and the first bar. */
  keySpace: 8,
  /** Between two parts. */
  gap: 2,
  partSize: 15,
  accentSize: 20,
  /** Room beside the number in a part. */
  padding: { part: 5, accent: 14 },
} as const

/** The group a slide is about, or a neutral step in fixed order: five from dark to pale, then hatched, then hollow. */
export type PartTone = 'accent' | `step-${number}`

export interface MixtureOptions {
  readonly width: number
  /** Names stand above the bars. */
  readonly narrow?: boolean
  /** Distance of two bars in pixels; the usual one when left out. */
  readonly rowHeight?: number
  /** Word of a group in the language shown, for the spacing of the key. */
  readonly groupName: (group: GroupShare['group']) => string
  /** Number of a part as shown. */
  readonly shareText: (share: number) => string
  /** Name of a group and number of its part in one. */
  readonly partText: (group: string, share: string) => string
}

export interface MixtureLayout {
  readonly height: number
  /** Left end of the bars. */
  readonly barX: number
  /** Top of a bar within its row. */
  readonly barY: number
  readonly key: readonly {
    readonly group: GroupShare['group']
    readonly tone: PartTone
    readonly x: number
    readonly y: number
  }[]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly measure: Mixture['measure']
    readonly y: number
    /** `label`: its number, with the name of its group where that fits; nothing where neither fits. */
    readonly parts: readonly (GroupShare & {
      readonly tone: PartTone
      readonly x: number
      readonly width: number
      readonly label: string
    })[]
  }[]
}

/** Places the words of the key one after the other, on a new line where the width ends. */
function layoutKey(
  groups: readonly GroupShare['group'][],
  accent: GroupShare['group'],
  from: number,
  { width, groupName }: MixtureOptions,
): readonly { x: number; y: number }[] {
  const { keySize, keySwatch, keyGap, keyLine } = MIXTURE_BARS
  let x = from
  let y = 0
  return groups.map(group => {
    const own = keySwatch + textWidth(groupName(group), keySize, group === accent)
    if (x > from && x + own > width) {
      x = from
      y += keyLine
    }
    const place = { x, y }
    x += own + keyGap
    return place
  })
}

/** Bars of equal length; shares are taken of the printed total, so rounding in a source never leaves a gap. */
export function layoutMixtures(
  mixtures: readonly MixtureRow[],
  accent: GroupShare['group'],
  options: MixtureOptions,
): MixtureLayout {
  const { gap, keyLine, keySpace, nameWidth, nameSize, nameGap, nameHeight, partSize, accentSize, padding } =
    MIXTURE_BARS
  const { width, narrow = false, groupName, shareText, partText } = options
  const rowHeight = options.rowHeight ?? (narrow ? MIXTURE_BARS.narrowRowHeight : MIXTURE_BARS.rowHeight)
  const shares = mixtures.map(({ mixture }) => mixtureShares(mixture))
  const groups = [accent, ...CORPUS_GROUPS.filter(group => group !== accent)].filter(group =>
    shares.some(row => row.some(part => part.group === group)),
  )
  const tone = (group: GroupShare['group']): PartTone =>
    group === accent ? 'accent' : `step-${groups.filter(other => other !== accent).indexOf(group) + 1}`
  const barX = narrow
    ? 0
    : Math.max(nameWidth, ...mixtures.map(({ name }) => nameGap + textWidth(name, nameSize, true)))
  const barWidth = width - barX
  const keyPlaces = layoutKey(groups, accent, barX, options)
  const keyHeight = (keyPlaces.at(-1)?.y ?? 0) + keyLine + keySpace

  function labelOf({ group, share }: GroupShare, room: number): string {
    const isAccent = group === accent
    const texts = isAccent ? [shareText(share)] : [partText(groupName(group), shareText(share)), shareText(share)]
    return (
      texts.find(
        text =>
          textWidth(text, isAccent ? accentSize : partSize, isAccent) +
            2 * (isAccent ? padding.accent : padding.part) <=
          room,
      ) ?? ''
    )
  }

  return {
    height: keyHeight + mixtures.length * rowHeight,
    barX,
    barY: narrow ? nameHeight : 0,
    key: groups.map((group, index) => ({ group, tone: tone(group), ...keyPlaces[index]! })),
    rows: mixtures.map(({ id, name, mixture }, row) => {
      const total = shares[row]!.reduce((sum, part) => sum + part.share, 0)
      let x = barX
      const parts = groups.flatMap(group => {
        const part = shares[row]!.find(candidate => candidate.group === group)
        if (!part) return []
        const full = (part.share / total) * barWidth
        const placed = {
          ...part,
          tone: tone(group),
          x,
          width: Math.max(full - gap, 1),
          label: labelOf(part, full - gap),
        }
        x += full
        return [placed]
      })
      return { id, name, measure: mixture.measure, y: keyHeight + row * rowHeight, parts }
    }),
  }
}
