import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import ScoreScale from './ScoreScale.vue'

export const examples: GalleryExamples = {
  small: example(ScoreScale, {
    protocol: 'chinchilla-mmlu',
    column: 'mmlu',
    models: ['gpt-3-175b'],
    references: [{ row: 'Random', label: 'foundations.benchmark.random' }],
  }),
  large: example(ScoreScale, {
    protocol: 'chinchilla-mmlu',
    column: 'mmlu',
    models: ['gpt-3-175b', 'gopher-280b', 'chinchilla'],
    references: [
      { row: 'Random', label: 'foundations.benchmark.random' },
      { row: 'Average human rater', label: 'foundations.benchmark.rater' },
      { row: 'Average human expert performance', label: 'foundations.benchmark.expert' },
    ],
    accent: 'gpt-3-175b',
  }),
}
