import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import SummaryPoints from './SummaryPoints.vue'

export const examples: GalleryExamples = {
  small: example(SummaryPoints, { points: [{ of: 'vicuna.costUsd', says: 'beyond.summary.cost' }] }),
  large: example(SummaryPoints, {
    points: [
      { of: 'llama-7b.tokens / llama-7b.params', says: 'base.summary.tokens' },
      { of: 'llama1-table9.llama-13b.mmlu', says: 'base.summary.mmlu' },
      { of: 'llama-65b.keyValueHeads / llama-2-70b.keyValueHeads', says: 'base.summary.cache' },
      { of: 'vicuna.costUsd', says: 'beyond.summary.cost' },
    ],
  }),
}
