import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import TrainingPipeline from './TrainingPipeline.vue'

export const examples: GalleryExamples = {
  small: example(TrainingPipeline, { recipes: ['instructgpt'] }),
  large: example(TrainingPipeline, { recipes: ['instructgpt', 'llama-2-chat'] }),
}
