import type { CitedWords } from '../core/cite'
import type { CitedFigure } from '../core/cited-figure'
import type { Language } from '../core/language'
import { injectionFrontmatter } from '@slidev/client/constants.ts'
import { inject } from 'vue'
import { useRoute } from 'vue-router'
import { addressesIn } from '../core/addresses'
import { citeFigure, citeWords } from '../core/cite'
import { citationText, reportText } from '../core/cite-text'
import { catalogue } from '../state/catalogue'
import { citeWordsIn } from './cite-words'
import { useAddresses } from './useAddresses'
import { useLocale } from './useLocale'
import { useStage } from './useStage'

/** What is cited: words with their sources, and the reference they stand for where it is known. */
export interface Citable extends CitedWords {
  /** Reference as in a text: `gpt-3.params`. */
  readonly of?: string
}

export interface UseCiteReturn {
  /** Value, source, place and permalink as one text. */
  readonly citation: (what: Citable, at?: Element | null, language?: Language) => string
  /** A report of a mistake, to be sent by the reader. */
  readonly report: (what: Citable, at?: Element | null) => string
}

/** Elements of pages that have addresses of their own. */
const ANCHORS = '.lesson-section[id], .glossary-entry[id], .source-list > [id], .claim-table tr[id]'

/** Figures as texts to be copied, in the language shown or the other one. */
export function useCite(): UseCiteReturn {
  const { language: shown, t } = useLocale()
  const { permalink } = useAddresses()
  const { kind } = useStage()
  const route = useRoute()
  const slide = inject<{ readonly key?: unknown } | undefined>(injectionFrontmatter, undefined)?.key

  /** Address of the slide, the section or the entry where something stands. */
  function placeOf(at: Element | null | undefined, language: Language): string {
    const to = addressesIn(language)
    if (typeof slide === 'string') return permalink(kind === 'slide' ? to.slide(slide) : to.section(slide))
    const anchor = at?.closest(ANCHORS)?.id
    return permalink({
      path: route.path,
      query: { ...route.query, lang: language } as Record<string, string>,
      ...(anchor && { hash: `#${anchor}` }),
    })
  }

  function cite(
    { of, ...words }: Citable,
    at: Element | null | undefined,
    language: Language,
  ): { readonly cited: CitedFigure; readonly address: string; readonly place: string } {
    const place = placeOf(at, language)
    return of === undefined
      ? { cited: citeWords(words, catalogue, citeWordsIn(language)), address: place, place }
      : {
          cited: citeFigure(of, catalogue, citeWordsIn(language)),
          address: permalink(addressesIn(language).figure(of)),
          place,
        }
  }

  return {
    citation: (what, at, language = shown.value) => {
      const { cited, address } = cite(what, at, language)
      return citationText(cited, address, citeWordsIn(language))
    },
    report: (what, at) => {
      const { cited, ...where } = cite(what, at, shown.value)
      return reportText(cited, { ...where, course: t('ui.deck.title') }, citeWordsIn(shown.value))
    },
  }
}
