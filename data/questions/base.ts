/** Check questions of the chapter "base". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const baseQuestions = defineQuestions([
  { id: 'base-reading', slide: 'base.tokens', options: ['plenty', 'use', 'learning'], answer: 'use' },
  { id: 'base-cache', slide: 'base.attention', options: ['memory', 'data', 'knowledge'], answer: 'memory' },
  { id: 'base-tables', slide: 'base.scores', options: ['improved', 'error', 'method'], answer: 'method' },
])
