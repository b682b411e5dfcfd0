import type { GalleryExamples } from '../example'
import MixtureBars from '../../../components/MixtureBars.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(MixtureBars, { of: ['the-pile'], accent: 'web' }),
  large: example(MixtureBars, {
    of: ['the-pile', 'roots', 'llama', 'redpajama-1t', 'mpt-7b', 'falcon-7b', 'falcon-40b'],
    accent: 'web',
    reveal: true,
  }),
}
