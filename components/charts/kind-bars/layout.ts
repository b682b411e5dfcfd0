/** Layout of one data mixture: a bar for each kind of text, divided into the corpora it is made of. */
import type { Mixture } from '../../../data/schema'
import { max, sum } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { CORPUS_GROUPS } from '../../../data/schema'
import { textWidth } from '../parts/text-width'

/** Sizes in pixels. */
export const KIND_BARS = {
  rowHeight: 44,
  /** Names stand above the bars. */
  narrowRowHeight: 62,
  barHeight: 30,
  nameSize: 17,
  nameGap: 16,
  nameHeight: 24,
  valueSize: 17,
  valueGap: 10,
  moreSize: 13,
  partSize: 14,
  /** Room beside a name in its part. */
  padding: 6,
  /** Between two parts. */
  gap: 2,
  /** A part is never drawn thinner, else it would not be seen. */
  least: 1,
} as const

type Group = (typeof CORPUS_GROUPS)[number]
type Part = Mixture['parts'][number]

export interface Kind {
  readonly group: Group
  readonly share: number
  /** Largest first. */
  readonly parts: readonly Part[]
}

/** The kinds of text in a mixture, the largest first. */
export function kindsOf({ parts }: Pick<Mixture, 'parts'>): readonly Kind[] {
  return CORPUS_GROUPS.map(group => {
    const members = parts.filter(part => part.group === group).toSorted((a, b) => b.share - a.share)
    // Ten decimals are far beyond any source and clear the dust of binary addition.
    return { group, parts: members, share: Number(sum(members, part => part.share).toFixed(10)) }
  })
    .filter(kind => kind.parts.length > 0)
    .toSorted((a, b) => b.share - a.share)
}

export interface KindBarsOptions {
  readonly width: number
  readonly narrow: boolean
  /** Word of a kind in the language shown. */
  readonly groupName: (group: Group) => string
  readonly shareText: (share: number) => string
  /** What stands for corpora too small for their name; `all` where none of a bar is named in it. */
  readonly moreText: (count: number, all: boolean) => string
}

export interface KindRow extends Omit<Kind, 'parts'> {
  readonly name: string
  readonly y: number
  /** Right end of its bar. */
  readonly end: number
  readonly value: { readonly text: string; readonly x: number }
  /** `label`: its name where that fits, else nothing. */
  readonly parts: readonly (Part & { readonly x: number; readonly width: number; readonly label: string })[]
  /** Words for the parts without a label. */
  readonly more: string
  readonly moreX: number
}

export interface KindBarsLayout {
  readonly height: number
  /** Top of a bar within its row. */
  readonly barY: number
  readonly rows: readonly KindRow[]
}

/** Bars on one axis from zero, with room at the right for the value and for what is said of small parts. */
export function layoutKinds(
  mixture: Pick<Mixture, 'parts'>,
  { width, narrow, groupName, shareText, moreText }: KindBarsOptions,
): KindBarsLayout {
  const { nameGap, nameSize, valueGap, valueSize, moreSize, partSize, padding, gap, least } = KIND_BARS
  const kinds = kindsOf(mixture)
  const names = narrow
    ? 0
    : nameGap + Math.max(...kinds.map(({ group }) => textWidth(groupName(group), nameSize, true)))
  const valueWidth = Math.max(...kinds.map(({ share }) => textWidth(shareText(share), valueSize, true)))
  const moreWidth = narrow
    ? 0
    : valueGap + Math.max(...kinds.map(({ parts }) => textWidth(moreText(parts.length, false), moreSize, false)))
  const length = scaleLinear(
    [0, max(kinds, ({ share }) => share) ?? 1],
    [0, width - names - valueGap - valueWidth - moreWidth],
  )
  const rowHeight = narrow ? KIND_BARS.narrowRowHeight : KIND_BARS.rowHeight

  const rows = kinds.map((kind, index): KindRow => {
    let x = names
    const parts = kind.parts.map(part => {
      const full = length(part.share)
      const fits = textWidth(part.corpus, partSize, false) + 2 * padding <= full - gap
      const placed = { ...part, x, width: Math.max(full - gap, least), label: fits ? part.corpus : '' }
      x += full
      return placed
    })
    const end = names + length(kind.share)
    const nameless = parts.filter(({ label }) => !label)
    const all = nameless.length === parts.length
    const value = { text: shareText(kind.share), x: end + valueGap }
    return {
      group: kind.group,
      share: kind.share,
      name: groupName(kind.group),
      y: index * rowHeight,
      end,
      value,
      parts,
      more: nameless.length === 1 ? nameless[0]!.corpus : nameless.length ? moreText(nameless.length, all) : '',
      moreX: value.x + textWidth(value.text, valueSize, true) + valueGap,
    }
  })
  return { height: kinds.length * rowHeight, barY: narrow ? KIND_BARS.nameHeight : 0, rows }
}
