import type { GalleryExamples } from '../example'
import OpennessCounts from '../../../components/OpennessCounts.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(OpennessCounts, {}),
  large: example(OpennessCounts, {}),
}
