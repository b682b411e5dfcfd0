import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import OpennessCounts from './OpennessCounts.vue'

export const examples: GalleryExamples = {
  small: example(OpennessCounts, {}),
  large: example(OpennessCounts, {}),
}
