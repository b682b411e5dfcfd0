/** Open rebuilds of the LLaMA recipe, and StableLM-Alpha beside them. */
import { count, parameters, ratio, share, tokens } from '../figure'
import { defineModels } from '../schema'

export const reproductions = defineModels([
  {
    id: 'redpajama-incite',
    name: 'RedPajama-INCITE',
    organisations: ['together'],
    kind: 'base',
    events: [
      {
        event: 'weights',
        date: '2023-05-05',
        variants: ['redpajama-incite-3b'],
        source: 'rp-incite-card',
        locator: 'history',
      },
      {
        event: 'preview',
        date: '2023-05-05',
        variants: ['redpajama-incite-7b'],
        source: 'rp-incite-card',
        locator: 'history',
      },
    ],
    variants: [
      { id: 'redpajama-incite-3b', name: 'RedPajama-INCITE 3B', label: '3B' },
      {
        id: 'redpajama-incite-7b',
        name: 'RedPajama-INCITE 7B',
        label: '7B',
        params: parameters(7e9, 'rp-incite-card', 'title', { approx: 'nominal' }),
        tokens: tokens(1e12, 'rp-incite-card', 'metadata', { approx: 'rounded' }),
      },
    ],
    architecture: { type: 'decoder', source: 'rp-incite-card', locator: 'metadata' },
    hardware: [{ accelerator: 'V100', count: 3072, source: 'rp-incite-card', locator: 'introduction' }],
    artefacts: {
      weights: { access: 'public', license: 'Apache-2.0', source: 'rp-incite-card', locator: 'metadata' },
      data: { access: 'public', source: 'redpajama-repo', locator: 'readme' },
    },
    derivedFrom: [],
    trainedOn: ['redpajama-1t'],
  },
  {
    id: 'open-llama',
    name: 'OpenLLaMA',
    organisations: ['bair', 'stability'],
    kind: 'base',
    events: [
      {
        event: 'preview',
        date: '2023-05-02',
        variants: ['open-llama-7b'],
        source: 'openllama-readme',
        locator: 'history',
      },
      {
        event: 'weights',
        date: '2023-06-07',
        variants: ['open-llama-3b', 'open-llama-7b'],
        source: 'openllama-readme',
        locator: 'heading 06/07/2023',
      },
      {
        event: 'weights',
        date: '2023-06-15',
        variants: ['open-llama-13b'],
        source: 'openllama-readme',
        locator: 'heading 06/15/2023',
      },
      {
        event: 'weights',
        date: '2023-07-07',
        variants: ['open-llama-7b-v2'],
        source: 'openllama-readme',
        locator: 'heading 07/07/2023',
      },
      {
        event: 'weights',
        date: '2023-07-15',
        variants: ['open-llama-3b-v2'],
        source: 'openllama-readme',
        locator: 'heading 07/15/2023',
      },
    ],
    variants: [
      {
        id: 'open-llama-3b',
        name: 'OpenLLaMA 3B',
        label: '3B',
        params: parameters(3e9, 'openllama-readme', 'introduction', { approx: 'nominal' }),
      },
      {
        id: 'open-llama-3b-v2',
        name: 'OpenLLaMA 3B v2',
        label: '3B v2',
        params: parameters(3e9, 'openllama-readme', 'heading 07/15/2023', { approx: 'nominal' }),
      },
      {
        id: 'open-llama-7b',
        name: 'OpenLLaMA 7B',
        label: '7B',
        params: parameters(7e9, 'openllama-readme', 'introduction', { approx: 'nominal' }),
      },
      {
        id: 'open-llama-7b-v2',
        name: 'OpenLLaMA 7B v2',
        label: '7B v2',
        params: parameters(7e9, 'openllama-readme', 'heading 07/07/2023', { approx: 'nominal' }),
      },
      {
        id: 'open-llama-13b',
        name: 'OpenLLaMA 13B',
        label: '13B',
        params: parameters(13e9, 'openllama-readme', 'introduction', { approx: 'nominal' }),
      },
    ],
    tokens: tokens(1e12, 'openllama-readme', 'introduction'),
    architecture: { type: 'decoder', source: 'openllama-readme', locator: 'heading Dataset and Training' },
    hardware: [{ accelerator: 'TPU v4', source: 'openllama-readme', locator: 'heading Dataset and Training' }],
    artefacts: {
      weights: {
        access: 'public',
        license: 'Apache-2.0',
        source: 'openllama-readme',
        locator: 'heading Weights Release, License and Usage',
      },
      code: {
        access: 'public',
        license: 'Apache-2.0',
        source: 'openllama-readme',
        locator: 'heading Weights Release, License and Usage',
      },
      data: { access: 'public', source: 'openllama-readme', locator: 'heading Dataset and Training' },
    },
    derivedFrom: [
      { id: 'llama', how: 'architecture', source: 'openllama-readme', locator: 'heading Dataset and Training' },
    ],
    trainedOn: ['redpajama-1t', 'refinedweb'],
    facts: {
      previewTokens: tokens(200e9, 'openllama-readme', 'history'),
      tokensPerSecondPerChip: tokens(2200, 'openllama-readme', 'heading Dataset and Training', {
        approx: 'lower-bound',
      }),
      evaluationRows: count(21, 'openllama-readme', 'heading Evaluation', { approx: 'exact' }),
    },
  },
  {
    id: 'stablelm-alpha',
    name: 'StableLM-Alpha',
    aliases: ['StableLM', 'StableLM-Base-Alpha'],
    organisations: ['stability'],
    kind: 'base',
    events: [
      {
        event: 'weights',
        date: '2023-04-20',
        variants: ['stablelm-alpha-3b', 'stablelm-alpha-7b'],
        source: 'stablelm-readme',
        locator: 'heading News',
      },
      {
        event: 'weights',
        date: '2023-08-05',
        variants: ['stablelm-alpha-3b-v2', 'stablelm-alpha-7b-v2'],
        source: 'stablelm-readme',
        locator: 'heading News',
      },
    ],
    variants: [
      {
        id: 'stablelm-alpha-3b-v2',
        name: 'StableLM-Alpha-3B-v2',
        label: '3B v2',
        params: parameters(2_796_431_360, 'stablelm-readme', 'heading StableLM-Alpha v2', { approx: 'exact' }),
        tokens: tokens(1.1e12, 'stablelm-readme', 'heading StableLM-Alpha v2'),
      },
      {
        id: 'stablelm-alpha-3b',
        name: 'StableLM-Alpha-3B',
        label: '3B',
        params: parameters(3_638_525_952, 'stablelm-readme', 'heading StableLM-Alpha', { approx: 'exact' }),
      },
      {
        id: 'stablelm-alpha-7b-v2',
        name: 'StableLM-Alpha-7B-v2',
        label: '7B v2',
        params: parameters(6_890_209_280, 'stablelm-readme', 'heading StableLM-Alpha v2', { approx: 'exact' }),
        tokens: tokens(1.1e12, 'stablelm-readme', 'heading StableLM-Alpha v2'),
      },
      {
        id: 'stablelm-alpha-7b',
        name: 'StableLM-Alpha-7B',
        label: '7B',
        params: parameters(7_869_358_080, 'stablelm-readme', 'heading StableLM-Alpha', { approx: 'exact' }),
      },
    ],
    tokens: tokens(800e9, 'stablelm-readme', 'heading StableLM-Alpha'),
    contextLength: tokens(4096, 'stablelm-readme', ['heading StableLM-Alpha', 'heading StableLM-Alpha v2'], {
      approx: 'exact',
    }),
    artefacts: {
      weights: { access: 'public', license: 'CC-BY-SA-4.0', source: 'stablelm-readme', locator: 'heading News' },
    },
    derivedFrom: [],
    trainedOn: ['the-pile'],
    facts: {
      datasetTokens: tokens(1.5e12, 'stablelm-readme', 'heading StableLM-Alpha'),
      datasetAgainstPile: ratio(3, 'stablelm-readme', 'heading StableLM-Alpha', { approx: 'estimate' }),
      webShare: share(0.35, 'stablelm-readme', ['heading StableLM-Alpha v2', 'heading Training Data']),
      webShareV2: share(0.71, 'stablelm-readme', ['heading StableLM-Alpha v2', 'heading Training Data']),
    },
  },
])
