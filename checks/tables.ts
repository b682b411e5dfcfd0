/** Data mixtures and tables of scores: sums, columns, ranges. */
import type { CatalogueData } from '../core/catalogue'
import type { Problem } from './problem'
import { collector } from './collector'

const MIXTURE_TOLERANCE = 0.0051

/** Checks that the shares of each mixture add up. */
export function checkMixtures(data: CatalogueData): readonly Problem[] {
  const { problems, report } = collector()
  for (const [list, records] of [
    ['models', data.models],
    ['datasets', data.datasets],
  ] as const) {
    for (const { id, mixture } of records) {
      if (!mixture) continue
      const path = `${list}[${id}].mixture`
      const sum = mixture.parts.reduce((total, part) => total + part.share, 0)
      const expected = mixture.printedTotal ?? 1
      if (Math.abs(sum - expected) > MIXTURE_TOLERANCE)
        report(
          path,
          Number(sum.toFixed(4)),
          `the shares should add up to ${expected}; mend a share, or give printedTotal if the source itself prints another sum`,
        )
      for (const part of mixture.parts.filter(part => part.share <= 0 || part.share > 1))
        report(`${path}.parts[${part.corpus}].share`, part.share, 'a share lies between 0 and 1')
    }
  }
  return problems
}

/** Checks that each score stands in a column of its table and each row is of a system there is. */
export function checkProtocols(data: CatalogueData): readonly Problem[] {
  const { problems, report } = collector()
  const systems = new Set(data.models.flatMap(model => [model.id, ...model.variants.map(({ id }) => id)]))
  for (const protocol of data.protocols) {
    const path = `protocols[${protocol.id}]`
    const columns = new Map(protocol.columns.map(column => [column.id, column]))
    for (const row of protocol.rows) {
      if (row.id !== undefined && !systems.has(row.id))
        report(
          `${path}.rows[${row.name}].id`,
          row.id,
          'no model or size has this id; mend it, or leave it out for a system the course does not know',
        )
      if (Object.keys(row.scores).length === 0)
        report(`${path}.rows[${row.name}].scores`, {}, 'a row needs a score; take the row out')
      for (const [column, score] of Object.entries(row.scores)) {
        const unit = columns.get(column)?.unit
        if (!unit)
          report(
            `${path}.rows[${row.name}].scores.${column}`,
            score,
            `not a column of the table: ${[...columns.keys()].join(', ')}`,
          )
        if (unit === 'percent' && (score < 0 || score > 100))
          report(`${path}.rows[${row.name}].scores.${column}`, score, 'per cent lie between 0 and 100')
      }
    }
  }
  return problems
}
