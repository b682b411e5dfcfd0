import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import ExpertsDiagram from './ExpertsDiagram.vue'

export const examples: GalleryExamples = {
  small: example(ExpertsDiagram, { model: 'mixtral-8x7b' }),
  large: example(ExpertsDiagram, { model: 'mixtral-8x7b' }),
}
