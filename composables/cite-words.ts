import type { CiteWords } from '../core/cited-figure'
import type { Language } from '../core/language'
import type { MessageKey } from '../locales'
import { contextOf } from '../core/figure-context'
import { flattenWords } from '../core/flat-words'
import { messages } from '../locales'
import { slideMarkup } from '../slidev/slide-markup'
import { citationTextIn } from './useCitationText'
import { localeIn, messageText } from './useLocale'

/** What citations need of one language, whichever is shown. */
export function citeWordsIn(language: Language): CiteWords {
  const { t } = localeIn(() => language)
  const { citation } = citationTextIn(() => language)
  return {
    language,
    say: (word, args) => t(`study.cite.${word}`, args),
    event: (event, date) => t(`data.event.${event}`, { date }),
    group: group => t(`data.group.${group}` as MessageKey),
    note: id => t(`data.note.${id}` as MessageKey),
    place: citation,
    context: ref => {
      const context = contextOf(ref, slideMarkup, flattenWords(messages[language]))
      return context && { ...context, text: messageText(context.text, language) }
    },
  }
}
