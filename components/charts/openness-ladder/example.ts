import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import OpennessLadder from './OpennessLadder.vue'

export const examples: GalleryExamples = {
  small: example(OpennessLadder, { models: ['gpt-3', 'bloom', 'pythia'] }),
  large: example(OpennessLadder, {
    models: [
      'gpt-3',
      'palm-2',
      'gpt-4',
      'opt',
      'glm-130b',
      'llama',
      'bloom',
      'llama-2',
      'falcon-180b',
      'gpt-2',
      'mpt-30b',
      'mistral-7b',
      'gpt-neox-20b',
      'pythia',
      'open-llama',
    ],
    reveal: true,
  }),
}
