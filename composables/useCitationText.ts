import type { CitedSource } from '../core/citation'
import type { Language } from '../core/language'
import type { Citation } from '../data/figure'
import type { MessageKey } from '../locales'
import { isSecondHand, placesOf } from '../core/citation'
import { keepPlace } from '../core/format'
import { catalogue } from '../state/catalogue'
import { useLanguage } from './useLanguage'
import { localeIn } from './useLocale'

/** Citations as words. */
export interface CitationText {
  /** "Llama 2 paper", "Llama 2 论文". */
  readonly sourceLabel: (cited: Pick<CitedSource, 'source'>) => string
  /** Source and place alone: an author's own text is not second-hand for what the author wrote. */
  readonly sourceAndPlace: (citation: Citation) => string
  /** Source, place, and whether it is second-hand, in one phrase. */
  readonly citation: (citation: Citation) => string
  /** Source with all places a slide cites in it. */
  readonly citedSource: (cited: CitedSource) => string
}

/**
 * Citations as words, for what is no component.
 * @param shown the language they are in, looked up at each word
 */
export function citationTextIn(shown: () => Language): CitationText {
  const { t } = localeIn(shown)

  const sourceLabel: CitationText['sourceLabel'] = ({ source }) =>
    t(`data.sourceLabel.${source.kind}`, { short: source.short })
  const placeList = (citation: Pick<Citation, 'locator'>): readonly string[] =>
    placesOf(citation).map(({ kind, ref = '' }) => keepPlace(t(`data.place.${kind}` as MessageKey, { ref }), ref))
  const join = (parts: readonly string[]): string => [...new Set(parts)].join(t('data.citation.placeJoint'))
  const withPlace = (source: string, place: string): string => t('data.citation.withPlace', { source, place })
  const flagged = (text: string, secondHand: boolean): string =>
    secondHand ? t('data.citation.secondHand', { text }) : text

  const sourceAndPlace: CitationText['sourceAndPlace'] = citation =>
    withPlace(sourceLabel({ source: catalogue.source(citation.source) }), join(placeList(citation)))

  return {
    sourceLabel,
    sourceAndPlace,
    citation: citation => flagged(sourceAndPlace(citation), isSecondHand(citation, catalogue.source(citation.source))),
    citedSource: cited => {
      const place = join(cited.citations.flatMap(placeList))
      return flagged(
        withPlace(sourceLabel(cited), place),
        cited.citations.some(citation => isSecondHand(citation, cited.source)),
      )
    },
  }
}

/** Citations as words of the language shown. */
export function useCitationText(): CitationText {
  const language = useLanguage()
  return citationTextIn(() => language.value)
}
