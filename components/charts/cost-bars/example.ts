import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import CostBars from './CostBars.vue'

export const examples: GalleryExamples = {
  // A model that the table does not have.
  small: example(CostBars, {
    protocol: 'llama2-table2',
    models: ['llama-2-70b', 'llama-2-7b', 'mpt-7b'],
    measures: ['gpu-hours', 'carbon'],
  }),
  large: example(CostBars, {
    protocol: 'llama1-table15',
    models: ['opt-175b', 'bloom-176b', 'llama-65b', 'llama-33b', 'llama-13b', 'llama-7b'],
    accent: 'llama-65b',
    reveal: true,
  }),
}
