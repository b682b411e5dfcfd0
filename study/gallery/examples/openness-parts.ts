import type { GalleryExamples } from '../example'
import OpennessParts from '../../../components/OpennessParts.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(OpennessParts, { models: ['pythia'] }),
  large: example(OpennessParts, {
    models: ['pythia', 'cerebras-gpt', 'mixtral-8x7b', 'bloom', 'llama-2', 'opt', 'gpt-4'],
    reveal: true,
  }),
}
