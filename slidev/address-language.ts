import type { Router } from 'vue-router'
import { watch } from 'vue'
import { language } from '../state/language'

/**
 * Keeps the language in the address: on the pages outside the slides always, so that what a reader copies opens as they saw
 * it; on a slide where the address names one already, as an audience window without it follows its presenter.
 */
export function keepLanguageInAddress(router: Router): void {
  router.beforeEach(to =>
    to.meta.study && to.query.lang !== language.value
      ? { ...to, query: { ...to.query, lang: language.value }, replace: true }
      : true,
  )
  watch(language, lang => {
    const { query, hash, meta } = router.currentRoute.value
    if (query.lang !== lang && (meta.study || query.lang !== undefined))
      void router.replace({ query: { ...query, lang }, hash })
  })
}
