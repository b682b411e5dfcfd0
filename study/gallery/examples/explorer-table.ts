import type { GalleryExamples } from '../example'
import { example } from '../example'
import LargeTable from '../LargeTable.vue'

export const examples: GalleryExamples = {
  small: example(LargeTable, { rows: 3 }),
  large: example(LargeTable, { rows: 24 }),
}
