import type { GalleryExamples } from '../example'
import DigitColumns from '../../../components/DigitColumns.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(DigitColumns, { wrong: 'gpt-3-in-yi', right: 'gpt-3.params' }),
  large: example(DigitColumns, { wrong: 'falcon-in-yi', right: 'falcon-180b.params' }),
}
