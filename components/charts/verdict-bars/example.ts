import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import VerdictBars from './VerdictBars.vue'

/** It always shows all articles. */
export const examples: GalleryExamples = {
  small: example(VerdictBars, {}),
  large: example(VerdictBars, {}),
}
