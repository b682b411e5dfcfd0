import type { GalleryExamples } from '../example'
import FigureBars from '../../../components/FigureBars.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(FigureBars, { measure: 'params', models: ['gpt-3', 'bloom'] }),
  large: example(FigureBars, {
    measure: 'tokensPerParameter',
    models: ['gopher', 'gpt-3', 'opt', 'bloom', 'glm-130b', 'galactica', 'chinchilla'],
    accent: 'chinchilla',
    reveal: true,
  }),
}
