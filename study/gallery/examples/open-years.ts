import type { GalleryExamples } from '../example'
import OpenYears from '../../../components/OpenYears.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(OpenYears, { first: 2019, last: 2020 }),
  large: example(OpenYears, { first: 2018, last: 2023, accent: 2023 }),
}
