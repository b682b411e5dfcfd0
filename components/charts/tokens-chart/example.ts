import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import TokensChart from './TokensChart.vue'

export const examples: GalleryExamples = {
  small: example(TokensChart, {
    models: ['gpt-3', 'llama-7b', 'llama-65b'],
    trail: ['llama-7b', 'llama-65b'],
    numbers: ['gpt-3', 'llama-7b'],
  }),
  large: example(TokensChart, {
    models: [
      'gpt-3',
      'opt-175b',
      'bloom',
      'gopher',
      'chinchilla',
      'llama-7b',
      'llama-2-7b',
      'llama-65b',
      'llama-2-70b',
      'falcon-180b',
      'llama-3-8b',
      'llama-3-1-405b',
      'olmo-2-13b',
      'deepseek-v3',
      'qwen3-8b',
      'qwen3-235b-a22b',
    ],
    trail: ['llama-7b', 'llama-2-7b', 'llama-3-8b'],
    numbers: ['opt-175b', 'chinchilla', 'llama-3-8b'],
    landmark: 'chinchilla',
    reveal: true,
  }),
}
