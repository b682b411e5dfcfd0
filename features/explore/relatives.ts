/** Where a model comes from and what came of it. */
import type { Citation } from '../../data/figure'
import type { ModelRecord } from '../../data/schema'
import { releaseOf } from '../../core/system'

export interface Relative {
  readonly id: string
  readonly how: ModelRecord['derivedFrom'][number]['how']
  /** Where it says so. */
  readonly citation: Citation
}

/** Parents in the order of the record, children by release. */
export function relativesOf(
  id: string,
  models: readonly ModelRecord[],
): { readonly parents: readonly Relative[]; readonly children: readonly Relative[] } {
  const released = (model: ModelRecord): string => releaseOf(model.events)?.date ?? '9999'
  return {
    parents: (models.find(model => model.id === id)?.derivedFrom ?? []).map(parent => ({
      id: parent.id,
      how: parent.how,
      citation: parent,
    })),
    children: [...models]
      .sort((a, b) => released(a).localeCompare(released(b)))
      .flatMap(model =>
        model.derivedFrom
          .filter(parent => parent.id === id)
          .map(parent => ({ id: model.id, how: parent.how, citation: parent })),
      ),
  }
}
