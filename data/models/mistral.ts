/** Mistral 7B and Mixtral 8x7B of Mistral AI, with their Instruct versions. */
import { count, gigabytes, parameters, ratio, tokens } from '../figure'
import { defineModels } from '../schema'

export const mistral = defineModels([
  {
    id: 'mistral-7b',
    name: 'Mistral 7B',
    organisations: ['mistral'],
    kind: 'base',
    events: [
      { event: 'weights', date: '2023-09-27', source: 'mistral-announce', locator: 'whole', secondHand: true },
      { event: 'code', date: '2023-09-27', source: 'mistral-repo', locator: 'commit c18d5b9' },
      { event: 'paper', date: '2023-10-10', source: 'mistral-paper', locator: 'metadata' },
    ],
    variants: [
      {
        id: 'mistral-7b',
        name: 'Mistral 7B',
        label: '7B',
        params: parameters(7.3e9, 'mistral-announce', 'whole', { approx: 'rounded', secondHand: true }),
        shape: { layers: 32, heads: 32, kvHeads: 8, width: 4096, source: 'mistral-paper', locator: 'table 1' },
      },
    ],
    contextLength: tokens(8192, 'mistral-paper', 'table 1', { approx: 'exact' }),
    vocabulary: tokens(32_000, 'mistral-paper', 'table 1', { approx: 'exact' }),
    architecture: {
      type: 'decoder',
      attention: 'gqa',
      window: 4096,
      source: 'mistral-paper',
      locator: ['table 1', 'section 2'],
    },
    artefacts: {
      weights: { access: 'public', license: 'Apache-2.0', source: 'mistral-paper', locator: 'abstract' },
      data: { access: 'withheld', source: 'mistral-paper', locator: 'whole' },
    },
    derivedFrom: [],
    facts: {
      headWidth: count(128, 'mistral-paper', 'table 1', { approx: 'exact' }),
      feedForwardWidth: count(14_336, 'mistral-paper', 'table 1', { approx: 'exact' }),
      attentionSpan: tokens(131e3, 'mistral-paper', 'section 2', { approx: 'estimate' }),
      attentionSpeedup: ratio(2, 'mistral-paper', 'section 2', { approx: 'rounded' }),
      attentionSpeedupLength: tokens(16e3, 'mistral-paper', 'section 2', { approx: 'rounded' }),
      equivalentSizeReasoning: ratio(3, 'mistral-paper', ['section 3', 'figures 4-5'], {
        approx: 'lower-bound',
        precision: 'span',
      }),
      equivalentSizeKnowledge: ratio(1.9, 'mistral-paper', ['section 3', 'figures 4-5'], { precision: 'span' }),
    },
  },
  {
    id: 'mistral-7b-instruct',
    name: 'Mistral 7B-Instruct',
    organisations: ['mistral'],
    kind: 'chat',
    events: [{ event: 'weights', date: '2023-09', source: 'mistral-announce', locator: 'whole', secondHand: true }],
    variants: [
      {
        id: 'mistral-7b-instruct',
        name: 'Mistral 7B-Instruct',
        label: '7B',
        params: parameters(7e9, 'mistral-paper', 'abstract', { approx: 'nominal' }),
      },
    ],
    artefacts: {
      weights: { access: 'public', license: 'Apache-2.0', source: 'mistral-paper', locator: 'abstract' },
    },
    derivedFrom: [{ id: 'mistral-7b', how: 'fine-tuned', source: 'mistral-paper', locator: ['abstract', 'section 4'] }],
    facts: {
      votesWon: count(5020, 'mistral-paper', 'section 4', { approx: 'exact' }),
      votesLostToLlama213bChat: count(4143, 'mistral-paper', 'section 4', { approx: 'exact' }),
    },
  },
  {
    id: 'mixtral-8x7b',
    name: 'Mixtral 8x7B',
    organisations: ['mistral'],
    kind: 'base',
    events: [
      { event: 'weights', date: '2023-12-08', source: 'simonw-mixtral', locator: 'whole', secondHand: true },
      { event: 'announced', date: '2023-12-11', source: 'simonw-mixtral', locator: 'whole', secondHand: true },
      { event: 'paper', date: '2024-01-08', source: 'mixtral-paper', locator: 'metadata' },
    ],
    variants: [
      {
        id: 'mixtral-8x7b',
        name: 'Mixtral 8x7B',
        label: '8x7B',
        params: parameters(46.7e9, 'mixtral-announce', 'whole', {
          approx: 'rounded',
          secondHand: true,
          note: 'mixtral-name-sum',
        }),
        activeParams: parameters(12.9e9, 'mixtral-announce', 'whole', { approx: 'rounded', secondHand: true }),
        shape: { layers: 32, heads: 32, kvHeads: 8, width: 4096, source: 'mixtral-paper', locator: 'table 1' },
      },
    ],
    contextLength: tokens(32_768, 'mixtral-paper', 'table 1', { approx: 'exact' }),
    vocabulary: tokens(32_000, 'mixtral-paper', 'table 1', { approx: 'exact' }),
    architecture: {
      type: 'decoder',
      attention: 'gqa',
      activation: 'swiglu',
      experts: { total: 8, active: 2 },
      source: 'mixtral-paper',
      locator: ['table 1', 'section 2'],
    },
    artefacts: {
      weights: { access: 'public', license: 'Apache-2.0', source: 'mixtral-paper', locator: 'abstract' },
      data: { access: 'withheld', source: 'mixtral-paper', locator: 'whole' },
    },
    derivedFrom: [
      { id: 'mistral-7b', how: 'architecture', source: 'mixtral-paper', locator: ['abstract', 'section 2'] },
    ],
    facts: {
      paperParams: parameters(47e9, 'mixtral-paper', 'abstract', { approx: 'rounded' }),
      paperActiveParams: parameters(13e9, 'mixtral-paper', 'abstract', { approx: 'rounded' }),
      headWidth: count(128, 'mixtral-paper', 'table 1', { approx: 'exact' }),
      feedForwardWidth: count(14_336, 'mixtral-paper', 'table 1', { approx: 'exact' }),
      torrentSize: gigabytes(87, 'simonw-mixtral', 'whole', { approx: 'rounded', secondHand: true }),
    },
  },
  {
    id: 'mixtral-8x7b-instruct',
    name: 'Mixtral 8x7B-Instruct',
    organisations: ['mistral'],
    kind: 'chat',
    events: [{ event: 'weights', date: '2023-12', source: 'mixtral-paper', locator: 'figure 6' }],
    variants: [
      {
        id: 'mixtral-8x7b-instruct',
        name: 'Mixtral 8x7B-Instruct',
        label: '8x7B',
        params: parameters(47e9, 'mixtral-paper', 'abstract', { approx: 'rounded' }),
        activeParams: parameters(13e9, 'mixtral-paper', 'abstract', { approx: 'rounded' }),
      },
    ],
    artefacts: {
      weights: { access: 'public', license: 'Apache-2.0', source: 'mixtral-paper', locator: 'abstract' },
    },
    derivedFrom: [{ id: 'mixtral-8x7b', how: 'aligned', source: 'mixtral-paper', locator: 'section 4' }],
  },
])
