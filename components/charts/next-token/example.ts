import type { GalleryExamples } from '../parts/example'
import { example } from '../parts/example'
import NextToken from './NextToken.vue'

export const examples: GalleryExamples = {
  small: example(NextToken, {}),
  large: example(NextToken, {}),
}
