/** The chapters as the track shown has them: where each begins and how long it takes. */
import { minutesOf } from '../../core/tracks'

/** A slide of the deck: its page and what its frontmatter says. */
export interface MappedSlide {
  readonly no: number
  readonly key: string
  readonly minutes?: unknown
}

export interface ChapterSpan<C extends string = string> {
  readonly chapter: C
  /** The slide it begins with: its opener where the track has it. Absent where the track leaves the chapter out. */
  readonly first?: MappedSlide
  /** Planned minutes of its slides. */
  readonly minutes: number
}

/** @param slides those of the track, in order; their keys begin with the chapter: `early.opt` */
export function chapterSpans<C extends string>(
  chapters: readonly C[],
  slides: readonly MappedSlide[],
): readonly ChapterSpan<C>[] {
  return chapters.map(chapter => {
    const own = slides.filter(({ key }) => key.startsWith(`${chapter}.`))
    return { chapter, first: own[0], minutes: own.reduce((sum, slide) => sum + minutesOf(slide), 0) }
  })
}
