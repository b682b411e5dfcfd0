/** Check questions of the chapter "synthesis". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const synthesisQuestions = defineQuestions([
  { id: 'synthesis-small', slide: 'synthesis.today', options: ['large', 'optimal', 'beyond'], answer: 'beyond' },
  { id: 'synthesis-weights', slide: 'foundations.ladder', options: ['retrain', 'sell', 'tune'], answer: 'retrain' },
  { id: 'synthesis-story', slide: 'review.scores', options: ['size', 'table', 'date'], answer: 'table' },
])
