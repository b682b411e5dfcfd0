/**
 * Places labels beside marks so that none overlaps another label, a mark or a rule.
 *
 * A label stands right, left, above or below its mark; where that is taken it moves out on a thin leader. Each label
 * chooses the cheapest place given the others, in rounds, until nobody moves. Pure and without chance: equal input gives
 * equal output in both languages and in print.
 */
import type { Box, LabelLayoutOptions, LabelledMark, LabelPlace, PlacedLabel } from './label-places'
import { boxesOverlap, distanceTo, isOutside, leaderBox, markBoxes, placesAround, rulesThrough } from './label-places'

export { boxesOverlap } from './label-places'
export type { Box, LabelledMark, LabelLayoutOptions, PlacedLabel } from './label-places'

const MOST_ROUNDS = 8

const COST = { overlap: 1000, outside: 2000, rule: 800, leaderCrossing: 600, closerToOther: 40, closerOnLeader: 8 }

/** A mark with what it covers, and the marks whose labels could ever meet its own. */
interface Prepared {
  readonly mark: LabelledMark
  readonly index: number
  readonly boxes: readonly Box[]
  readonly near: readonly Prepared[]
}

/** How far from its mark a label can reach, across and up or down, in pixels. */
const REACH_UP = 100
const reachAcross = ({ x, labelWidth, barFrom = x, barTo = x }: LabelledMark, gap: number): number =>
  Math.max(barTo - x, x - barFrom) + gap + labelWidth

function prepare(marks: readonly LabelledMark[], { markRadius, gap }: LabelLayoutOptions): readonly Prepared[] {
  const prepared = marks.map((mark, index) => ({
    mark,
    index,
    boxes: markBoxes(mark, markRadius),
    near: [] as Prepared[],
  }))
  for (const own of prepared) {
    const reach = reachAcross(own.mark, gap)
    own.near = prepared.filter(
      other =>
        other !== own &&
        Math.abs(other.mark.y - own.mark.y) < 2 * REACH_UP &&
        Math.abs(other.mark.x - own.mark.x) < reach + Math.max(reachAcross(other.mark, gap), REACH_UP),
    )
  }
  return prepared
}

/** What a place costs by itself, whatever the other labels do. */
function fixedCost(
  place: LabelPlace,
  { mark: own, near }: Prepared,
  { bounds, verticalRules = [], obstacles = [] }: LabelLayoutOptions,
): number {
  const { box, leaderBox: leader } = place
  const ownDistance = distanceTo(own, box)
  let total = place.preference
  total += COST.outside * Number(isOutside(box, bounds))
  total += COST.rule * Number(obstacles.some(obstacle => boxesOverlap(box, obstacle)))
  total += COST.rule * rulesThrough(box, verticalRules).length
  for (const { mark, boxes } of near) {
    for (const obstacle of boxes) {
      total += COST.overlap * Number(boxesOverlap(box, obstacle))
      total += COST.leaderCrossing * Number(leader !== undefined && boxesOverlap(leader, obstacle))
    }
    // A leader tells whose label it is, even near another mark.
    total += (leader ? COST.closerOnLeader : COST.closerToOther) * Number(distanceTo(mark, box) < ownDistance)
  }
  return total
}

/** Least distance of two labels side by side, lest they read as one. */
const WORD_SPACE = 5

function tooNear(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + WORD_SPACE && b.x < a.x + a.width + WORD_SPACE && a.y < b.y + b.height && b.y < a.y + a.height
  )
}

/** What a place costs because of another label. */
function costBeside(
  { box, leaderBox: leader }: LabelPlace,
  { box: otherBox, leaderBox: otherLeader }: LabelPlace,
): number {
  return (
    COST.overlap * Number(tooNear(box, otherBox)) +
    COST.leaderCrossing *
      (Number(leader !== undefined && boxesOverlap(leader, otherBox)) +
        Number(otherLeader !== undefined && boxesOverlap(box, otherLeader)) +
        Number(leader !== undefined && otherLeader !== undefined && boxesOverlap(leader, otherLeader)))
  )
}

const toLabel = ({ id, x, y, anchor, box, leader }: PlacedLabel): PlacedLabel => ({
  id,
  x,
  y,
  anchor,
  box,
  ...(leader && { leader }),
})

/** A label for every mark, in the order of the marks. Where there is no room at all some still overlap: see `freeLabels`. */
export function placeLabels(marks: readonly LabelledMark[], options: LabelLayoutOptions): readonly PlacedLabel[] {
  const prepared = prepare(marks, options)
  const choices = prepared.map(own =>
    placesAround(own.mark, options).map(place => ({ place, cost: fixedCost(place, own, options) })),
  )
  const placed: (LabelPlace | undefined)[] = marks.map(() => undefined)

  const cost = (place: LabelPlace, own: number): number =>
    prepared[own]!.near.reduce((total, { index }) => {
      const other = placed[index]
      return other ? total + costBeside(place, other) : total
    }, 0)
  function cheapest(index: number): LabelPlace {
    let best = { total: Number.POSITIVE_INFINITY, place: choices[index]![0]!.place }
    for (const choice of choices[index]!) {
      // The other labels can only add to the cost.
      const total = choice.cost < best.total ? choice.cost + cost(choice.place, index) : choice.cost
      if (total < best.total) best = { total, place: choice.place }
    }
    return best.place
  }
  const crowding = (index: number): number =>
    prepared[index]!.near.filter(({ mark }) => Math.hypot(mark.x - marks[index]!.x, mark.y - marks[index]!.y) < 60)
      .length
  // The most crowded choose first; ties keep the order given.
  const order = marks.map((_, index) => index).sort((a, b) => crowding(b) - crowding(a) || a - b)

  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = false
    for (const index of order) {
      const best = cheapest(index)
      moved ||= placed[index] !== best
      placed[index] = best
    }
    if (!moved) break
  }
  return placed.map(place => toLabel(place!))
}

/**
 * Those labels that stand free, for charts of more marks than have room for a name. The most crossed give way first,
 * of equals the later one; whoever gave way comes back where a place is left at the end.
 * @param labels all labels, as placed by `placeLabels`
 * @param keep ids of labels that stay in any case, such as the chosen mark's
 */
export function freeLabels(
  labels: readonly PlacedLabel[],
  marks: readonly LabelledMark[],
  options: LabelLayoutOptions,
  keep: ReadonlySet<string> = new Set(),
): readonly PlacedLabel[] {
  const preparedOf = new Map(prepare(marks, options).map(own => [own.mark.id, own]))
  const withLeader = (label: PlacedLabel): LabelPlace => ({ ...label, leaderBox: leaderBox(label), preference: 0 })
  const isFree = (place: LabelPlace): boolean =>
    fixedCost({ ...place, preference: 0 }, preparedOf.get(place.id)!, { ...options, obstacles: [] }) <
    COST.closerToOther
  const clash = (a: LabelPlace, b: LabelPlace): boolean => a !== b && costBeside(a, b) > 0

  const all = labels.map(withLeader)
  // What stays takes the first place that marks leave free, and the others make way.
  const kept = all
    .filter(({ id }) => keep.has(id))
    .map(label =>
      isFree(label) ? label : (placesAround(preparedOf.get(label.id)!.mark, options).find(isFree) ?? label),
    )
  let shown = [
    ...kept,
    ...all.filter(label => !keep.has(label.id) && isFree(label) && !kept.some(other => clash(label, other))),
  ]
  for (;;) {
    const clashes = shown.map(label => (keep.has(label.id) ? 0 : shown.filter(other => clash(label, other)).length))
    const most = Math.max(0, ...clashes)
    if (most === 0) break
    const loser = clashes.lastIndexOf(most)
    shown = shown.filter((_, index) => index !== loser)
  }
  for (const mark of marks.filter(({ id }) => !shown.some(label => label.id === id))) {
    const place = placesAround(mark, options).find(
      candidate => isFree(candidate) && !shown.some(other => clash(candidate, other)),
    )
    if (place) shown.push(place)
  }
  const byId = new Map(shown.map(label => [label.id, toLabel(label)]))
  return labels.map(({ id }) => byId.get(id)).filter(label => label !== undefined)
}
