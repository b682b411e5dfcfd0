/** In what order the models of the tokens chart appear, so that the chart tells its story. */
import type { System } from '../../../core/system'
import { parseDate } from '../../../core/format'

/** Those before the years of the story come together. */
const BEFORE = 0

/**
 * Ids step by step: first the models from before the year the trail begins in; then the one that drew the line; then the
 * trail as far as it goes in its first year; then the other models of that year; then each later year at once.
 *
 * @param systems those with a release; one without comes first
 * @param options.trail ids of the models the slide is about, oldest first
 * @param options.landmark id of the model that the line comes from, where it has a step of its own
 * @returns no empty step; the first is shown from the start
 */
export function tokensSteps(
  systems: readonly System[],
  { trail, landmark }: { readonly trail: readonly string[]; readonly landmark?: string },
): readonly (readonly string[])[] {
  const yearOf = ({ release }: System): number => (release ? parseDate(release.date).year : BEFORE)
  const begins = Math.min(...systems.filter(({ id }) => trail.includes(id)).map(yearOf))
  const ranks = new Map(
    systems.map(system => {
      const year = yearOf(system)
      if (system.id === landmark) return [system.id, begins - 0.5]
      if (year < begins) return [system.id, BEFORE]
      return [system.id, year === begins && !trail.includes(system.id) ? year + 0.5 : year]
    }),
  )
  const order = [...new Set(ranks.values())].sort((a, b) => a - b)
  return order.map(rank => systems.filter(({ id }) => ranks.get(id) === rank).map(({ id }) => id))
}
