import type { ProtocolColumn } from '../core/protocol'
import type { ProtocolRecord } from '../data/schema'
import type { MessageKey } from '../locales'
import { nameIn } from '../core/value'
import { useCitationText } from './useCitationText'
import { useLocale } from './useLocale'

export interface UseProtocolTextReturn {
  /** "Llama 2 paper, table 3; run by Meta": which table, and who ran the tests or worked out the costs. */
  readonly origin: (protocol: ProtocolRecord, what: 'scores' | 'costs') => string
  /** What holds of every number of the table; empty where there is nothing to say. */
  readonly note: (protocol: ProtocolRecord) => string
  readonly columnName: (column: ProtocolColumn) => string
  /** "5-shot"; empty where the table prints none. */
  readonly setting: (column: ProtocolColumn) => string
}

/** Tables of scores and costs as words of the language shown. */
export function useProtocolText(): UseProtocolTextReturn {
  const { t, language } = useLocale()
  const { citation } = useCitationText()
  return {
    origin: (protocol, what) =>
      protocol.evaluator
        ? t(what === 'scores' ? 'charts.scoreDots.origin' : 'charts.costBars.origin', {
            table: citation(protocol),
            evaluator: protocol.evaluator,
          })
        : citation(protocol),
    note: ({ note }) => (note === undefined ? '' : t(`data.note.${note}` as MessageKey)),
    columnName: ({ name }) => nameIn(name, language.value),
    setting: ({ setting }) => (setting === undefined ? '' : nameIn(setting, language.value)),
  }
}
