/** Questions of the chapter "mosaic". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const mosaicQuestions = defineQuestions([
  { id: 'mosaic-terms', kind: 'choice', slide: 'mosaic.table', options: ['both', 'base', 'size'], answer: 'both' },
  {
    id: 'mosaic-positions',
    kind: 'choice',
    slide: 'mosaic.position',
    options: ['slow', 'penalty', 'missing'],
    answer: 'missing',
  },
  {
    id: 'mosaic-flash',
    kind: 'choice',
    slide: 'mosaic.flash',
    options: ['skips', 'traffic', 'bits'],
    answer: 'traffic',
  },
  {
    id: 'mosaic-shop',
    kind: 'several',
    slide: 'mosaic.table',
    options: ['chat', 'base', 'large', 'story', 'instruct'],
    answers: ['base', 'story', 'instruct'],
  },
  { id: 'mosaic-bill', kind: 'choice', slide: 'mosaic.cost', options: ['run', 'project', 'staff'], answer: 'run' },
  {
    id: 'mosaic-slip',
    kind: 'spot',
    slide: 'mosaic.cost',
    options: [
      { option: 'gpus', is: 'mpt-7b.gpus' },
      { option: 'days', is: 'mpt-7b.trainingDays' },
      { option: 'cost', is: 'mpt-7b.costUsd' },
      { option: 'price', is: 'mpt-7b.pricePerGpuHour', times: 10 },
    ],
  },
  {
    id: 'mosaic-ideas',
    kind: 'order',
    slide: 'mosaic.position',
    items: ['gpt-2.released', 'rope.paper', 'alibi.paper', 'mpt-7b.released', 'code-llama.released'],
  },
  {
    id: 'mosaic-square',
    kind: 'estimate',
    slide: 'mosaic.flash',
    from: 1,
    to: 1e4,
    of: 'mpt-7b-storywriter.contextLength / mpt-7b.contextLength * mpt-7b-storywriter.contextLength / mpt-7b.contextLength',
  },
  {
    id: 'mosaic-growth',
    kind: 'choice',
    slide: 'mosaic.flash',
    options: ['memory', 'scores', 'error'],
    answer: 'scores',
  },
])
