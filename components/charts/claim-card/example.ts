import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import ClaimCard from './ClaimCard.vue'

export const examples: GalleryExamples = {
  small: example(ClaimCard, { claim: 'open-llms-2023-46', why: 'audit.falcon.why', known: 'audit.falcon.known' }),
  large: example(ClaimCard, {
    claim: 'open-llms-2023-39',
    gloss: 'audit.license.gloss',
    so: 'audit.license.so',
    why: 'audit.license.why',
    known: 'audit.license.known',
  }),
}
