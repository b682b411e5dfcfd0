/**
 * The track shown: the slides of this window are those the track takes. A deck that was started or built for one track
 * holds no other slides; a whole one shows any track that the address asks for (`?track=45`), and may change to another.
 */
import type { TrackId } from '../data'
import type { SlideKey } from '../locales'
import type { DeckSlide } from './slides'
import type { Router } from 'vue-router'
import { configs, drawingState } from '@slidev/client'
import { readonly, shallowRef } from 'vue'
import { slideAlias } from '../core/addresses'
import { isInTrack, parseTrack, plannedMinutes, slideInTrack, slidesOfTrack, WHOLE } from '../core/tracks'
import { data } from '../data'
import { tablePage, toggleTable } from '../state/table-view'
import { keyOf, slides } from './slides'

/** Track the deck was started or built for; its slides were left out by `setup/preparser.ts`. */
const baked = parseTrack(data.tracks, import.meta.env.VITE_DECK_TRACK)

/** Whether this window may show another track. In dev Slidev's server counts all its slides and sends notes by number. */
export const canChooseTrack = !baked && !__SLIDEV_HAS_SERVER__

const current = shallowRef<TrackId>(baked ?? WHOLE)

/** The track shown in this window. */
export const track = readonly(current)

/** The slides of the whole deck, whichever track is shown. */
let all: readonly DeckSlide[] = []
export const wholeDeck = (): readonly DeckSlide[] => (all.length ? all : slides.value)

let router: Router

/** Leaves the slides of the track that the address asks for. Called before the deck is mounted. */
export function setupTrack(of: Router): void {
  router = of
  // Slidev's bar for the time that has passed is full at the end of the track.
  Object.defineProperty(configs, 'duration', { get: () => plannedMinutes(data.tracks, current.value) * 60 })
  if (!canChooseTrack) return
  all = slides.value
  current.value = parseTrack(data.tracks, new URLSearchParams(location.search).get('track')) ?? WHOLE
  takeSlides()
  router.addRoute({ path: '/between-tracks', name: 'between-tracks', component: { render: () => null } })
  // The address of a slide that the track leaves out leads to the next one that it takes.
  router.beforeEach(to => {
    const left = all.find(({ meta }) => meta.slide.frontmatter.routeAlias === to.params.no)
    return !left || isInTrack(left.meta.slide.frontmatter, current.value)
      ? true
      : { name: to.name!, params: { no: aliasFor(keyOf(left)) }, query: to.query, replace: true }
  })
}

/**
 * Shows the slides of another track, without a reload.
 * @param from the slide to go on with; if the track does not take it, the next one that it takes
 */
export async function showTrack(to: TrackId, from: SlideKey): Promise<void> {
  const { params, query, name } = router.currentRoute.value
  const isSlide = params.no !== undefined
  // Slidev keeps slides mounted under their numbers. Nothing of the old ones may stay, so the slides leave the page.
  if (isSlide) await router.replace({ name: 'between-tracks', query })
  current.value = to
  takeSlides()
  const no = aliasFor(from)
  if (isSlide)
    await router.replace({
      name: name!,
      params: { no },
      query: { ...query, track: to, clicks: no === slideAlias(from) ? query.clicks : undefined },
    })
}

const aliasFor = (from: SlideKey): string =>
  slideAlias(
    slideInTrack(
      all.map(({ meta }) => meta.slide.frontmatter),
      from,
      current.value,
    ) as SlideKey,
  )

/** Numbers the slides of the track from 1, and forgets what was kept by number. */
function takeSlides(): void {
  const taken = slidesOfTrack(all, current.value, ({ meta }) => meta.slide.frontmatter)
  ;(slides as { value: readonly DeckSlide[] }).value = taken.map(({ slide, no }) => {
    slide.meta.slide.no = no
    delete slide.meta.__clicksContext
    return { ...slide, no }
  })
  for (const no of Object.keys(drawingState)) drawingState[Number(no)] = undefined
  if (tablePage.value !== undefined) toggleTable(tablePage.value)
}
