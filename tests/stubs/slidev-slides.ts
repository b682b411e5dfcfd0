/**
 * Stands in for Slidev's list of slides in tests that run in Node: all slides of the whole course with their frontmatter, in
 * their order. A test that renders slides puts their components into `load`.
 */
import type { SlideKey } from '../../locales'
import { shallowRef } from 'vue'
import { slideAlias } from '../../logic/addresses'
import { readSlides } from '../../scripts/course'

const inCourse = await readSlides()

export const slides = shallowRef(
  inCourse.map(({ frontmatter }, index) => ({
    no: index + 1,
    load: () => Promise.reject(new Error(`Slide "${String(frontmatter.key)}" is not compiled in this test`)),
    meta: {
      slide: {
        no: index + 1,
        title: String(frontmatter.key),
        frontmatter: {
          ...frontmatter,
          routeAlias: slideAlias(frontmatter.key as SlideKey),
          following: inCourse[index + 1]?.frontmatter.key,
        },
      },
    },
  })),
)
