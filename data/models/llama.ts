/** LLaMA, Llama 2, Llama 2-Chat and Code Llama, by Meta. */
import { count, gpuHours, megawattHours, months, parameters, ratio, share, tokens, tonnesCO2e, watts } from '../figure'
import { llama2UserLimit } from '../licenses'
import { defineModels } from '../schema'

export const llama = defineModels([
  {
    id: 'llama', name: 'LLaMA', aliases: ['LLaMA 1', 'Llama 1'], organisations: ['meta'], kind: 'base',
    events: [
      { event: 'announced', date: '2023-02-24', source: 'llama-leak-dlai', locator: 'whole', secondHand: true },
      { event: 'weights', date: '2023-02-24', source: 'llama-leak-dlai', locator: 'whole', secondHand: true },
      { event: 'code', date: '2023-02-24', source: 'llama-v1-repo', locator: 'history' },
      { event: 'paper', date: '2023-02-27', source: 'llama-paper', locator: 'abstract', secondHand: true },
      { event: 'leak', date: '2023-03-03', source: 'llama-leak-dlai', locator: 'whole', secondHand: true },
    ],
    variants: [
      {
        id: 'llama-7b', name: 'LLaMA 7B', label: '7B',
        params: parameters(6.7e9, 'llama-paper', 'table 2', { approx: 'rounded' }),
        tokens: tokens(1e12, 'llama-paper', 'table 2'),
        shape: { layers: 32, heads: 32, width: 4096, source: 'llama-paper', locator: 'table 2' },
        gpuHours: gpuHours(82_432, 'llama-paper', 'table 15', { approx: 'exact' }),
        energy: megawattHours(36, 'llama-paper', 'table 15', { approx: 'estimate' }),
        emissions: tonnesCO2e(14, 'llama-paper', 'table 15', { approx: 'estimate', note: 'llama-same-data-centre' }),
      },
      {
        id: 'llama-13b', name: 'LLaMA 13B', label: '13B',
        params: parameters(1.3e10, 'llama-paper', 'table 2', { approx: 'rounded' }),
        tokens: tokens(1e12, 'llama-paper', 'table 2'),
        shape: { layers: 40, heads: 40, width: 5120, source: 'llama-paper', locator: 'table 2' },
        gpuHours: gpuHours(135_168, 'llama-paper', 'table 15', { approx: 'exact' }),
        energy: megawattHours(59, 'llama-paper', 'table 15', { approx: 'estimate' }),
        emissions: tonnesCO2e(23, 'llama-paper', 'table 15', { approx: 'estimate', note: 'llama-same-data-centre' }),
      },
      {
        id: 'llama-33b', name: 'LLaMA 33B', label: '33B',
        params: parameters(3.25e10, 'llama-paper', 'table 2', { approx: 'rounded', note: 'llama-33b-other-names' }),
        tokens: tokens(1.4e12, 'llama-paper', 'table 2'),
        shape: { layers: 60, heads: 52, width: 6656, source: 'llama-paper', locator: 'table 2' },
        gpuHours: gpuHours(530_432, 'llama-paper', 'table 15', { approx: 'exact' }),
        energy: megawattHours(233, 'llama-paper', 'table 15', { approx: 'estimate' }),
        emissions: tonnesCO2e(90, 'llama-paper', 'table 15', { approx: 'estimate', note: 'llama-same-data-centre' }),
      },
      {
        id: 'llama-65b', name: 'LLaMA 65B', label: '65B',
        params: parameters(6.52e10, 'llama-paper', 'table 2', { approx: 'rounded' }),
        tokens: tokens(1.4e12, 'llama-paper', 'table 2'),
        shape: { layers: 80, heads: 64, width: 8192, source: 'llama-paper', locator: 'table 2' },
        gpuHours: gpuHours(1_022_362, 'llama-paper', 'table 15', { approx: 'exact' }),
        energy: megawattHours(449, 'llama-paper', 'table 15', { approx: 'estimate' }),
        emissions: tonnesCO2e(173, 'llama-paper', 'table 15', { approx: 'estimate', note: 'llama-same-data-centre' }),
      },
    ],
    contextLength: tokens(2048, 'llama2-paper', ['table 1', 'appendix A.2.1']),
    vocabulary: tokens(32_000, 'llama2-paper', 'section 2.2', { approx: 'rounded' }),
    architecture: {
      type: 'decoder', position: 'rope', attention: 'mha', normalisation: 'rmsnorm', activation: 'swiglu', parallelBlocks: false,
      source: 'llama-paper', locator: ['section 2.2', 'section 2.4'],
    },
    mixture: {
      measure: 'sampling', source: 'llama-paper', locator: 'table 1',
      parts: [
        { corpus: 'CommonCrawl', group: 'web', share: 0.67, epochs: 1.1, bytes: 3.3e12 },
        { corpus: 'C4', group: 'web', share: 0.15, epochs: 1.06, bytes: 783e9 },
        { corpus: 'GitHub', group: 'code', share: 0.045, epochs: 0.64, bytes: 328e9 },
        { corpus: 'Wikipedia', group: 'wiki', share: 0.045, epochs: 2.45, bytes: 83e9 },
        { corpus: 'Books', group: 'books', share: 0.045, epochs: 2.23, bytes: 85e9 },
        { corpus: 'arXiv', group: 'papers', share: 0.025, epochs: 1.06, bytes: 92e9 },
        { corpus: 'Stack Exchange', group: 'talk', share: 0.02, epochs: 1.03, bytes: 78e9 },
      ],
    },
    hardware: [
      { accelerator: 'A100-80GB', count: 2048, days: 21, variants: ['llama-65b'], source: 'llama-paper', locator: 'section 2.4' },
    ],
    artefacts: {
      weights: { access: 'request', license: 'LicenseRef-LLaMA-Research', source: 'llama-v1-card', locator: 'heading License' },
      code: { access: 'public', license: 'GPL-3.0-only', source: 'llama-v1-repo', locator: 'license' },
    },
    derivedFrom: [],
    trainedOn: ['common-crawl', 'c4', 'wikipedia'],
    facts: {
      tokensPerSecondPerGpu: tokens(380, 'llama-paper', 'section 2.4', { approx: 'estimate' }),
      batchTokens: tokens(4e6, 'llama-paper', 'table 2', { approx: 'rounded' }),
      warmupSteps: count(2000, 'llama-paper', 'section 2.3'),
      crawlDumps: count(5, 'llama-paper', 'section 2.1'),
      wikipediaLanguages: count(20, 'llama-paper', 'section 2.1'),
      stackExchangeSites: count(28, 'llama-paper', 'section 2.1'),
      projectMonths: months(5, 'llama-paper', 'section 6', { approx: 'estimate' }),
      projectGpus: count(2048, 'llama-paper', 'section 6'),
      projectEnergy: megawattHours(2638, 'llama-paper', 'section 6', { approx: 'estimate' }),
      projectEmissions: tonnesCO2e(1015, 'llama-paper', 'section 6', { approx: 'estimate' }),
      gpuPower: watts(400, 'llama-paper', 'table 15'),
      powerUsageEffectiveness: ratio(1.1, 'llama-paper', ['table 15', 'section 6']),
      tonnesPerMegawattHour: ratio(0.385, 'llama-paper', ['table 15', 'section 6']),
    },
  },
  {
    id: 'llama-2', name: 'Llama 2', aliases: ['LLaMA 2', 'LLaMA-2'], organisations: ['meta'], kind: 'base',
    events: [
      {
        event: 'weights', date: '2023-07-18', variants: ['llama-2-7b', 'llama-2-13b', 'llama-2-70b'],
        source: 'llama2-license', locator: 'header',
      },
      { event: 'paper', date: '2023-07', source: 'llama2-paper', locator: 'metadata' },
    ],
    variants: [
      {
        id: 'llama-2-7b', name: 'Llama 2 7B', label: '7B',
        params: parameters(7e9, 'llama2-paper', 'table 1', { approx: 'nominal' }),
        attention: 'mha',
        gpuHours: gpuHours(184_320, 'llama2-paper', 'table 2', { approx: 'exact' }),
        emissions: tonnesCO2e(31.22, 'llama2-paper', 'table 2', { approx: 'estimate' }),
      },
      {
        id: 'llama-2-13b', name: 'Llama 2 13B', label: '13B',
        params: parameters(1.3e10, 'llama2-paper', 'table 1', { approx: 'nominal' }),
        attention: 'mha',
        gpuHours: gpuHours(368_640, 'llama2-paper', 'table 2', { approx: 'exact' }),
        emissions: tonnesCO2e(62.44, 'llama2-paper', 'table 2', { approx: 'estimate' }),
      },
      {
        id: 'llama-2-34b', name: 'Llama 2 34B', label: '34B', released: false,
        params: parameters(3.4e10, 'llama2-paper', 'table 1', { approx: 'nominal' }),
        attention: 'gqa',
        gpuHours: gpuHours(1_038_336, 'llama2-paper', 'table 2', { approx: 'exact' }),
        emissions: tonnesCO2e(153.9, 'llama2-paper', 'table 2', { approx: 'estimate' }),
      },
      {
        id: 'llama-2-70b', name: 'Llama 2 70B', label: '70B',
        params: parameters(7e10, 'llama2-paper', 'table 1', { approx: 'nominal' }),
        shape: { layers: 80, heads: 64, kvHeads: 8, width: 8192, source: 'llama2-config', locator: 'whole', secondHand: true },
        attention: 'gqa',
        gpuHours: gpuHours(1_720_320, 'llama2-paper', 'table 2', { approx: 'exact' }),
        emissions: tonnesCO2e(291.42, 'llama2-paper', 'table 2', { approx: 'estimate' }),
      },
    ],
    tokens: tokens(2e12, 'llama2-paper', 'table 1'),
    contextLength: tokens(4096, 'llama2-paper', ['table 1', 'appendix A.2.1']),
    vocabulary: tokens(32_000, 'llama2-paper', 'section 2.2', { approx: 'rounded' }),
    architecture: {
      type: 'decoder', position: 'rope', normalisation: 'rmsnorm', activation: 'swiglu', parallelBlocks: false,
      source: 'llama2-paper', locator: ['section 2.2', 'table 1'],
    },
    hardware: [{ accelerator: 'A100-80GB', source: 'llama2-paper', locator: 'table 2' }],
    artefacts: {
      weights: { access: 'request', license: 'LicenseRef-Llama-2-Community', source: 'llama2-repo', locator: 'heading Download' },
      data: { access: 'withheld', source: 'llama2-paper', locator: 'table 1' },
    },
    derivedFrom: [{ id: 'llama', how: 'successor', source: 'llama2-paper', locator: 'section 2.2' }],
    facts: {
      totalGpuHours: gpuHours(3_311_616, 'llama2-paper', 'table 2', { approx: 'exact', note: 'llama-2-total-with-unreleased' }),
      totalEmissions: tonnesCO2e(539, 'llama2-paper', 'table 2', { approx: 'estimate', note: 'llama-2-total-with-unreleased' }),
      gpuPower: watts(400, 'llama2-paper', 'table 2'),
      gpuPowerOf34b: watts(350, 'llama2-paper', 'table 2'),
      batchTokens: tokens(4e6, 'llama2-paper', 'table 1', { approx: 'rounded' }),
      warmupSteps: count(2000, 'llama2-paper', 'section 2.2'),
      tokenIncrease: share(0.4, 'llama2-paper', 'section 2', { note: 'llama-2-more-tokens' }),
      userLimit: llama2UserLimit,
    },
  },
  {
    id: 'llama-2-chat', name: 'Llama 2-Chat', aliases: ['Llama-2-Chat', 'LLaMA-2-Chat'], organisations: ['meta'], kind: 'chat',
    events: [{ event: 'weights', date: '2023-07-18', source: 'llama2-license', locator: 'header' }],
    variants: [
      {
        id: 'llama-2-chat-7b', name: 'Llama 2-Chat 7B', label: '7B',
        params: parameters(7e9, 'llama2-card', 'heading Model Details', { approx: 'nominal' }),
      },
      {
        id: 'llama-2-chat-13b', name: 'Llama 2-Chat 13B', label: '13B',
        params: parameters(1.3e10, 'llama2-card', 'heading Model Details', { approx: 'nominal' }),
      },
      {
        id: 'llama-2-chat-70b', name: 'Llama 2-Chat 70B', label: '70B',
        params: parameters(7e10, 'llama2-card', 'heading Model Details', { approx: 'nominal' }),
      },
    ],
    contextLength: tokens(4096, 'llama2-paper', 'section 3.1'),
    artefacts: {
      weights: { access: 'request', license: 'LicenseRef-Llama-2-Community', source: 'llama2-repo', locator: 'heading Download' },
    },
    derivedFrom: [{ id: 'llama-2', how: 'aligned', source: 'llama2-paper', locator: 'figure 4' }],
    facts: {
      sftExamples: count(27_540, 'llama2-paper', 'section 3.1', { approx: 'exact' }),
      sftEpochs: count(2, 'llama2-paper', 'section 3.1'),
      sftBatch: count(64, 'llama2-paper', 'section 3.1'),
      ownComparisons: count(1_418_091, 'llama2-paper', 'table 6', { approx: 'exact' }),
      allComparisons: count(2_919_326, 'llama2-paper', 'table 6', { approx: 'exact' }),
      rewardModels: count(2, 'llama2-paper', 'section 3.2'),
    },
  },
  {
    id: 'code-llama', name: 'Code Llama', aliases: ['LLaMA Code', 'CodeLlama'], organisations: ['meta'], kind: 'code',
    flagship: 'code-llama-34b',
    events: [
      {
        event: 'weights', date: '2023-08-24', variants: ['code-llama-7b', 'code-llama-13b', 'code-llama-34b'],
        source: 'codellama-card', locator: 'history',
      },
      { event: 'code', date: '2023-08-24', source: 'codellama-card', locator: 'history' },
      { event: 'paper', date: '2023-08', source: 'codellama-paper', locator: 'metadata' },
      { event: 'weights', date: '2024-01', variants: ['code-llama-70b'], source: 'codellama-card', locator: 'history' },
    ],
    variants: [
      {
        id: 'code-llama-7b', name: 'Code Llama 7B', label: '7B',
        params: parameters(7e9, 'codellama-card', 'heading Model Details', { approx: 'nominal' }),
        tokens: tokens(5e11, 'codellama-paper', 'table 1', { note: 'code-llama-tokens-on-top' }),
      },
      {
        id: 'code-llama-13b', name: 'Code Llama 13B', label: '13B',
        params: parameters(1.3e10, 'codellama-card', 'heading Model Details', { approx: 'nominal' }),
        tokens: tokens(5e11, 'codellama-paper', 'table 1', { note: 'code-llama-tokens-on-top' }),
      },
      {
        id: 'code-llama-34b', name: 'Code Llama 34B', label: '34B',
        params: parameters(3.4e10, 'codellama-card', 'heading Model Details', { approx: 'nominal' }),
        tokens: tokens(5e11, 'codellama-paper', 'table 1', { note: 'code-llama-tokens-on-top' }),
      },
      {
        id: 'code-llama-70b', name: 'Code Llama 70B', label: '70B',
        params: parameters(7e10, 'codellama-card', 'heading Model Details', { approx: 'nominal' }),
      },
    ],
    contextLength: tokens(16_384, 'codellama-paper', 'section 2.4'),
    architecture: { type: 'decoder', position: 'rope', source: 'codellama-paper', locator: 'section 2.4' },
    mixture: {
      measure: 'sampling', source: 'codellama-paper', locator: 'table 1',
      parts: [
        { corpus: 'Code', group: 'code', share: 0.85, epochs: 2.03, bytes: 859e9 },
        { corpus: 'Natural language related to code', group: 'talk', share: 0.08, epochs: 1.39, bytes: 78e9 },
        { corpus: 'Natural language', group: 'other', share: 0.07, epochs: 0.01, bytes: 3.5e12 },
      ],
    },
    hardware: [{ accelerator: 'A100-80GB', source: 'codellama-card', locator: 'heading Hardware and Software' }],
    artefacts: {
      weights: {
        access: 'request', license: 'LicenseRef-Llama-2-Community', source: 'llama2-repo', locator: 'heading Access to Hugging Face',
      },
    },
    derivedFrom: [{ id: 'llama-2', how: 'continued-pretraining', source: 'codellama-paper', locator: ['section 2.4', 'table 1'] }],
    facts: {
      ropeBase: count(1e6, 'codellama-paper', 'section 2.4'),
      usableContext: tokens(1e5, 'codellama-paper', 'section 2.4', { approx: 'estimate' }),
      pythonTokens: tokens(1e11, 'codellama-paper', 'table 1', { note: 'code-llama-python-on-top' }),
      pythonShare: share(0.75, 'codellama-paper', 'table 1'),
      pythonEpochs: ratio(3.69, 'codellama-paper', 'table 1'),
      models: count(12, 'codellama-card', 'heading Hardware and Software'),
      totalGpuHours: gpuHours(1.4e6, 'codellama-card', 'heading Hardware and Software', { approx: 'rounded' }),
      totalEmissions: tonnesCO2e(228.55, 'codellama-card', 'heading Hardware and Software', { approx: 'estimate' }),
    },
  },
])
