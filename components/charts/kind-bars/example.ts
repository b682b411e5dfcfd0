import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import KindBars from './KindBars.vue'

export const examples: GalleryExamples = {
  small: example(KindBars, { of: 'gpt3-mix' }),
  large: example(KindBars, { of: 'the-pile', accent: 'wiki' }),
}
