import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import LicenseMatrix from './LicenseMatrix.vue'

export const examples: GalleryExamples = {
  small: example(LicenseMatrix, { models: ['mistral-7b', 'llama-2'] }),
  large: example(LicenseMatrix, {
    models: [
      'gpt-4',
      'opt-175b',
      'alpaca',
      'glm-130b',
      'llama',
      'falcon-180b',
      'llama-2',
      'bloom',
      'mpt-7b-instruct',
      'gpt-neo',
      'pythia',
      'mistral-7b',
      'mixtral-8x7b',
      'mpt-30b',
      'falcon-40b',
    ],
    reveal: true,
  }),
}
