/** A table of scores or costs as rows of a file: one row for each number, beside its setting and its place. */
import type { ProtocolRecord, SourceRecord } from '../../data/schema'
import type { Download, RecordValue } from './download'
import { protocolColumns, protocolRows } from '../protocol'

/**
 * @param title what the selection is, in the language shown
 * @param choice ids of columns and of models; all of them when left out
 * @param sourceOf finds a source by its id
 */
export function scoreDownload(
  title: string,
  protocol: ProtocolRecord,
  choice: { readonly columns?: readonly string[]; readonly models?: readonly string[] },
  sourceOf: (id: string) => SourceRecord,
): Download {
  const rows = protocolRows(protocol, choice.models).flatMap(row =>
    protocolColumns(protocol, choice.columns).map((column): Record<string, RecordValue> => ({
      table: protocol.id,
      id: row.id,
      name: row.name,
      column: typeof column.name === 'string' ? column.name : column.name.en,
      setting: typeof column.setting === 'object' ? column.setting.en : column.setting,
      value: row.scores[column.id],
      unit: column.unit,
      evaluator: protocol.evaluator,
      source: protocol.source,
      place: [protocol.locator].flat().join('; '),
    })),
  )
  return { title, rows, sources: [sourceOf(protocol.source)] }
}
