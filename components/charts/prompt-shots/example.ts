import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import PromptShots from './PromptShots.vue'

const columns = { zero: 'trivia-zero', one: 'trivia-one', few: 'trivia-few' }

export const examples: GalleryExamples = {
  small: example(PromptShots, {
    protocol: 'gpt-3-by-size',
    columns,
    models: ['gpt-3-175b'],
    examples: 'gpt-3.triviaExamples',
  }),
  large: example(PromptShots, {
    protocol: 'gpt-3-by-size',
    columns,
    models: ['gpt-3-125m', 'gpt-3-1b3', 'gpt-3-13b', 'gpt-3-175b'],
    examples: 'gpt-3.triviaExamples',
    reveal: true,
  }),
}
