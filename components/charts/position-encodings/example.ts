import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import PositionEncodings from './PositionEncodings.vue'

export const examples: GalleryExamples = {
  small: example(PositionEncodings, { models: ['gpt-2', 'llama-7b', 'mpt-7b'] }),
  large: example(PositionEncodings, {
    models: [
      'galactica',
      'gpt',
      'gpt-2',
      'cerebras-gpt',
      'pythia-12b',
      'gpt-j-6b',
      'gpt-neox-20b',
      'glm-130b',
      'llama',
      'llama-2',
      'code-llama',
      'falcon-7b',
      'falcon-40b',
      'falcon-180b',
      'bloom',
      'mpt-7b',
      'mpt-30b',
    ],
  }),
}
