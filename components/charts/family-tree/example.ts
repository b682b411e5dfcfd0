import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import FamilyTree from './FamilyTree.vue'

export const examples: GalleryExamples = {
  small: example(FamilyTree, { root: 'pythia' }),
  large: example(FamilyTree, { root: 'llama', firstYear: true, reveal: true }),
}
