import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import MeasureBars from './MeasureBars.vue'

export const examples: GalleryExamples = {
  small: example(MeasureBars, { measure: 'params', models: ['gpt-3', 'bloom'] }),
  large: example(MeasureBars, {
    measure: 'tokensPerParameter',
    models: ['gopher', 'gpt-3', 'opt', 'bloom', 'glm-130b', 'galactica', 'chinchilla'],
    accent: 'chinchilla',
    reveal: true,
  }),
}
