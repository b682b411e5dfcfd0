import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import ScoreDots from './ScoreDots.vue'

export const examples: GalleryExamples = {
  // One row, with what guessing scores.
  small: example(ScoreDots, { protocol: 'chinchilla-mmlu', accent: 'chinchilla' }),
  large: example(ScoreDots, {
    protocol: 'llama2-table3',
    models: ['mpt-30b', 'falcon-40b', 'llama-33b', 'llama-65b', 'llama-2-13b', 'llama-2-34b', 'llama-2-70b'],
    accent: 'llama-2-70b',
  }),
}
