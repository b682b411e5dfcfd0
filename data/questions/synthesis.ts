/** Questions of the chapter "synthesis". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const synthesisQuestions = defineQuestions([
  {
    id: 'synthesis-small',
    kind: 'choice',
    slide: 'synthesis.today',
    options: ['large', 'optimal', 'beyond'],
    answer: 'beyond',
  },
  {
    id: 'synthesis-weights',
    kind: 'choice',
    slide: 'foundations.ladder',
    options: ['retrain', 'sell', 'tune'],
    answer: 'retrain',
  },
  {
    id: 'synthesis-story',
    kind: 'choice',
    slide: 'review.scores',
    options: ['size', 'table', 'date'],
    answer: 'table',
  },
  {
    id: 'synthesis-turn',
    kind: 'order',
    slide: 'synthesis.opener',
    items: ['opt.released', 'gpt-2.released', 'mistral-7b.released', 'gpt-3.released'],
  },
  {
    id: 'synthesis-possible',
    kind: 'several',
    slide: 'synthesis.conditions',
    options: ['tune', 'pretrain', 'product', 'judge'],
    answers: ['tune', 'product'],
  },
  {
    id: 'synthesis-reads',
    kind: 'estimate',
    slide: 'synthesis.today',
    of: 'qwen3-8b.tokens / qwen3-8b.params',
    from: 1,
    to: 100_000,
  },
  {
    id: 'synthesis-trend',
    kind: 'spot',
    slide: 'synthesis.today',
    options: [
      { option: 'second', is: 'llama-2-7b.tokens', times: 0.1 },
      { option: 'first', is: 'llama-7b.tokens' },
      { option: 'later', is: 'qwen3-8b.tokens' },
      { option: 'third', is: 'llama-3-8b.tokens' },
    ],
  },
  {
    id: 'synthesis-unseen',
    kind: 'choice',
    slide: 'synthesis.questions',
    options: ['weights', 'makers', 'testers'],
    answer: 'makers',
  },
  {
    id: 'synthesis-agreement',
    kind: 'choice',
    slide: 'synthesis.questions',
    options: ['likes', 'right', 'points'],
    answer: 'likes',
  },
])
