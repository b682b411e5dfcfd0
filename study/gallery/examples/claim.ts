import type { GalleryExamples } from '../example'
import ClaimCard from '../../../components/ClaimCard.vue'
import { example } from '../example'

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
