import type { GalleryExamples } from '../example'
import ExpertsDiagram from '../../../components/ExpertsDiagram.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(ExpertsDiagram, { model: 'mixtral-8x7b' }),
  large: example(ExpertsDiagram, { model: 'mixtral-8x7b' }),
}
