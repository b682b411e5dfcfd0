/** Questions of the chapter "review". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const reviewQuestions = defineQuestions([
  {
    id: 'review-hosting',
    kind: 'choice',
    slide: 'review.licenses',
    options: ['download', 'agreement', 'never'],
    answer: 'agreement',
  },
  {
    id: 'review-experts',
    kind: 'choice',
    slide: 'review.mixtral',
    options: ['stored', 'used', 'name'],
    answer: 'stored',
  },
  { id: 'review-better', kind: 'choice', slide: 'review.scores', options: ['size', 'date', 'which'], answer: 'which' },
  {
    id: 'review-year',
    kind: 'order',
    slide: 'review.timeline',
    items: [
      'mistral-7b.released',
      'llama.released',
      'falcon-40b.license-change',
      'mixtral-8x7b.released',
      'llama-2.released',
    ],
  },
  {
    id: 'review-service',
    kind: 'several',
    slide: 'review.licenses',
    options: ['falcon', 'pythia', 'llama', 'bloom', 'successor'],
    answers: ['pythia', 'bloom', 'successor'],
  },
  {
    id: 'review-outputs',
    kind: 'choice',
    slide: 'review.licenses',
    options: ['own', 'free', 'bound'],
    answer: 'bound',
  },
  {
    id: 'review-share',
    kind: 'estimate',
    slide: 'review.mixtral',
    of: 'mixtral-8x7b.params / mixtral-8x7b.activeParams',
    from: 1,
    to: 100,
  },
  {
    id: 'review-digit',
    kind: 'spot',
    slide: 'review.mixtral',
    options: [
      { option: 'stored', is: 'mixtral-8x7b.params' },
      { option: 'used', is: 'mixtral-8x7b.activeParams', times: 10 },
      { option: 'dense', is: 'mistral-7b.params' },
      { option: 'experts', is: 'mixtral-8x7b.experts' },
    ],
  },
  { id: 'review-ruler', kind: 'choice', slide: 'review.scores', options: ['mix', 'rows', 'verdict'], answer: 'rows' },
])
