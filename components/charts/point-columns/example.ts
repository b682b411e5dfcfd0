import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import PointColumns from './PointColumns.vue'

export const examples: GalleryExamples = {
  small: example(PointColumns, {
    columns: [
      {
        head: 'synthesis.conditions.made',
        points: [{ of: 'vicuna.costUsd', style: 'cell', says: 'synthesis.conditions.tuning' }],
      },
    ],
  }),
  large: example(PointColumns, {
    columns: [
      {
        head: 'synthesis.conditions.made',
        accent: true,
        points: [
          { of: 'llama.firstYearDescendants', says: 'synthesis.conditions.family' },
          { of: 'mistral-7b.license', says: 'synthesis.conditions.license' },
        ],
      },
      {
        head: 'synthesis.conditions.hard',
        points: [
          { of: 'mpt-7b.costUsd', style: 'cell', says: 'synthesis.conditions.pretraining' },
          { of: 'llama2-table4.gpt-4.mmlu - llama2-table4.llama-2-70b.mmlu', says: 'synthesis.conditions.gap' },
        ],
      },
    ],
  }),
}
