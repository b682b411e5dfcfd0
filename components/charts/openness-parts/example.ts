import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import OpennessParts from './OpennessParts.vue'

export const examples: GalleryExamples = {
  small: example(OpennessParts, { models: ['pythia'] }),
  large: example(OpennessParts, {
    models: ['pythia', 'cerebras-gpt', 'mixtral-8x7b', 'bloom', 'llama-2', 'opt', 'gpt-4'],
    reveal: true,
  }),
}
