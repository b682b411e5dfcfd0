/** The places a label may take around its mark, from the dearest to the last resort, and what stands in their way. */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface LabelledMark {
  readonly id: string
  /** Centre of the mark. */
  readonly x: number
  readonly y: number
  /** Width of the label's text in pixels. */
  readonly labelWidth: number
  /** A bar through the mark, for dates known as a stretch. */
  readonly barFrom?: number
  readonly barTo?: number
}

export interface PlacedLabel {
  readonly id: string
  /** Where the text is anchored, and its baseline. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
  /** From the edge of the mark to the label, when it stands apart. */
  readonly leader?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
}

export interface LabelLayoutOptions {
  /** Labels stay inside. */
  readonly bounds: Box
  /** Height of a line of text. */
  readonly lineHeight: number
  /** Half the size of a mark, with its halo. */
  readonly markRadius: number
  /** Centre of a mark to the start of its label. */
  readonly gap: number
  /** Vertical rules no label may cross. */
  readonly verticalRules?: readonly number[]
  /** Other things labels keep off, such as a line through the chart. */
  readonly obstacles?: readonly Box[]
}

/** A place with how little it is liked; the box of its leader is kept beside it, since it is asked for often. */
export interface LabelPlace extends PlacedLabel {
  readonly preference: number
  readonly leaderBox?: Box
}

/** Share of the line height above the baseline. */
const ASCENT = 0.76
/** Distances of labels on leaders, from near to far. */
const LEADER_DISTANCES = [14, 24, 36, 50, 66]
const LEADER_SHIFTS = [0, -0.5, 0.5]
const LEADER_PREFERENCE = { start: 12, perPixel: 0.25, perShift: 4 }

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Leaders are close to upright, so their bounding box, a little widened, stands for them. */
export function leaderBox({ leader }: Pick<PlacedLabel, 'leader'>): Box | undefined {
  return (
    leader && {
      x: Math.min(leader.x1, leader.x2) - 1,
      y: Math.min(leader.y1, leader.y2),
      width: Math.abs(leader.x1 - leader.x2) + 2,
      height: Math.abs(leader.y1 - leader.y2),
    }
  )
}

/** The mark itself and, where it has one, its bar. */
export function markBoxes({ x, y, barFrom, barTo }: LabelledMark, radius: number): readonly Box[] {
  const mark = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
  return barFrom === undefined || barTo === undefined
    ? [mark]
    : [mark, { x: barFrom, y: y - 2, width: barTo - barFrom, height: 4 }]
}

/** Whether a box leaves the bounds. */
export function isOutside(box: Box, bounds: Box): boolean {
  return (
    box.x < bounds.x ||
    box.y < bounds.y ||
    box.x + box.width > bounds.x + bounds.width ||
    box.y + box.height > bounds.y + bounds.height
  )
}

/** Least distance of a label from a rule. */
const RULE_ROOM = 5

/** Vertical rules that run through a box, or graze it. */
export function rulesThrough(box: Box, rules: readonly number[]): readonly number[] {
  return rules.filter(x => x > box.x - RULE_ROOM && x < box.x + box.width + RULE_ROOM)
}

/** How far a point is from a box: 0 inside. */
export function distanceTo({ x, y }: { x: number; y: number }, box: Box): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height))
}

/** Right, left, above, below; then out on a leader, near before far. */
export function placesAround(
  mark: LabelledMark,
  { lineHeight, markRadius, gap }: LabelLayoutOptions,
): readonly LabelPlace[] {
  const { id, x, y, labelWidth: width } = mark
  const place = (
    left: number,
    top: number,
    anchor: PlacedLabel['anchor'],
    preference: number,
    leader?: PlacedLabel['leader'],
  ): LabelPlace => ({
    id,
    x: anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2,
    y: top + lineHeight * ASCENT,
    anchor,
    box: { x: left, y: top, width, height: lineHeight },
    preference,
    leader,
    leaderBox: leaderBox({ leader }),
  })
  const right = Math.max(x, mark.barTo ?? x) + gap
  const left = Math.min(x, mark.barFrom ?? x) - gap - width
  const level = y - lineHeight / 2
  const above = y - markRadius - lineHeight - 1
  const below = y + markRadius + 1
  const near = [
    place(right, level, 'start', 0),
    place(left, level, 'end', 2),
    place(x - width / 2, above, 'middle', 3),
    place(x - width / 2, below, 'middle', 4),
    place(x - width + gap, above, 'end', 6),
    place(x - gap, above, 'start', 6),
    place(x - width + gap, below, 'end', 7),
    place(x - gap, below, 'start', 7),
  ]
  const far = LEADER_DISTANCES.flatMap(distance =>
    LEADER_SHIFTS.flatMap(shift => {
      const labelLeft = x - width / 2 + shift * width
      const leaderX = Math.min(Math.max(x, labelLeft + 4), labelLeft + width - 4)
      const preference =
        LEADER_PREFERENCE.start + distance * LEADER_PREFERENCE.perPixel + Math.abs(shift) * LEADER_PREFERENCE.perShift
      return [
        place(labelLeft, above - distance, 'middle', preference, {
          x1: x,
          y1: y - markRadius,
          x2: leaderX,
          y2: above - distance + lineHeight,
        }),
        place(labelLeft, below + distance, 'middle', preference + 1, {
          x1: x,
          y1: y + markRadius,
          x2: leaderX,
          y2: below + distance,
        }),
      ]
    }),
  )
  return [...near, ...far]
}
