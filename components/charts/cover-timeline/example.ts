import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import CoverTimeline from './CoverTimeline.vue'

export const examples: GalleryExamples = {
  small: example(CoverTimeline, {}),
  large: example(CoverTimeline, {}),
}
