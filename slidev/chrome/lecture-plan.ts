/** The lecture as it is planned: what follows a slide in the track shown, and when it should be done. */
import type { Language } from '../../core/language'
import type { SlideKey } from '../../locales'
import type { SlidePlan } from './pace'
import { localeIn } from '../../composables/useLocale'
import { planOf } from '../../core/tracks'
import { keyOf, slides } from '../slides'

/**
 * How to lead over to the next slide. The sentence written for it is for the next slide of the whole course; where a
 * track leaves that one out, the title of the slide that follows instead takes its place.
 * @returns nothing after the last slide
 */
export function transitionAfter(slide: SlideKey, language: Language): string | undefined {
  const { transition, t } = localeIn(() => language)
  const index = slides.value.findIndex(each => keyOf(each) === slide)
  const [current, following] = slides.value.slice(index)
  if (index < 0 || !current || !following) return undefined
  const next = keyOf(following)
  const written = next === current.meta.slide.frontmatter.following ? transition(slide) : undefined
  return written ?? t('ui.note.next', { title: t(`${next}.title`) })
}

/** From when until when the slide with this number is planned, in minutes since the beginning. */
export function planAt(no: number): SlidePlan {
  const plan = planOf(slides.value.map(({ meta }) => meta.slide.frontmatter))
  return { from: plan[no - 2] ?? 0, until: plan[no - 1] ?? 0 }
}
