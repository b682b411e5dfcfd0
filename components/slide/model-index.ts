/** Which models stand on which page of the index at the end of the deck. */
import type { System } from '../../core/system'
import type { IsoDate } from '../../data/schema'
import { sortByRelease } from '../../core/model-table'

export interface Period {
  /** First day, month or year, in the precision given. */
  readonly from?: IsoDate
  /** Last day, month or year; all of it belongs to the period. */
  readonly until?: IsoDate
  /** Also those whose release is not known. */
  readonly undated?: boolean
}

/**
 * Models of a period, oldest first. A date counts in its own precision: `2023` is after `2022-12` and before `2023-01`.
 */
export function releasedIn(
  systems: readonly System[],
  { from = '0', until = '9999', undated = false }: Period,
): readonly System[] {
  return sortByRelease(
    systems.filter(({ release }) =>
      release ? release.date >= from && release.date.slice(0, until.length) <= until : undated,
    ),
  )
}
