/** Check questions of the chapter "beyond". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const beyondQuestions = defineQuestions([
  { id: 'beyond-staff', slide: 'beyond.table', options: ['data', 'base', 'adapter'], answer: 'base' },
  { id: 'beyond-bits', slide: 'beyond.laptop', options: ['same', 'half', 'double'], answer: 'same' },
  { id: 'beyond-points', slide: 'beyond.imitation', options: ['often', 'close', 'unknown'], answer: 'unknown' },
])
