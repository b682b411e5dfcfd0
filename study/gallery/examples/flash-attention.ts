import type { GalleryExamples } from '../example'
import FlashAttention from '../../../components/FlashAttention.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(FlashAttention, {}),
  large: example(FlashAttention, {}),
}
