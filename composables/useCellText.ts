import type { TableCell, WordColumn } from '../core/model-table'
import type { MessageKey } from '../locales'
import { cellValue } from '../core/model-table'
import { nameIn } from '../core/value'
import { catalogue } from '../state/catalogue'
import { useLocale } from './useLocale'

export interface UseCellTextReturn {
  /** A cell of a table as plain text, such as "≈ 14 t CO₂e", "2023-07-18" or "not published". */
  readonly cellText: (cell: TableCell) => string
  readonly organisationName: (id: string) => string
}

/** The heading of GPU hours is their unit; all other numbers bring theirs. */
function styleOf(cell: TableCell): string {
  if (cell.kind === 'date') return 'short'
  return cell.kind === 'figure' && cell.figure.unit === 'gpu-hours' ? 'number' : 'cell'
}

/** Keys of the words that the cells of a column hold. */
const KEY_OF_WORD: Readonly<Record<WordColumn, (word: string) => string>> = {
  kind: word => `explore.kind.${word}`,
  openness: word => `data.openness.${word}`,
  activeParams: word => `explore.activeParams.${word}`,
  position: word => `explore.position.${word}`,
  attention: word => `explore.attention.${word}`,
  access: word => `explore.access.${word}`,
}

/** Cells of tables as words of the language shown. */
export function useCellText(): UseCellTextReturn {
  const { t, value, language } = useLocale()
  const organisationName = (id: string): string => nameIn(catalogue.organisation(id).name, language.value)
  return {
    organisationName,
    cellText: cell => {
      switch (cell.kind) {
        case 'unknown':
          return t(cell.why === 'unpublished' ? 'ui.unpublished' : 'ui.unverified')
        case 'license':
          return cell.name
        case 'organisations':
          return cell.ids.map(organisationName).join(t('ui.joint'))
        case 'word':
          return t(KEY_OF_WORD[cell.column](cell.word) as MessageKey)
        default:
          return value(cellValue(cell)!, styleOf(cell))
      }
    },
  }
}
