import type { GalleryExamples } from '../../components/charts/parts/gallery-example'
import { example } from '../../components/charts/parts/gallery-example'
import ModelDetails from './ModelDetails.vue'

export const examples: GalleryExamples = {
  small: example(ModelDetails, { id: 'gpt-3-5' }),
  large: example(ModelDetails, { id: 'llama-65b', closable: true }),
}
