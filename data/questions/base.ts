/** Questions of the chapter "base". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const baseQuestions = defineQuestions([
  { id: 'base-reading', kind: 'choice', slide: 'base.tokens', options: ['plenty', 'use', 'learning'], answer: 'use' },
  {
    id: 'base-cache',
    kind: 'choice',
    slide: 'base.attention',
    options: ['memory', 'data', 'knowledge'],
    answer: 'memory',
  },
  {
    id: 'base-tables',
    kind: 'choice',
    slide: 'base.scores',
    options: ['improved', 'error', 'method'],
    answer: 'method',
  },
  {
    id: 'base-free',
    kind: 'order',
    slide: 'base.timeline',
    items: ['llama.released', 'llama.leak', 'mpt-7b.released', 'llama-2.released', 'falcon-180b.released'],
  },
  {
    id: 'base-terms',
    kind: 'several',
    slide: 'base.table',
    options: ['research', 'uses', 'output', 'royalty', 'users'],
    answers: ['uses', 'output', 'users'],
  },
  {
    id: 'base-diet',
    kind: 'estimate',
    slide: 'base.tokens',
    of: 'llama-7b.tokens / llama-7b.params',
    from: 1,
    to: 1000,
  },
  { id: 'base-thirteen', kind: 'choice', slide: 'base.small', options: ['everywhere', 'size', 'best'], answer: 'size' },
  { id: 'base-web', kind: 'choice', slide: 'base.web', options: ['filtered', 'more', 'falcon'], answer: 'filtered' },
  {
    id: 'base-sharing',
    kind: 'order',
    slide: 'base.attention',
    items: ['mqa.paper', 'llama.released', 'gqa.paper', 'llama-2.released'],
  },
  {
    id: 'base-slip',
    kind: 'spot',
    slide: 'base.cost',
    options: [
      { option: 'opt', is: 'llama1-table15.opt-175b.gpu-hours' },
      { option: 'small', is: 'llama1-table15.llama-13b.gpu-hours', times: 10 },
      { option: 'large', is: 'llama1-table15.llama-65b.gpu-hours' },
      { option: 'bloom', is: 'llama1-table15.bloom-176b.gpu-hours' },
    ],
  },
])
