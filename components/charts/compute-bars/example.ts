import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import ComputeBars from './ComputeBars.vue'

export const examples: GalleryExamples = {
  small: example(ComputeBars, { models: ['gpt-3', 'llama-65b'] }),
  large: example(ComputeBars, {
    models: ['gpt-j-6b', 'falcon-40b', 'gpt-3', 'llama-65b', 'chinchilla', 'llama-2-70b', 'falcon-180b'],
    accent: 'llama-65b',
    reveal: true,
  }),
}
