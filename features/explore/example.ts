import type { GalleryExamples } from '../../components/charts/parts/gallery-example'
import { example } from '../../components/charts/parts/gallery-example'
import LargeTable from '../gallery/LargeTable.vue'

export const examples: GalleryExamples = {
  small: example(LargeTable, { rows: 3 }),
  large: example(LargeTable, { rows: 24 }),
}
