/** The MPT models of MosaicML, with the purchase of the company. */
import { count, parameters, ratio, share, tokens, usd } from '../figure'
import { defineModels } from '../schema'

export const mpt = defineModels([
  {
    id: 'mpt-7b', name: 'MPT-7B', organisations: ['mosaicml'], kind: 'base',
    events: [
      { event: 'announced', date: '2023-05-05', source: 'mpt7b-blog', locator: 'header' },
      { event: 'weights', date: '2023-05-05', source: 'mpt7b-card', locator: 'heading Model Date' },
      { event: 'acquisition', date: '2023-06-26', source: 'mosaic-acq', locator: 'whole', secondHand: true },
      { event: 'acquisition', date: '2023-07-19', source: 'mosaic-acq', locator: 'whole', secondHand: true },
    ],
    variants: [
      {
        id: 'mpt-7b', name: 'MPT-7B', label: '7B',
        params: parameters(6.7e9, 'mpt7b-card', 'heading Model Description', { approx: 'rounded' }),
        shape: { layers: 32, heads: 32, width: 4096, source: 'mpt7b-card', locator: 'heading Model Description' },
      },
    ],
    tokens: tokens(1e12, 'mpt7b-card', 'heading Data Mix'),
    contextLength: tokens(2048, 'mpt7b-card', 'heading Model Description'),
    vocabulary: tokens(50_432, 'mpt7b-card', 'heading Model Description', { approx: 'exact' }),
    architecture: {
      type: 'decoder', position: 'alibi', attention: 'mha', normalisation: 'layernorm', parallelBlocks: false,
      source: 'mpt7b-blog', locator: ['heading Introducing the Mosaic Pretrained Transformers (MPT)', 'heading Inference'], precision: 'span',
    },
    mixture: {
      measure: 'sampling', source: 'mpt7b-card', locator: 'heading Data Mix',
      parts: [
        { corpus: 'mC4 3.1.0 - English', group: 'web', share: 0.33, epochs: 0.14, tokens: 330e9 },
        { corpus: 'C4 - English - SemDedup 80%', group: 'web', share: 0.299, epochs: 2.98, tokens: 299e9 },
        { corpus: 'RedPajama - CommonCrawl', group: 'web', share: 0.1, epochs: 0.11, tokens: 100e9 },
        { corpus: 'The Stack - Selected Languages', group: 'code', share: 0.1, epochs: 0.22, tokens: 100e9 },
        { corpus: 'RedPajama - Wikipedia - En', group: 'wiki', share: 0.04, epochs: 8.21, tokens: 40e9 },
        { corpus: 'The Stack - Markdown', group: 'code', share: 0.035, epochs: 0.33, tokens: 35e9 },
        { corpus: 'S2ORC', group: 'papers', share: 0.033, epochs: 0.68, tokens: 33e9 },
        { corpus: 'RedPajama - Books', group: 'books', share: 0.03, epochs: 1.15, tokens: 30e9 },
        { corpus: 'RedPajama - arXiv', group: 'papers', share: 0.019, epochs: 0.68, tokens: 19e9 },
        { corpus: 'RedPajama - StackExchange', group: 'talk', share: 0.014, epochs: 0.68, tokens: 14e9 },
      ],
    },
    hardware: [{ accelerator: 'A100-40GB', count: 440, days: 9.5, source: 'mpt7b-card', locator: 'heading Training Configuration' }],
    artefacts: {
      weights: { access: 'public', license: 'Apache-2.0', source: 'mpt7b-card', locator: 'heading Model License' },
      code: { access: 'public', license: 'Apache-2.0', source: 'llm-foundry', locator: 'license' },
    },
    derivedFrom: [],
    trainedOn: ['c4', 'redpajama-1t', 'the-stack'],
    facts: {
      costUsd: usd(2e5, 'mpt7b-blog', 'heading Training Compute', { approx: 'estimate' }),
      pricePerGpuHour: usd(2, 'mpt7b-blog', 'table 3'),
      batchSequences: count(1760, 'mpt7b-card', 'heading Data Mix'),
      hardwareFailures: count(4, 'mpt7b-blog', 'heading Training Stability'),
      interventions: count(0, 'mpt7b-blog', 'heading Training Stability'),
      lossSpikes: count(0, 'mpt7b-blog', 'heading Training Stability'),
      corpora: count(10, 'mpt7b-blog', 'table 2'),
      tokenizerVocabulary: tokens(50_257, 'mpt7b-blog', 'heading Tokenizer', { approx: 'exact' }),
      vocabularyMultiple: count(128, 'mpt7b-blog', 'heading Tokenizer'),
      stackLanguages: count(18, 'mpt7b-blog', 'heading The Stack'),
      stackLanguagesOffered: count(358, 'mpt7b-blog', 'heading The Stack'),
      codeShare: share(0.1, 'mpt7b-blog', 'heading The Stack'),
      codeShareHarmless: share(0.2, 'mpt7b-blog', 'heading The Stack', { approx: 'upper-bound' }),
      mc4SourceTokens: tokens(417.99e9, 'mpt7b-card', 'heading Data Mix', { note: 'mpt-mc4-misprint' }),
      speedupLow: ratio(1.5, 'mpt7b-blog', 'heading Inference'),
      speedupHigh: ratio(2, 'mpt7b-blog', 'heading Inference'),
      downloads: count(3e6, 'mpt30b-blog', 'introduction', { approx: 'lower-bound', note: 'mpt-downloads-together' }),
      downloadsAtPurchase: count(3.3e6, 'mosaic-acq', 'whole', { approx: 'lower-bound', secondHand: true }),
      acquisitionPrice: usd(1.3e9, 'mosaic-acq', 'whole', { approx: 'estimate', secondHand: true, note: 'mosaic-price-with-retention' }),
      staffAtPurchase: count(60, 'mosaic-acq', 'whole', { approx: 'estimate', secondHand: true }),
    },
  },
  {
    id: 'mpt-7b-instruct', name: 'MPT-7B-Instruct', organisations: ['mosaicml'], kind: 'instruct',
    events: [{ event: 'weights', date: '2023-05-05', source: 'mpt7b-blog', locator: 'header' }],
    variants: [
      {
        id: 'mpt-7b-instruct', name: 'MPT-7B-Instruct', label: '7B',
        params: parameters(7e9, 'mpt7b-blog', 'heading MPT-7B-Instruct', { approx: 'nominal' }),
      },
    ],
    contextLength: tokens(2048, 'llm-foundry', 'readme'),
    artefacts: {
      weights: { access: 'public', license: 'CC-BY-SA-3.0', source: 'mpt7b-card', locator: 'heading Models finetuned off MPT-7B' },
      code: { access: 'public', license: 'Apache-2.0', source: 'llm-foundry', locator: 'license' },
      data: { access: 'public', source: 'mpt7b-blog', locator: 'heading MPT-7B-Instruct' },
    },
    derivedFrom: [{ id: 'mpt-7b', how: 'fine-tuned', source: 'mpt7b-card', locator: 'heading Models finetuned off MPT-7B' }],
    trainedOn: ['databricks-dolly-15k'],
    facts: {
      dataOverDolly: ratio(4, 'mpt7b-blog', 'heading MPT-7B-Instruct'),
    },
  },
  {
    id: 'mpt-7b-chat', name: 'MPT-7B-Chat', organisations: ['mosaicml'], kind: 'chat',
    events: [{ event: 'weights', date: '2023-05-05', source: 'mpt7b-blog', locator: 'header' }],
    variants: [
      {
        id: 'mpt-7b-chat', name: 'MPT-7B-Chat', label: '7B',
        params: parameters(7e9, 'mpt7b-blog', 'heading MPT-7B-Chat', { approx: 'nominal' }),
      },
    ],
    contextLength: tokens(2048, 'llm-foundry', 'readme'),
    artefacts: {
      weights: { access: 'public', license: 'CC-BY-NC-SA-4.0', source: 'mpt7b-card', locator: 'heading Models finetuned off MPT-7B' },
      code: { access: 'public', license: 'Apache-2.0', source: 'llm-foundry', locator: 'license' },
    },
    derivedFrom: [{ id: 'mpt-7b', how: 'fine-tuned', source: 'mpt7b-card', locator: 'heading Models finetuned off MPT-7B' }],
    trainedOn: ['sharegpt', 'alpaca-data'],
  },
  {
    id: 'mpt-7b-storywriter', name: 'MPT-7B-StoryWriter-65k+', aliases: ['MPT-7B-StoryWriter'], organisations: ['mosaicml'], kind: 'base',
    events: [{ event: 'weights', date: '2023-05-05', source: 'mpt7b-blog', locator: 'header' }],
    variants: [
      {
        id: 'mpt-7b-storywriter', name: 'MPT-7B-StoryWriter-65k+', label: '7B',
        params: parameters(7e9, 'mpt7b-blog', 'heading MPT-7B-StoryWriter-65k+', { approx: 'nominal' }),
      },
    ],
    contextLength: tokens(65_536, 'llm-foundry', 'readme'),
    artefacts: {
      weights: { access: 'public', license: 'Apache-2.0', source: 'mpt7b-card', locator: 'heading Models finetuned off MPT-7B' },
      code: { access: 'public', license: 'Apache-2.0', source: 'llm-foundry', locator: 'license' },
    },
    derivedFrom: [{ id: 'mpt-7b', how: 'fine-tuned', source: 'mpt7b-card', locator: 'heading Models finetuned off MPT-7B' }],
    facts: {
      steps: count(2500, 'mpt7b-blog', 'heading MPT-7B-StoryWriter-65k+'),
      demonstratedTokens: tokens(84_000, 'mpt7b-blog', 'heading MPT-7B-StoryWriter-65k+', { approx: 'rounded', note: 'mpt-storywriter-node' }),
      demonstratedTokensOneGpu: tokens(80_000, 'mpt7b-card', 'heading Models finetuned off MPT-7B', { approx: 'rounded' }),
      gatsbyTokens: tokens(68_000, 'mpt7b-blog', ['heading MPT-7B-StoryWriter-65k+', 'figure 2'], { approx: 'estimate' }),
      gatsbySeconds: count(20, 'mpt7b-blog', 'heading MPT-7B-StoryWriter-65k+', { approx: 'estimate' }),
      longestOpenElsewhere: tokens(4000, 'mpt7b-blog', 'figure 1', { approx: 'rounded' }),
    },
  },
  {
    id: 'mpt-7b-8k', name: 'MPT-7B-8k', organisations: ['mosaicml'], kind: 'base',
    events: [{ event: 'weights', date: '2023-07-18', source: 'mpt7b8k-blog', locator: 'header', secondHand: true }],
    variants: [
      {
        id: 'mpt-7b-8k', name: 'MPT-7B-8k', label: '7B',
        params: parameters(7e9, 'llm-foundry', 'readme', { approx: 'nominal' }),
      },
    ],
    contextLength: tokens(8192, 'llm-foundry', 'readme'),
    artefacts: {
      weights: { access: 'public', source: 'llm-foundry', locator: 'readme' },
      code: { access: 'public', license: 'Apache-2.0', source: 'llm-foundry', locator: 'license' },
    },
    derivedFrom: [{ id: 'mpt-7b', how: 'continued-pretraining', source: 'mpt7b8k-blog', locator: 'whole', secondHand: true }],
  },
  {
    id: 'mpt-30b', name: 'MPT-30B', organisations: ['mosaicml'], kind: 'base',
    events: [
      { event: 'announced', date: '2023-06-22', source: 'mpt30b-blog', locator: 'header' },
      { event: 'weights', date: '2023-06-22', source: 'mpt30b-card', locator: 'heading Model Date' },
    ],
    variants: [
      {
        id: 'mpt-30b', name: 'MPT-30B', label: '30B',
        params: parameters(2.995e10, 'mpt30b-card', 'heading Model Description', { approx: 'rounded' }),
        shape: { layers: 48, heads: 64, width: 7168, source: 'mpt30b-card', locator: 'heading Model Description' },
      },
    ],
    tokens: tokens(1e12, 'mpt30b-card', 'heading Data Mix', { note: 'mpt-30b-long-stage' }),
    contextLength: tokens(8192, 'mpt30b-card', 'heading Model Description'),
    vocabulary: tokens(50_432, 'mpt30b-card', 'heading Model Description', { approx: 'exact' }),
    architecture: { type: 'decoder', position: 'alibi', attention: 'mha', source: 'mpt30b-card', locator: 'heading Model Description' },
    mixture: {
      measure: 'sampling', source: 'mpt30b-card', locator: 'heading Data Mix',
      parts: [
        { corpus: 'mC4 3.1.0 - English', group: 'web', share: 0.335, epochs: 0.14, tokens: 335e9 },
        { corpus: 'C4 - English - SemDedup 80%', group: 'web', share: 0.299, epochs: 2.98, tokens: 299e9 },
        { corpus: 'RedPajama - CommonCrawl', group: 'web', share: 0.085, epochs: 0.097, tokens: 85e9 },
        { corpus: 'The Stack - Selected Languages', group: 'code', share: 0.1, epochs: 0.22, tokens: 100e9 },
        { corpus: 'RedPajama - Wikipedia', group: 'wiki', share: 0.04, epochs: 8.21, tokens: 40e9 },
        { corpus: 'The Stack - Markdown', group: 'code', share: 0.045, epochs: 0.42, tokens: 45e9 },
        { corpus: 'Semantic Scholar ORC', group: 'papers', share: 0.033, epochs: 0.67, tokens: 33e9 },
        { corpus: 'RedPajama - Books', group: 'books', share: 0.03, epochs: 1.15, tokens: 30e9 },
        { corpus: 'RedPajama - arXiv', group: 'papers', share: 0.019, epochs: 0.68, tokens: 19e9 },
        { corpus: 'RedPajama - StackExchange', group: 'talk', share: 0.014, epochs: 0.68, tokens: 14e9 },
      ],
    },
    hardware: [
      { accelerator: 'A100-40GB', count: 440, source: 'mpt30b-card', locator: 'heading Training Configuration' },
      { accelerator: 'A100-40GB', count: 216, source: 'mpt30b-card', locator: 'heading Training Configuration' },
      { accelerator: 'H100-80GB', count: 256, source: 'mpt30b-card', locator: 'heading Training Configuration' },
    ],
    artefacts: {
      weights: { access: 'public', license: 'Apache-2.0', source: 'mpt30b-card', locator: 'heading Model License' },
      code: { access: 'public', license: 'Apache-2.0', source: 'llm-foundry', locator: 'license' },
    },
    derivedFrom: [],
    trainedOn: ['c4', 'redpajama-1t', 'the-stack'],
    facts: {
      longStageTokens: tokens(50e9, 'mpt30b-card', 'heading Data Mix'),
      firstStageContext: tokens(2048, 'mpt30b-card', 'heading How to Use'),
      batchSequencesFirst: count(1760, 'mpt30b-card', 'heading Training Configuration'),
      batchSequencesSecond: count(1728, 'mpt30b-card', 'heading Training Configuration'),
      batchSequencesThird: count(512, 'mpt30b-card', 'heading Training Configuration'),
      mc4SourceTokens: tokens(2417.99e9, 'mpt30b-card', 'heading Data Mix'),
    },
  },
  {
    id: 'mpt-30b-instruct', name: 'MPT-30B-Instruct', organisations: ['mosaicml'], kind: 'instruct',
    events: [{ event: 'weights', date: '2023-06-22', source: 'mpt30b-blog', locator: 'introduction' }],
    variants: [
      {
        id: 'mpt-30b-instruct', name: 'MPT-30B-Instruct', label: '30B',
        params: parameters(3e10, 'mpt30b-card', 'heading Models finetuned off MPT-30B', { approx: 'nominal' }),
      },
    ],
    contextLength: tokens(8192, 'llm-foundry', 'readme'),
    artefacts: {
      weights: { access: 'public', license: 'CC-BY-SA-3.0', source: 'mpt30b-card', locator: 'heading Models finetuned off MPT-30B' },
      code: { access: 'public', license: 'Apache-2.0', source: 'llm-foundry', locator: 'license' },
    },
    derivedFrom: [{ id: 'mpt-30b', how: 'fine-tuned', source: 'mpt30b-card', locator: 'heading Models finetuned off MPT-30B' }],
  },
  {
    id: 'mpt-30b-chat', name: 'MPT-30B-Chat', organisations: ['mosaicml'], kind: 'chat',
    events: [{ event: 'weights', date: '2023-06-22', source: 'mpt30b-blog', locator: 'introduction' }],
    variants: [
      {
        id: 'mpt-30b-chat', name: 'MPT-30B-Chat', label: '30B',
        params: parameters(3e10, 'mpt30b-card', 'heading Models finetuned off MPT-30B', { approx: 'nominal' }),
      },
    ],
    contextLength: tokens(8192, 'llm-foundry', 'readme'),
    artefacts: {
      weights: { access: 'public', license: 'CC-BY-NC-SA-4.0', source: 'mpt30b-card', locator: 'heading Models finetuned off MPT-30B' },
      code: { access: 'public', license: 'Apache-2.0', source: 'llm-foundry', locator: 'license' },
    },
    derivedFrom: [{ id: 'mpt-30b', how: 'fine-tuned', source: 'mpt30b-card', locator: 'heading Models finetuned off MPT-30B' }],
    trainedOn: ['sharegpt'],
  },
])
