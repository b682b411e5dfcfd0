import type { GalleryExamples } from '../example'
import ClaimCard from '../../../components/ClaimCard.vue'
import { example } from '../example'

export const examples: GalleryExamples = {
  small: example(ClaimCard, { claim: 'open-llms-2023-46', why: 'review.falcon.why', known: 'review.falcon.known' }),
  large: example(ClaimCard, { claim: 'open-llms-2023-39', gloss: 'review.claim.gloss', so: 'review.claim.so', why: 'review.claim.why', known: 'review.claim.known' }),
}
