import type { GalleryExamples } from '../example'
import LanguageSpread from '../../../components/LanguageSpread.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(LanguageSpread, { of: 'roots', named: ['en', 'tum'], height: 220 }),
  large: example(LanguageSpread, {
    of: 'roots',
    named: ['en', 'zh-Hans', 'fr', 'vi', 'ta', 'eu', 'zh-Hant', 'sw', 'yo', 'xh', 'lg', 'tum'],
    accent: 'tum',
  }),
}
