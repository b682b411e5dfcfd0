import type { GalleryExamples } from '../example'
import CoverTimeline from '../../../components/CoverTimeline.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(CoverTimeline, {}),
  large: example(CoverTimeline, {}),
}
