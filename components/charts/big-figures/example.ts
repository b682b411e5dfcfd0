import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import BigFigures from './BigFigures.vue'

export const examples: GalleryExamples = {
  small: example(BigFigures, { items: [{ of: 'gpt-3.params / llama-13b.params', label: 'base.small.size' }] }),
  large: example(BigFigures, {
    items: [
      { of: 'llama-2-chat.sftExamples', label: 'beyond.chat.examples' },
      { of: 'llama-2-chat.ownComparisons', label: 'beyond.chat.comparisons', accent: true },
      { of: 'llama-2-chat.rewardModels', label: 'beyond.chat.rewards' },
    ],
  }),
}
