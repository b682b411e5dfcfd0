import type { GalleryExamples } from '../example'
import ModelTimeline from '../../../components/ModelTimeline.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(ModelTimeline, { models: ['gpt-3', 'bloom', 'llama-2'] }),
  large: example(ModelTimeline, { models: ['gpt-2', 't5', 'gpt-3', 'gpt-neo', 'gpt-j-6b', 'gopher', 'gpt-neox-20b', 'chinchilla', 'opt', 'bloom', 'glm-130b', 'galactica', 'flan-t5', 'pythia', 'cerebras-gpt'] }),
}
