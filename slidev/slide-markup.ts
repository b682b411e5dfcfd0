/** The Markdown of the chapters, for what follows from it without drawing a slide. */
import type { SlideMarkup } from '../core/taught'
import { splitSlides } from '../core/taught'

const chapters: Readonly<Record<string, string>> = import.meta.glob<string>('../chapters/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** All slides of the chapters in the order of the deck: the names of the files begin with their numbers. */
export const slideMarkup: readonly SlideMarkup[] = Object.entries(chapters)
  .sort(([a], [b]) => a.localeCompare(b))
  .flatMap(([, text]) => splitSlides(text))
