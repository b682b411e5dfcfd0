import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import AdapterDiagram from './AdapterDiagram.vue'

export const examples: GalleryExamples = {
  small: example(AdapterDiagram, { matrixOf: 'llama-7b', rank: 'alpaca-lora.rank', memoryOf: 'llama-7b' }),
  large: example(AdapterDiagram, { matrixOf: 'llama-65b', rank: 'alpaca-lora.rank', memoryOf: 'llama-65b' }),
}
