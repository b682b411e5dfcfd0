/** Questions of the chapter "foundations". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const foundationsQuestions = defineQuestions([
  {
    id: 'foundations-answers',
    kind: 'choice',
    slide: 'foundations.next',
    options: ['people', 'model', 'text'],
    answer: 'text',
  },
  {
    id: 'foundations-compute',
    kind: 'choice',
    slide: 'foundations.scale',
    options: ['large', 'same', 'small'],
    answer: 'same',
  },
  {
    id: 'foundations-open',
    kind: 'choice',
    slide: 'foundations.definition',
    options: ['weights', 'source', 'closed'],
    answer: 'weights',
  },
  {
    id: 'foundations-shots',
    kind: 'choice',
    slide: 'foundations.examples',
    options: ['shifted', 'stored', 'unchanged'],
    answer: 'unchanged',
  },
  {
    id: 'foundations-stages',
    kind: 'order',
    slide: 'foundations.pipeline',
    items: ['scaling-laws.paper', 'gpt-3.released', 'instructgpt.released', 'llama-2-chat.released'],
  },
  {
    id: 'foundations-manners',
    kind: 'estimate',
    slide: 'foundations.pipeline',
    of: 'instructgpt.pretrainingCompute / instructgpt.sftCompute',
    from: 1,
    to: 1e4,
  },
  {
    id: 'foundations-zero',
    kind: 'spot',
    slide: 'foundations.scale',
    options: [
      { option: 'giant', is: 'gpt-3.params' },
      { option: 'small', is: 'llama-65b.params' },
      { option: 'little', is: 'gpt-3.tokens', times: 10 },
      { option: 'much', is: 'llama-65b.tokens' },
    ],
  },
  {
    id: 'foundations-definition',
    kind: 'several',
    slide: 'foundations.definition',
    options: ['weights', 'copy', 'limits', 'account', 'code'],
    answers: ['weights', 'account', 'code'],
  },
])
