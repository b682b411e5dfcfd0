/** One measure over several models as rows of a file. */
import type { SourceRecord } from '../../data/schema'
import type { Value } from '../value'
import type { Download } from './download'
import { citationsOf } from '../value'
import { place } from './download'

export interface MeasuredModel {
  readonly id: string
  readonly name: string
  readonly value: Extract<Value, { kind: 'figure' | 'derived' }>
}

/**
 * A value computed from several figures names the source and place of each, in the same order.
 * @param title what the selection is, in the language shown
 * @param measure name of the measure, the same in every language
 * @param sourceOf finds a source by its id
 */
export function barDownload(
  title: string,
  measure: string,
  models: readonly MeasuredModel[],
  sourceOf: (id: string) => SourceRecord,
): Download {
  const rows = models.map(({ id, name, value }) => {
    const citations = citationsOf(value)
    return {
      id,
      name,
      measure,
      value: value.figure.value,
      unit: value.figure.unit,
      exactness: value.kind === 'derived' || value.figure.computed ? 'computed' : (value.figure.approx ?? 'stated'),
      source: citations.map(({ source }) => source).join('; '),
      place: citations.map(place).join(' | '),
    }
  })
  const used = new Set(models.flatMap(({ value }) => citationsOf(value)).map(({ source }) => source))
  return { title, rows, sources: [...used].map(sourceOf) }
}
