import type { CiteWords } from '../core/cite'
import type { Language } from '../core/language'
import type { MessageKey } from '../locales'
import { contextOf } from '../core/figure-context'
import { flattenWords } from '../core/flat-words'
import { messages } from '../locales'
import { slideMarkup } from '../slidev/slide-markup'
import { useCitationText } from './useCitationText'
import { messageText, useLocale } from './useLocale'

/** What citations need of one language, whichever is shown. May be called at any time. */
export function useCiteWords(language: Language): CiteWords {
  const { t } = useLocale()
  const { citation } = useCitationText(language)
  return {
    language,
    say: (word, args) => t(`study.cite.${word}`, args, language),
    event: (event, date) => t(`data.event.${event}`, { date }, language),
    group: group => t(`data.group.${group}` as MessageKey, {}, language),
    note: id => t(`data.note.${id}` as MessageKey, {}, language),
    place: citation,
    context: ref => {
      const context = contextOf(ref, slideMarkup, flattenWords(messages[language]))
      return context && { ...context, text: messageText(context.text, language) }
    },
  }
}
