import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import MixtureBars from './MixtureBars.vue'

export const examples: GalleryExamples = {
  small: example(MixtureBars, { of: ['the-pile'], accent: 'web' }),
  large: example(MixtureBars, {
    of: ['the-pile', 'roots', 'llama', 'redpajama-1t', 'mpt-7b', 'falcon-7b', 'falcon-40b'],
    accent: 'web',
    reveal: true,
  }),
}
