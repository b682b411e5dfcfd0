import type { Language } from '../../core/language'
import type { Chapter, SlideKey } from '../../locales'
import type { SearchDocument, SearchTarget } from './search-index'
import type { RouteLocationRaw } from 'vue-router'
import { nextTick } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAddresses } from '../../composables/useAddresses'
import { useLocale } from '../../composables/useLocale'
import { slideAlias } from '../../core/addresses'
import { LANGUAGES } from '../../core/language'
import { chapterNumber } from '../../locales'
import { slideOf } from '../../slidev/slides'
import { catalogue } from '../../state/catalogue'

export interface UseSearchPlacesReturn {
  /** Whether the search stands in the deck. */
  readonly inDeck: boolean
  /** @param slidesAs whether slides open in the lesson that teaches them or in the deck */
  readonly addressOf: (target: SearchTarget, slidesAs: 'lesson' | 'slide') => RouteLocationRaw
  /** Where a result stands in the course; what kind of source it is. */
  readonly placeOf: (document: SearchDocument) => string | undefined
  /** Language of a name: titles of sources stay in their own. */
  readonly nameLanguage: (document: SearchDocument) => Language
  /** Opens an address and brings what it names into view. */
  readonly go: (address: RouteLocationRaw) => Promise<void>
}

/** Where results of the search are found and how they open, from a page or from a slide. */
export function useSearchPlaces(): UseSearchPlacesReturn {
  const { t, language } = useLocale()
  const { to } = useAddresses()
  const route = useRoute()
  const router = useRouter()
  const inDeck = route.params.no !== undefined

  /** In the deck, the view and the track stay. */
  function slideAddress(key: SlideKey): RouteLocationRaw {
    if (!inDeck) return to.value.slide(key)
    return slideOf(key)
      ? {
          name: route.name!,
          params: { ...route.params, no: slideAlias(key) },
          query: { ...route.query, clicks: undefined },
        }
      : to.value.section(key)
  }

  function chapterName(chapter: string): string {
    const number = chapterNumber(chapter)
    const title = t(`${chapter as Chapter}.chapter.title`)
    return number === undefined ? title : t('study.search.chapter', { number, title })
  }

  return {
    inDeck,
    addressOf: ({ page, id }, slidesAs) =>
      page === 'slide' && slidesAs === 'slide'
        ? slideAddress(id as SlideKey)
        : { ...to.value[page === 'slide' ? 'section' : page](id) },
    placeOf({ kind, chapter, target }) {
      if (kind === 'source') return t(`data.sourceKind.${catalogue.source(target.id).kind}`)
      return chapter && chapterName(chapter)
    },
    nameLanguage({ kind, words }) {
      if (kind !== 'source') return language.value
      return /\p{Script=Han}/u.test(words.en.name) ? LANGUAGES[0] : LANGUAGES[1]
    },
    async go(address) {
      await router.push(address)
      await nextTick()
      const named = router.currentRoute.value.hash.slice(1)
      // The keyboard goes on from the new page; in the deck it belongs to the slide.
      document.getElementById('text')?.focus({ preventScroll: true })
      if (named) document.getElementById(named)?.scrollIntoView()
    },
  }
}
