import type { GalleryExamples } from '../example'
import AdapterDiagram from '../../../components/AdapterDiagram.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(AdapterDiagram, { matrixOf: 'llama-7b', rank: 'alpaca-lora.rank', memoryOf: 'llama-7b' }),
  large: example(AdapterDiagram, { matrixOf: 'llama-65b', rank: 'alpaca-lora.rank', memoryOf: 'llama-65b' }),
}
