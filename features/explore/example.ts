import type { GalleryExamples } from '../../components/charts/parts/example'
import { example } from '../../components/charts/parts/example'
import LargeTable from '../gallery/LargeTable.vue'

export const examples: GalleryExamples = {
  small: example(LargeTable, { rows: 3 }),
  large: example(LargeTable, { rows: 24 }),
}
