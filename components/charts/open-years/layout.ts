/** Base models year by year, sorted by what one may do with them: how many of each year could be used for anything. */
import type { Openness } from '../../../core/openness'
import type { System } from '../../../core/system'
import { takesWeights } from '../../../core/lineage'
import { sortByRelease } from '../../../core/model-table'
import { OPENNESS_CLASSES } from '../../../core/openness'

export type ClassedSystem = System & { readonly openness: Openness }

export interface OpenYear {
  readonly year: string
  /** Its models that may be used for anything, the most open first; equals by date. */
  readonly free: readonly ClassedSystem[]
  /** The others, in the same order. */
  readonly bound: readonly ClassedSystem[]
}

/** Classes whose weights may be used for anything. */
const FREE: ReadonlySet<Openness> = new Set<Openness>(['permissive', 'fully-open'])

const isClassed = (system: System): system is ClassedSystem =>
  system.openness !== undefined && system.release !== undefined

/** Whether a model was pretrained as a base, not made from the weights of another. */
const isOwnBase = ({ model }: System): boolean =>
  model.kind === 'base' && !model.derivedFrom.some(({ how }) => takesWeights(how))

/**
 * The years from first to last, those without a model as well. Models whose date or terms are not verified are left out.
 * @param systems every model at its flagship size
 */
export function openYears(systems: readonly System[], first: number, last: number): readonly OpenYear[] {
  const bases = sortByRelease(systems.filter(isOwnBase)).filter(isClassed)
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index)
    const own = bases.filter(({ release }) => release!.date.startsWith(year))
    const sorted = [...OPENNESS_CLASSES]
      .reverse()
      .flatMap(openness => own.filter(system => system.openness === openness))
    return {
      year,
      free: sorted.filter(({ openness }) => FREE.has(openness)),
      bound: sorted.filter(({ openness }) => !FREE.has(openness)),
    }
  })
}
