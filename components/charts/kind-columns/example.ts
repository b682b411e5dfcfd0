import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import KindColumns from './KindColumns.vue'

export const examples: GalleryExamples = {
  small: example(KindColumns, {
    kinds: [{ title: 'audit.method.program', says: 'audit.method.programSays', members: ['llama-cpp'] }],
  }),
  large: example(KindColumns, {
    kinds: [
      {
        title: 'audit.method.model',
        says: 'audit.method.modelSays',
        members: ['alpaca', 'alpaca-lora', 'koala', 'vicuna', 'giraffe', 'stable-beluga'],
      },
      { title: 'audit.method.method', says: 'audit.method.methodSays', members: ['qlora'], accent: true },
      { title: 'audit.method.program', says: 'audit.method.programSays', members: ['llama-cpp'], accent: true },
    ],
  }),
}
