import type { GalleryExamples } from '../example'
import FamilyTree from '../../../components/FamilyTree.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(FamilyTree, { root: 'pythia' }),
  large: example(FamilyTree, { root: 'llama', firstYear: true, reveal: true }),
}
