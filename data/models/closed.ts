/** Closed models the open ones are measured against: only what a source states of them. */
import { count, parameters, share, tokens } from '../figure'
import { defineModels } from '../schema'

export const closed = defineModels([
  {
    id: 'palm',
    name: 'PaLM',
    organisations: ['google'],
    kind: 'base',
    events: [{ event: 'paper', date: '2022', source: 'llama-paper', locator: 'introduction' }],
    variants: [
      {
        id: 'palm-8b',
        name: 'PaLM 8B',
        label: '8B',
        params: parameters(8e9, 'llama-paper', 'table 9', { approx: 'nominal' }),
      },
      {
        id: 'palm-62b',
        name: 'PaLM 62B',
        label: '62B',
        params: parameters(62e9, 'llama-paper', ['table 3', 'table 9'], { approx: 'nominal' }),
      },
      {
        id: 'palm-540b',
        name: 'PaLM 540B',
        label: '540B',
        params: parameters(540e9, 'llama-paper', ['table 3', 'table 9'], { approx: 'nominal' }),
      },
    ],
    artefacts: {
      weights: { access: 'withheld', source: 'llama2-paper', locator: 'table 4' },
    },
    derivedFrom: [],
  },
  {
    id: 'gpt-3-5',
    name: 'GPT-3.5',
    organisations: ['openai'],
    kind: 'chat',
    events: [],
    variants: [],
    artefacts: {
      weights: { access: 'withheld', source: 'llama2-paper', locator: 'table 4' },
    },
    derivedFrom: [],
  },
  {
    id: 'gpt-4',
    name: 'GPT-4',
    organisations: ['openai'],
    kind: 'chat',
    events: [
      { event: 'announced', date: '2023-03-14', source: 'gpt4-report', locator: 'metadata', secondHand: true },
      { event: 'paper', date: '2023-03', source: 'gpt4-report', locator: 'metadata' },
    ],
    variants: [],
    contextLength: tokens(8192, 'mpt7b-blog', 'figure 1', { approx: 'nominal' }),
    artefacts: {
      weights: { access: 'withheld', source: 'gpt4-report', locator: 'section 2' },
      data: { access: 'withheld', source: 'gpt4-report', locator: 'section 2' },
    },
    derivedFrom: [],
    facts: {
      longContextLength: tokens(32_768, 'mpt7b-blog', 'figure 1', { approx: 'nominal' }),
      barExamPoints: count(298, 'gpt4-report', 'table 1'),
      barExamMaximum: count(400, 'gpt4-report', 'table 1'),
      barExamPercentile: share(0.9, 'gpt4-report', 'table 1', { approx: 'estimate' }),
    },
  },
  {
    id: 'palm-2',
    name: 'PaLM 2',
    organisations: ['google'],
    kind: 'base',
    events: [{ event: 'paper', date: '2023-05', source: 'palm2-report', locator: 'metadata' }],
    variants: [],
    artefacts: {
      weights: { access: 'withheld', source: 'llama2-paper', locator: 'table 4' },
    },
    derivedFrom: [{ id: 'palm', how: 'successor', source: 'palm2-report', locator: 'abstract' }],
  },
])
