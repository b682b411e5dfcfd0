import type { SourceRecord } from '../data/schema'
import { LANGUAGES } from '../core/language'
import { useLocale } from './useLocale'

/** Stands in the data for the authors after the first few. */
const OTHERS = 'et al.'

export interface UseSourceTextReturn {
  /** Who wrote or published it, and when: "Touvron, Lavril, Izacard et al., February 2023". */
  readonly byline: (source: SourceRecord) => string
  /** What a kind of source is called, in each language. */
  readonly kindNames: (kind: SourceRecord['kind']) => readonly string[]
}

/** What is said of a source beside its title, in the language shown. */
export function useSourceText(): UseSourceTextReturn {
  const { t, date } = useLocale()
  const names = ({ authors = [] }: SourceRecord): string => {
    const named = authors.filter(name => name !== OTHERS).join(t('ui.joint'))
    return authors.includes(OTHERS) ? t('charts.reading.others', { names: named }) : named
  }
  return {
    byline: source =>
      [names(source), source.publisher, source.published && date(source.published)].filter(Boolean).join(t('ui.joint')),
    kindNames: kind => LANGUAGES.map(language => t(`data.sourceKind.${kind}`, {}, language)),
  }
}
