import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import ModelIndex from './ModelIndex.vue'

export const examples: GalleryExamples = {
  small: example(ModelIndex, { until: '2021' }),
  large: example(ModelIndex, { from: '2023', undated: true }),
}
