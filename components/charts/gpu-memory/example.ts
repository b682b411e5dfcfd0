import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import GpuMemory from './GpuMemory.vue'

export const examples: GalleryExamples = {
  small: example(GpuMemory, {
    model: 'glm-130b',
    rows: [
      {
        bits: 4,
        cards: 'glm-130b.int4Gpus3090',
        each: 'glm-130b.memory3090',
        name: 'early.glm.consumer',
        accent: true,
      },
    ],
  }),
  large: example(GpuMemory, {
    model: 'glm-130b',
    rows: [
      { bits: 16, cards: 'glm-130b.serverGpus', each: 'glm-130b.serverGpuMemory', name: 'early.glm.server' },
      { bits: 16, cards: 'glm-130b.int4Gpus3090', each: 'glm-130b.memory3090', name: 'early.glm.consumer' },
      {
        bits: 4,
        cards: 'glm-130b.int4Gpus3090',
        each: 'glm-130b.memory3090',
        name: 'early.glm.consumer',
        accent: true,
      },
      { bits: 4, cards: 'glm-130b.int4Gpus2080', each: 'glm-130b.memory2080', name: 'early.glm.older', accent: true },
    ],
    reveal: true,
  }),
}
