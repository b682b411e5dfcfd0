import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import UnitConverter from './UnitConverter.vue'

export const examples: GalleryExamples = {
  small: example(UnitConverter, { presets: [{ wrong: 'gpt-3-in-yi', right: 'gpt-3' }] }),
  large: example(UnitConverter, {
    presets: [
      { wrong: 'gpt-3-in-yi', right: 'gpt-3' },
      { wrong: 'falcon-in-yi', right: 'falcon-180b' },
      { wrong: 'bloom-in-yi', right: 'bloom' },
    ],
  }),
}
