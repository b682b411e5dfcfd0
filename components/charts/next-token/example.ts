import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import NextToken from './NextToken.vue'

export const examples: GalleryExamples = {
  small: example(NextToken, {}),
  large: example(NextToken, {}),
}
