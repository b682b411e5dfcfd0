import type { GalleryExamples } from '../example'
import NextToken from '../../../components/NextToken.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(NextToken, {}),
  large: example(NextToken, {}),
}
