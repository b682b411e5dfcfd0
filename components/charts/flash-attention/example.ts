import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import FlashAttention from './FlashAttention.vue'

export const examples: GalleryExamples = {
  small: example(FlashAttention, {}),
  large: example(FlashAttention, {}),
}
