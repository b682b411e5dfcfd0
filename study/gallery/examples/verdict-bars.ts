import type { GalleryExamples } from '../example'
import VerdictBars from '../../../components/VerdictBars.vue'
import { example } from '../example'

/** It always shows all articles. */
export const examples: GalleryExamples = {
  small: example(VerdictBars, {}),
  large: example(VerdictBars, {}),
}
