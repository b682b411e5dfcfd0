import type { SlideKey } from '../../locales'
import { watch } from 'vue'
import { localeIn } from '../../composables/useLocale'
import { language } from '../../state/language'
import { slides } from '../slides'

/**
 * Makes every title that Slidev shows (contents, goto, overview, notes page) follow the language: the baked text of a
 * slide becomes a getter on the words of its key. Repeated when slides are added in dev.
 */
export function localizeSlideTitles(): void {
  const { t } = localeIn(() => language.value)
  watch(
    slides,
    routes => {
      for (const { meta } of routes) {
        const key = meta.slide.frontmatter.key as SlideKey
        Object.defineProperty(meta.slide, 'title', {
          get: () => t(`${key}.title`),
          enumerable: true,
          configurable: true,
        })
      }
    },
    { immediate: true },
  )
  watch(
    [slides, language],
    ([routes, lang]) => {
      for (const { meta } of routes) meta.slide.frontmatter.lang = lang
    },
    { immediate: true },
  )
}
