import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import AttentionVariants from './AttentionVariants.vue'

export const examples: GalleryExamples = {
  small: example(AttentionVariants, { models: ['llama-7b', 'llama-2-70b', 'falcon-7b', 'mistral-7b'] }),
  large: example(AttentionVariants, {
    models: ['gpt-2', 'gpt-neox-20b', 'llama-65b', 'mpt-30b', 'llama-2-70b', 'mistral-7b', 'mixtral-8x7b', 'falcon-7b'],
  }),
}
