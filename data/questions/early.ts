/** Questions of the chapter "early". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const earlyQuestions = defineQuestions([
  { id: 'early-budget', kind: 'choice', slide: 'early.tokens', options: ['more', 'same', 'less'], answer: 'more' },
  { id: 'early-memory', kind: 'choice', slide: 'early.glm', options: ['parameters', 'text', 'bits'], answer: 'bits' },
  {
    id: 'early-scores',
    kind: 'choice',
    slide: 'early.scores',
    options: ['closed', 'tests', 'languages'],
    answer: 'tests',
  },
  {
    id: 'early-scale',
    kind: 'choice',
    slide: 'early.timeline',
    options: ['twice', 'twenty', 'hundred'],
    answer: 'hundred',
  },
  {
    id: 'early-replies',
    kind: 'order',
    slide: 'early.timeline',
    items: ['gpt-3.released', 'the-pile.paper', 'gpt-neo.released', 'opt.released', 'pythia.released'],
  },
  {
    id: 'early-product',
    kind: 'several',
    slide: 'early.table',
    options: ['opt', 'neox', 'glm', 'bloom', 'pythia'],
    answers: ['neox', 'bloom', 'pythia'],
  },
  {
    id: 'early-wikipedia',
    kind: 'choice',
    slide: 'early.pile',
    options: ['valued', 'duplicates', 'largest'],
    answer: 'valued',
  },
  {
    id: 'early-languages',
    kind: 'choice',
    slide: 'early.bloom',
    options: ['equal', 'amount', 'speakers'],
    answer: 'amount',
  },
  {
    id: 'early-diet',
    kind: 'estimate',
    slide: 'early.tokens',
    of: 'opt-175b.tokens / opt-175b.params',
    from: 0.1,
    to: 1000,
  },
  {
    id: 'early-slip',
    kind: 'spot',
    slide: 'early.tokens',
    options: [
      { option: 'gopher', is: 'gopher.tokens' },
      { option: 'chinchilla', is: 'chinchilla.tokens' },
      { option: 'opt', is: 'opt-175b.tokens' },
      { option: 'bloom', is: 'bloom.tokens', times: 10 },
    ],
  },
])
