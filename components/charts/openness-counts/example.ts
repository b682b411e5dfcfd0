import type { GalleryExamples } from '../parts/example'
import { example } from '../parts/example'
import OpennessCounts from './OpennessCounts.vue'

export const examples: GalleryExamples = {
  small: example(OpennessCounts, {}),
  large: example(OpennessCounts, {}),
}
