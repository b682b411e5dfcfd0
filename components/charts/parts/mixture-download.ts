/** Data mixtures as rows of a file: one row for each corpus. */
import type { Download } from '../../../core/downloads/download'
import type { Mixture, SourceRecord } from '../../../data/schema'
import { place } from '../../../core/downloads/download'

/** A mixture with the name it is shown under. */
export interface MixtureRow {
  readonly id: string
  readonly name: string
  readonly mixture: Mixture
}

/**
 * @param title what the selection is, in the language shown
 * @param sourceOf finds a source by its id
 */
export function mixtureDownload(
  title: string,
  mixtures: readonly MixtureRow[],
  sourceOf: (id: string) => SourceRecord,
): Download {
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
