import type { GalleryExamples } from '../example'
import TokensChart from '../../../components/TokensChart.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(TokensChart, { models: ['gpt-3', 'llama-7b', 'llama-65b'], trail: ['llama-7b', 'llama-65b'], numbers: ['gpt-3', 'llama-7b'] }),
  large: example(TokensChart, {
    models: ['gpt-j-6b', 'gpt-neox-20b', 'pythia-12b', 'gpt-3', 'opt-175b', 'bloom', 'glm-130b', 'gopher', 'chinchilla', 'llama-7b', 'llama-13b', 'llama-33b', 'llama-65b', 'mpt-30b', 'falcon-40b', 'llama-2-70b', 'falcon-180b'],
    trail: ['llama-7b', 'llama-13b', 'llama-33b', 'llama-65b'],
    numbers: ['opt-175b', 'chinchilla', 'llama-7b'],
  }),
}
