/** Lineage of models: parents exist, nobody descends from themselves, no child is older than its parent. */
import type { ModelRecord } from '../data/schema'
import type { Problem } from './problem'
import { releaseOf } from '../core/system'
import { timeSpan } from '../core/time'

/** Checks the `derivedFrom` of all models. */
export function checkLineage(models: readonly ModelRecord[]): readonly Problem[] {
  const byId = new Map(models.map(model => [model.id, model]))
  const problems: Problem[] = []
  const report = (model: ModelRecord, value: unknown, message: string): void =>
    void problems.push({ file: 'data', path: `models[${model.id}].derivedFrom`, value, message })

  for (const model of models) {
    for (const { id } of model.derivedFrom) {
      const parent = byId.get(id)
      if (!parent) {
        report(model, id, 'no model has this id; mend it or add the parent')
        continue
      }
      const [born, parentBorn] = [releaseOf(model.events), releaseOf(parent.events)]
      // Dates are stretches: a child is too old only if all of its stretch lies before its parent's.
      if (born && parentBorn && timeSpan(born.date).to <= timeSpan(parentBorn.date).from)
        report(
          model,
          { child: born.date, parent: parentBorn.date },
          `it came out before its parent "${id}"; mend a date or the parent`,
        )
    }
    const cycle = findCycle(model, byId)
    if (cycle) report(model, cycle, 'a model cannot descend from itself; take one step out')
  }
  return problems
}

function findCycle(start: ModelRecord, byId: ReadonlyMap<string, ModelRecord>): readonly string[] | undefined {
  const visit = (model: ModelRecord, path: readonly string[]): readonly string[] | undefined => {
    for (const { id } of model.derivedFrom) {
      if (id === start.id) return [...path, id]
      const parent = byId.get(id)
      const found = parent && !path.includes(id) ? visit(parent, [...path, id]) : undefined
      if (found) return found
    }
    return undefined
  }
  return visit(start, [start.id])
}
