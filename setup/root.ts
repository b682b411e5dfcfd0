import { configs } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { useHead } from '@unhead/vue'
import { watchEffect } from 'vue'
import { useLocale } from '../composables/useLocale'
import { language, notesLanguage } from '../state/language'

/** Document title, `html lang` and the language of the notes follow the deck. */
export default defineRootSetup(() => {
  const { t } = useLocale()
  useHead(() => ({
    htmlAttrs: { lang: language.value },
    // A template reaches every page ("Presenter - …"), where a plain title would lose to the page's own.
    titleTemplate: (title?: string) => title?.replace(configs.slidesTitle, t('ui.deck.title')) ?? t('ui.deck.title'),
  }))
  watchEffect(() => {
    document.documentElement.dataset.notesLang = notesLanguage.value ?? language.value
  })
})
