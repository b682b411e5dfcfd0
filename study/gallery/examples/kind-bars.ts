import type { GalleryExamples } from '../example'
import KindBars from '../../../components/KindBars.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(KindBars, { of: 'gpt3-mix' }),
  large: example(KindBars, { of: 'the-pile', accent: 'wiki' }),
}
