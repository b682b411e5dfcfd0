import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import WeightMemory from './WeightMemory.vue'

export const examples: GalleryExamples = {
  small: example(WeightMemory, {
    models: ['llama-7b'],
    machines: [{ of: 'apple-m2.leastMemory', name: 'beyond.laptop.small' }],
  }),
  large: example(WeightMemory, {
    models: ['llama-7b', 'llama-13b', 'llama-33b', 'llama-65b', 'falcon-180b'],
    machines: [
      { of: 'apple-m2.leastMemory', name: 'beyond.laptop.small' },
      { of: 'rtx-3090.memory', name: 'beyond.laptop.large' },
      { of: 'a100.memory', name: 'beyond.laptop.centre' },
    ],
  }),
}
