/** In which order a timeline shows its marks. */
import type { LineageNode } from '../../../core/lineage'
import type { System } from '../../../core/system'
import { parseDate } from '../../../core/format'
import { flattenLineage } from '../../../core/lineage'
import { OPENNESS_CLASSES } from '../../../core/openness'

/**
 * - `year`: one year after the other;
 * - `openness`: from the least to the most one may do;
 * - `family`: the root, then each generation, and last those who do not belong.
 */
export type TimelineReveal = 'year' | 'openness' | 'family'

/**
 * Ids of systems in the groups that appear together; the first group is there from the beginning, so there is one click
 * less than groups.
 * @param systems drawable ones
 * @param family tree that `family` follows
 */
export function revealSteps(
  systems: readonly System[],
  by: TimelineReveal,
  family?: LineageNode,
): readonly (readonly string[])[] {
  const depths = new Map(family ? flattenLineage(family).map(({ model, depth }) => [model.id, depth]) : [])
  const rank = (system: System): number => {
    switch (by) {
      case 'year':
        return parseDate(system.release!.date).year
      case 'openness':
        return OPENNESS_CLASSES.indexOf(system.openness!)
      case 'family':
        return depths.get(system.model.id) ?? Number.POSITIVE_INFINITY
    }
  }
  const ranks = [...new Set(systems.map(rank))].sort((a, b) => a - b)
  return ranks.map(wanted => systems.filter(system => rank(system) === wanted).map(({ id }) => id))
}

/** Ids that still wait for a later click. */
export function waitingAt(groups: readonly (readonly string[])[], step: number): ReadonlySet<string> {
  return new Set(groups.slice(step + 1).flat())
}
