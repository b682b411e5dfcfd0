import type { Language } from '../core/language'
import type { TermId } from '../data'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { otherLanguage } from '../core/language'
import { messages } from '../locales'
import { messageText, useLocale } from './useLocale'

export interface UseTermTextReturn {
  /** The language that is not shown. */
  readonly other: ComputedRef<Language>
  /** Name of a term in the language shown. */
  readonly name: (id: TermId) => string
  /** Its name in the other language. */
  readonly otherName: (id: TermId) => string
  /** What it means, in the language shown. */
  readonly says: (id: TermId) => string
}

/** Words of the glossary. */
export function useTermText(): UseTermTextReturn {
  const { t, language } = useLocale()
  const other = computed(() => otherLanguage(language.value))
  return {
    other,
    name: id => t(`glossary.${id}.name`),
    otherName: id => messageText(messages[other.value].glossary[id].name, other.value),
    says: id => t(`glossary.${id}.says`),
  }
}
