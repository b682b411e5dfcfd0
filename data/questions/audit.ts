/** Questions of the chapter "audit". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const auditQuestions = defineQuestions([
  {
    id: 'audit-zero',
    kind: 'choice',
    slide: 'audit.converter',
    options: ['same', 'smaller', 'larger'],
    answer: 'smaller',
  },
  { id: 'audit-date', kind: 'choice', slide: 'audit.dates', options: ['event', 'majority', 'latest'], answer: 'event' },
  { id: 'audit-cause', kind: 'choice', slide: 'audit.order', options: ['scores', 'license', 'dates'], answer: 'dates' },
  {
    id: 'audit-largest',
    kind: 'spot',
    slide: 'audit.falcon',
    options: [
      { option: 'small', is: 'falcon-40b.params' },
      { option: 'tokens', is: 'falcon-180b.tokens' },
      { option: 'rival', is: 'llama-2-70b.params' },
      { option: 'large', is: 'falcon-180b.params', says: 'falcon-in-yi' },
    ],
  },
  {
    id: 'audit-family',
    kind: 'estimate',
    slide: 'audit.sizes',
    of: 'llama-65b.params / llama-7b.params',
    from: 1,
    to: 1000,
  },
  {
    id: 'audit-origin',
    kind: 'choice',
    slide: 'audit.sizes',
    options: ['translators', 'time', 'author'],
    answer: 'author',
  },
  {
    id: 'audit-wave',
    kind: 'order',
    slide: 'audit.order',
    items: ['koala.released', 'llama-2.released', 'alpaca.released', 'giraffe.released', 'vicuna.released'],
  },
  {
    id: 'audit-history',
    kind: 'choice',
    slide: 'audit.license',
    options: ['open', 'same', 'stricter'],
    answer: 'open',
  },
  {
    id: 'audit-kinds',
    kind: 'several',
    slide: 'audit.method',
    options: ['vicuna', 'qlora', 'program', 'guanaco'],
    answers: ['vicuna', 'guanaco'],
  },
  {
    id: 'audit-count',
    kind: 'several',
    slide: 'audit.countries',
    options: ['noun', 'others', 'day', 'official'],
    answers: ['noun', 'day'],
  },
])
