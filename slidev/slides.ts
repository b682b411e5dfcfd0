import type { SlideKey } from '../locales'
import type { Component, ShallowRef } from 'vue'
import { slides as routes } from '#slidev/slides'

/** A slide of the deck as Slidev holds it at run time. */
export interface DeckSlide {
  /** Page number, from 1. */
  readonly no: number
  /** Loads what is on it, in its layout. */
  readonly load: () => Promise<{ readonly default: Component }>
  readonly meta: {
    readonly slide: { no: number; readonly title: string; readonly frontmatter: Record<string, unknown> }
    /** Slidev's record of the clicks of the slide, which knows its number. */
    __clicksContext?: unknown
  }
}

/** All slides in order. Slidev's own type leaves their meta open. */
export const slides = routes as unknown as Readonly<ShallowRef<readonly DeckSlide[]>>

/** Key of a slide. */
export const keyOf = ({ meta }: DeckSlide): SlideKey => meta.slide.frontmatter.key as SlideKey

/** The slide with this key, if the track shown takes it. */
export function slideOf(key: SlideKey): DeckSlide | undefined {
  return slides.value.find(slide => keyOf(slide) === key)
}
