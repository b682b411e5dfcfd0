/** Check questions of the chapter "review". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const reviewQuestions = defineQuestions([
  { id: 'review-hosting', slide: 'review.licenses', options: ['download', 'agreement', 'never'], answer: 'agreement' },
  { id: 'review-experts', slide: 'review.mixtral', options: ['stored', 'used', 'name'], answer: 'stored' },
  { id: 'review-better', slide: 'review.scores', options: ['size', 'date', 'which'], answer: 'which' },
])
