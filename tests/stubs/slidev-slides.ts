/** Stands in for `#slidev/slides`: all slides of the course, read from the chapters; none of them is drawn by it. */
import { shallowRef } from 'vue'
import { readSlides } from '../../scripts/course'

const sources = await readSlides()

export const slides = shallowRef(
  sources.map(({ frontmatter }, index) => ({
    no: index + 1,
    meta: { slide: { no: index + 1, title: '', frontmatter } },
  })),
)
