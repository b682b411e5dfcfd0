/** Check questions of the chapter "audit". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const auditQuestions = defineQuestions([
  { id: 'audit-zero', slide: 'audit.converter', options: ['same', 'smaller', 'larger'], answer: 'smaller' },
  { id: 'audit-date', slide: 'audit.dates', options: ['event', 'majority', 'latest'], answer: 'event' },
  { id: 'audit-cause', slide: 'audit.order', options: ['scores', 'license', 'dates'], answer: 'dates' },
])
