/** Questions of the chapter "beyond". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const beyondQuestions = defineQuestions([
  { id: 'beyond-staff', kind: 'choice', slide: 'beyond.table', options: ['data', 'base', 'adapter'], answer: 'base' },
  { id: 'beyond-bits', kind: 'choice', slide: 'beyond.laptop', options: ['same', 'half', 'double'], answer: 'same' },
  {
    id: 'beyond-points',
    kind: 'choice',
    slide: 'beyond.imitation',
    options: ['often', 'close', 'unknown'],
    answer: 'unknown',
  },
  {
    id: 'beyond-wave',
    kind: 'order',
    slide: 'beyond.timeline',
    items: ['dolly-2.released', 'alpaca.released', 'llama-2-chat.released', 'llama.leak', 'vicuna.released'],
  },
  {
    id: 'beyond-terms',
    kind: 'several',
    slide: 'beyond.table',
    options: ['alpaca', 'staff', 'llama', 'volunteers'],
    answers: ['staff', 'volunteers'],
  },
  {
    id: 'beyond-bill',
    kind: 'estimate',
    slide: 'beyond.cost',
    of: 'mpt-7b.costUsd / vicuna.costUsd',
    from: 1,
    to: 10_000,
  },
  {
    id: 'beyond-writers',
    kind: 'spot',
    slide: 'beyond.examples',
    options: [
      { option: 'alpaca', is: 'alpaca.examples' },
      { option: 'lima', is: 'lima.examples' },
      { option: 'dolly', is: 'dolly-2.examples', times: 10 },
      { option: 'orca', is: 'orca.chatgptExamples' },
    ],
  },
  {
    id: 'beyond-frozen',
    kind: 'choice',
    slide: 'beyond.lora',
    options: ['gradients', 'frozen', 'examples'],
    answer: 'frozen',
  },
  { id: 'beyond-facts', kind: 'choice', slide: 'beyond.imitation', options: ['more', 'judge', 'base'], answer: 'base' },
])
