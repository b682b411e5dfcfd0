import type { GalleryExamples } from '../example'
import TrainingPipeline from '../../../components/TrainingPipeline.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(TrainingPipeline, { recipes: ['instructgpt'] }),
  large: example(TrainingPipeline, { recipes: ['instructgpt', 'llama-2-chat'] }),
}
