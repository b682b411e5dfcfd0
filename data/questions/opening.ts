/** Questions of the chapter "opening". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const openingQuestions = defineQuestions([
  {
    id: 'opening-marks',
    kind: 'several',
    slide: 'opening.cover',
    options: ['score', 'date', 'size', 'cost', 'use'],
    answers: ['date', 'size', 'use'],
  },
  {
    id: 'opening-source',
    kind: 'choice',
    slide: 'opening.cover',
    options: ['majority', 'latest', 'maker'],
    answer: 'maker',
  },
  {
    id: 'opening-question',
    kind: 'choice',
    slide: 'opening.map',
    options: ['terms', 'size', 'users'],
    answer: 'terms',
  },
  { id: 'opening-unit', kind: 'choice', slide: 'opening.numbers', options: ['word', 'both', 'round'], answer: 'both' },
  {
    id: 'opening-growth',
    kind: 'estimate',
    slide: 'opening.numbers',
    of: 'gpt-3.params / gpt.params',
    from: 1,
    to: 1e4,
  },
  {
    id: 'opening-zero',
    kind: 'spot',
    slide: 'opening.numbers',
    options: [
      { option: 'old', is: 'gpt-2.params' },
      { option: 'open', is: 'bloom.params' },
      { option: 'lost', is: 'gpt-3.params', says: 'gpt-3-in-yi' },
      { option: 'closed', is: 'gopher.params' },
    ],
  },
])
