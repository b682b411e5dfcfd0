import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import DateDisagreement from './DateDisagreement.vue'

export const examples: GalleryExamples = {
  small: example(DateDisagreement, { models: ['bloom'] }),
  large: example(DateDisagreement, {
    models: ['gpt-j-6b', 'gpt-neox-20b', 'opt', 'bloom', 'glm-130b', 'pythia', 'falcon-40b', 'llama-2'],
  }),
}
