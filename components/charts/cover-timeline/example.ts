import type { GalleryExamples } from '../parts/example'
import { example } from '../parts/example'
import CoverTimeline from './CoverTimeline.vue'

export const examples: GalleryExamples = {
  small: example(CoverTimeline, {}),
  large: example(CoverTimeline, {}),
}
