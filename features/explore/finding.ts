/** What a selection of models says in one sentence: every number is counted from it. */
import type { System } from '../../core/system'
import { sortByRelease } from '../../core/model-table'

export interface Finding {
  readonly count: number
  /** Years of the first and the last release known. */
  readonly years?: { readonly from: number; readonly to: number }
  /** The one with most parameters, among those that publish them. */
  readonly largest?: System
  /** Part of those of a known class that anybody may use for anything, from 0 to 1. */
  readonly freeToUse?: number
}

export function findingOf(systems: readonly System[]): Finding {
  const years = sortByRelease(systems).flatMap(({ release }) => (release ? [Number(release.date.slice(0, 4))] : []))
  const [first, ...others] = systems.filter(({ params }) => params !== undefined)
  const classed = systems.filter(({ openness }) => openness !== undefined)
  const free = classed.filter(({ openness }) => openness === 'permissive' || openness === 'fully-open')
  return {
    count: systems.length,
    ...(years.length > 0 && { years: { from: years[0]!, to: years.at(-1)! } }),
    ...(first && {
      largest: others.reduce(
        (largest, system) => (system.params!.value > largest.params!.value ? system : largest),
        first,
      ),
    }),
    ...(classed.length > 0 && { freeToUse: free.length / classed.length }),
  }
}
