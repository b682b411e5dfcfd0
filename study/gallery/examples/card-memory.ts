import type { GalleryExamples } from '../example'
import CardMemory from '../../../components/CardMemory.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(CardMemory, {
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
  large: example(CardMemory, {
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
