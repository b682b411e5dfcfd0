import type { GalleryExamples } from '../example'
import ModelDetails from '../../../components/ModelDetails.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(ModelDetails, { id: 'gpt-3-5' }),
  large: example(ModelDetails, { id: 'llama-65b', closable: true }),
}
