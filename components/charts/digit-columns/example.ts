import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import DigitColumns from './DigitColumns.vue'

export const examples: GalleryExamples = {
  small: example(DigitColumns, { wrong: 'gpt-3-in-yi', right: 'gpt-3.params' }),
  large: example(DigitColumns, { wrong: 'falcon-in-yi', right: 'falcon-180b.params' }),
}
