import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import OpenYears from './OpenYears.vue'

export const examples: GalleryExamples = {
  small: example(OpenYears, { first: 2019, last: 2020 }),
  large: example(OpenYears, { first: 2018, last: 2023, accent: 2023 }),
}
