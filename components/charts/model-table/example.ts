import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import ModelTable from './ModelTable.vue'

export const examples: GalleryExamples = {
  small: example(ModelTable, { models: ['gpt-3', 'bloom'] }),
  large: example(ModelTable, {
    models: [
      'gpt-neo',
      'gpt-j-6b',
      'gpt-neox-20b',
      'opt',
      'bloom',
      'glm-130b',
      'pythia',
      'llama',
      'falcon-180b',
      'gpt-4',
    ],
    columns: ['released', 'organisation', 'params', 'tokens', 'tokensPerParameter', 'attention', 'license'],
  }),
}
