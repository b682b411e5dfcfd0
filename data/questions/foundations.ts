/** Check questions of the chapter "foundations". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const foundationsQuestions = defineQuestions([
  { id: 'foundations-answers', slide: 'foundations.next', options: ['people', 'model', 'text'], answer: 'text' },
  { id: 'foundations-compute', slide: 'foundations.scale', options: ['large', 'same', 'small'], answer: 'same' },
  { id: 'foundations-open', slide: 'foundations.definition', options: ['weights', 'source', 'closed'], answer: 'weights' },
])
