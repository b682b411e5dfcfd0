/** Data mixtures as rows of a file: one row for each corpus. */
import type { SourceRecord } from '../../data/schema'
import type { MixtureRow } from '../mixture-bars'
import type { FigureRecords } from './records'
import { place } from './records'

/**
 * @param title what the selection is, in the language shown
 * @param sourceOf finds a source by its id
 */
export function mixtureRecords(
  title: string,
  mixtures: readonly MixtureRow[],
  sourceOf: (id: string) => SourceRecord,
): FigureRecords {
  const rows = mixtures.flatMap(({ id, name, mixture }) =>
    mixture.parts.map(({ corpus, group, share, epochs, tokens, bytes }) => ({
      mixture: id,
      name,
      measure: mixture.measure,
      corpus,
      group,
      share,
      epochs,
      tokens,
      bytes,
      source: mixture.source,
      place: place(mixture),
      second_hand: mixture.secondHand ? 'yes' : 'no',
    })),
  )
  return { title, rows, sources: [...new Set(mixtures.map(({ mixture }) => mixture.source))].map(sourceOf) }
}
