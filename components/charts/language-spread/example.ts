import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import LanguageSpread from './LanguageSpread.vue'

export const examples: GalleryExamples = {
  small: example(LanguageSpread, { of: 'roots', named: ['en', 'tum'], height: 220 }),
  large: example(LanguageSpread, {
    of: 'roots',
    named: ['en', 'zh-Hans', 'fr', 'vi', 'ta', 'eu', 'zh-Hant', 'sw', 'yo', 'xh', 'lg', 'tum'],
    accent: 'tum',
  }),
}
