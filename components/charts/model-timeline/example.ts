import type { GalleryExamples } from '../parts/gallery-example'
import { data } from '../../../data'
import { example } from '../parts/gallery-example'
import ModelTimeline from './ModelTimeline.vue'

export const examples: GalleryExamples = {
  small: example(ModelTimeline, {
    models: ['llama-7b', 'llama-13b', 'llama-65b', 'alpaca', 'vicuna', 'dolly-2', 'guanaco', 'open-llama'],
    family: 'llama',
    reveal: 'family',
  }),
  large: example(ModelTimeline, {
    models: data.models.flatMap(({ variants }) => variants.map(({ id }) => id)),
    dropLabels: true,
    selected: 'llama-65b',
  }),
}
