import type { GalleryExamples } from '../parts/example'
import { example } from '../parts/example'
import FlashAttention from './FlashAttention.vue'

export const examples: GalleryExamples = {
  small: example(FlashAttention, {}),
  large: example(FlashAttention, {}),
}
