/** Check questions of the chapter "early". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const earlyQuestions = defineQuestions([
  { id: 'early-budget', slide: 'early.tokens', options: ['more', 'same', 'less'], answer: 'more' },
  { id: 'early-memory', slide: 'early.glm', options: ['parameters', 'text', 'bits'], answer: 'bits' },
  { id: 'early-scores', slide: 'early.scores', options: ['closed', 'tests', 'languages'], answer: 'tests' },
])
