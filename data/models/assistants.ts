/** Assistants made by tuning a base model: InstructGPT and ChatGPT, then the open ones of the year after. */
import { count, gigabytes, hours, parameters, petaflopDays, ratio, score, share, tokens, usd } from '../figure'
import { defineModels } from '../schema'

/** Verdicts of GPT-4 on the answers of two models to the same questions, one per line. */
const JUDGE_CHATGPT = ['commit 69d085e', 'file …/review_gpt35_vicuna-13b.jsonl'] as const
const JUDGE_BARD = [
  'commit 69d085e',
  'file fastchat/eval/table/review/vicuna-13b_20230322-clean-lang/review_bard_vicuna-13b.jsonl',
] as const
const JUDGE_ALPACA = [
  'commit 69d085e',
  'file fastchat/eval/table/review/vicuna-13b_20230322-clean-lang/review_alpaca-13b_vicuna-13b.jsonl',
] as const
const JUDGE_LLAMA = [
  'commit 69d085e',
  'file fastchat/eval/table/review/vicuna-13b_20230322-clean-lang/review_llama-13b_vicuna-13b.jsonl',
] as const

export const assistants = defineModels([
  {
    id: 'instructgpt',
    name: 'InstructGPT',
    organisations: ['openai'],
    kind: 'instruct',
    events: [
      { event: 'announced', date: '2022-01-27', source: 'instructgpt-blog', locator: 'header' },
      { event: 'paper', date: '2022-03', source: 'instructgpt-paper', locator: 'metadata' },
    ],
    variants: [
      {
        id: 'instructgpt-1b3',
        name: 'InstructGPT 1.3B',
        label: '1.3B',
        params: parameters(1.3e9, 'instructgpt-paper', 'abstract', { approx: 'nominal' }),
      },
      {
        id: 'instructgpt-175b',
        name: 'InstructGPT 175B',
        label: '175B',
        params: parameters(175e9, 'instructgpt-paper', 'section 5.1', { approx: 'nominal' }),
      },
    ],
    artefacts: {
      weights: { access: 'api', source: 'ecosystem-graphs', locator: 'file assets/openai.yaml', secondHand: true },
    },
    derivedFrom: [{ id: 'gpt-3', how: 'aligned', source: 'instructgpt-paper', locator: 'abstract' }],
    facts: {
      sftCompute: petaflopDays(4.9, 'instructgpt-paper', 'section 5.1'),
      rlCompute: petaflopDays(60, 'instructgpt-paper', 'section 5.1'),
      pretrainingCompute: petaflopDays(3640, 'instructgpt-paper', 'section 5.1'),
      sftPrompts: count(12_725, 'instructgpt-paper', 'table 9', { approx: 'exact' }),
      rewardPrompts: count(33_207, 'instructgpt-paper', 'table 9', { approx: 'exact' }),
      rlPrompts: count(31_144, 'instructgpt-paper', 'table 9', { approx: 'exact' }),
      fewestRanked: count(4, 'instructgpt-paper', 'section 3.5'),
      mostRanked: count(9, 'instructgpt-paper', 'section 3.5'),
      preferredSizeRatio: ratio(100, 'instructgpt-paper', 'abstract', { approx: 'rounded' }),
    },
  },
  {
    id: 'chatgpt',
    name: 'ChatGPT',
    organisations: ['openai'],
    kind: 'chat',
    events: [
      {
        event: 'announced',
        date: '2022-11-30',
        source: 'ecosystem-graphs',
        locator: 'file assets/openai.yaml',
        secondHand: true,
      },
    ],
    variants: [],
    artefacts: {
      weights: {
        access: 'withheld',
        source: 'opening-up-chatgpt',
        locator: 'file projects/chatgpt.yaml',
        secondHand: true,
      },
      code: {
        access: 'withheld',
        source: 'opening-up-chatgpt',
        locator: 'file projects/chatgpt.yaml',
        secondHand: true,
      },
      data: {
        access: 'withheld',
        source: 'opening-up-chatgpt',
        locator: 'file projects/chatgpt.yaml',
        secondHand: true,
      },
    },
    derivedFrom: [],
  },
  {
    id: 'alpaca',
    name: 'Alpaca',
    aliases: ['Stanford Alpaca'],
    organisations: ['stanford'],
    kind: 'instruct',
    events: [
      { event: 'announced', date: '2023-03-13', source: 'alpaca-repo', locator: 'history' },
      { event: 'code', date: '2023-03-13', source: 'alpaca-repo', locator: 'history' },
      {
        event: 'withdrawn',
        date: '2023-03-21',
        source: 'alpaca-stanford-daily',
        locator: 'introduction',
        secondHand: true,
      },
    ],
    variants: [
      {
        id: 'alpaca',
        name: 'Alpaca',
        label: '7B',
        params: parameters(7e9, 'alpaca-repo', 'heading Overview', { approx: 'nominal' }),
      },
    ],
    hardware: [{ accelerator: 'A100-80GB', count: 8, source: 'alpaca-one-year', locator: 'whole', secondHand: true }],
    artefacts: {
      weights: {
        access: 'delta',
        license: 'CC-BY-NC-4.0',
        source: 'alpaca-repo',
        locator: ['readme', 'file WEIGHT_DIFF_LICENSE'],
      },
      code: { access: 'public', license: 'Apache-2.0', source: 'alpaca-repo', locator: 'license' },
      data: {
        access: 'public',
        license: 'CC-BY-NC-4.0',
        source: 'alpaca-repo',
        locator: ['readme', 'file DATA_LICENSE'],
      },
    },
    derivedFrom: [{ id: 'llama', how: 'fine-tuned', source: 'alpaca-repo', locator: 'heading Overview' }],
    trainedOn: ['alpaca-data'],
    facts: {
      examples: count(52e3, 'alpaca-repo', 'heading Data Release', { approx: 'rounded' }),
      seedTasks: count(175, 'alpaca-repo', 'file seed_tasks.jsonl', { approx: 'exact' }),
      maxLength: tokens(512, 'alpaca-repo', 'heading Fine-tuning', { approx: 'exact' }),
      costUsd: usd(600, 'alpaca-one-year', 'title', { approx: 'upper-bound', secondHand: true }),
      dataCostUsd: usd(500, 'alpaca-repo', 'heading Data Generation Process', { approx: 'upper-bound' }),
      trainingCostUsd: usd(100, 'alpaca-one-year', 'whole', { approx: 'upper-bound', secondHand: true }),
      trainingHours: hours(3, 'alpaca-one-year', 'whole', { secondHand: true }),
      judgeWins: count(90, 'alpaca-one-year', 'whole', { approx: 'exact', secondHand: true }),
      judgeWinsDavinci003: count(89, 'alpaca-one-year', 'whole', { approx: 'exact', secondHand: true }),
      winRate: share(0.5, 'alpaca-repo', 'file model_card.md', { approx: 'estimate' }),
    },
  },
  {
    id: 'alpaca-lora',
    name: 'Alpaca-LoRA',
    organisations: ['community'],
    kind: 'instruct',
    events: [{ event: 'code', date: '2023-03-13', source: 'alpaca-lora-repo', locator: 'history' }],
    variants: [
      {
        id: 'alpaca-lora',
        name: 'Alpaca-LoRA',
        label: '7B',
        params: parameters(7e9, 'alpaca-lora-repo', 'readme', { approx: 'nominal' }),
      },
    ],
    hardware: [{ accelerator: 'RTX 4090', count: 1, source: 'alpaca-lora-repo', locator: 'readme' }],
    artefacts: {
      weights: { access: 'delta', source: 'alpaca-lora-repo', locator: 'heading Official weights' },
      code: { access: 'public', license: 'Apache-2.0', source: 'alpaca-lora-repo', locator: 'license' },
      data: { access: 'public', license: 'ODC-By-1.0', source: 'alpaca-lora-repo', locator: 'file DATA_LICENSE' },
    },
    derivedFrom: [{ id: 'llama', how: 'adapter', source: 'alpaca-lora-repo', locator: 'readme' }],
    trainedOn: ['alpaca-data'],
    facts: {
      rank: count(16, 'alpaca-lora-repo', 'heading Official weights', { approx: 'exact' }),
      matricesPerLayer: count(4, 'alpaca-lora-repo', 'heading Official weights', { approx: 'exact' }),
    },
  },
  {
    id: 'vicuna',
    name: 'Vicuna',
    organisations: ['lmsys'],
    kind: 'chat',
    events: [
      { event: 'announced', date: '2023-03-30', source: 'vicuna-blog', locator: 'header', variants: ['vicuna-13b'] },
      {
        event: 'weights',
        date: '2023-03-30',
        source: 'fastchat-repo',
        locator: ['file docs/vicuna_weights_version.md', 'row v0'],
        variants: ['vicuna-7b', 'vicuna-13b'],
      },
      {
        event: 'weights',
        date: '2023-06-22',
        source: 'fastchat-repo',
        locator: ['file docs/vicuna_weights_version.md', 'row v1.3'],
        variants: ['vicuna-33b'],
      },
    ],
    variants: [
      {
        id: 'vicuna-7b',
        name: 'Vicuna-7B',
        label: '7B',
        params: parameters(7e9, 'fastchat-repo', ['file docs/vicuna_weights_version.md', 'row v0'], {
          approx: 'nominal',
        }),
      },
      {
        id: 'vicuna-13b',
        name: 'Vicuna-13B',
        label: '13B',
        params: parameters(13e9, 'vicuna-blog', 'introduction', { approx: 'nominal' }),
      },
      {
        id: 'vicuna-33b',
        name: 'Vicuna-33B',
        label: '33B',
        params: parameters(33e9, 'fastchat-repo', ['file docs/vicuna_weights_version.md', 'row v1.3'], {
          approx: 'nominal',
        }),
      },
    ],
    flagship: 'vicuna-13b',
    contextLength: tokens(2048, 'fastchat-repo', 'heading Code and Hyperparameters', { approx: 'exact' }),
    hardware: [
      {
        accelerator: 'A100',
        count: 8,
        days: 1,
        variants: ['vicuna-13b'],
        source: 'ecosystem-graphs',
        locator: 'file assets/lmsys.yaml',
        secondHand: true,
      },
    ],
    artefacts: {
      weights: {
        access: 'delta',
        license: 'LicenseRef-LLaMA-Research',
        source: 'fastchat-repo',
        locator: 'file docs/vicuna_weights_version.md',
      },
      code: { access: 'public', license: 'Apache-2.0', source: 'fastchat-repo', locator: 'license' },
      data: { access: 'withheld', source: 'fastchat-repo', locator: 'heading Data' },
    },
    derivedFrom: [{ id: 'llama', how: 'fine-tuned', source: 'vicuna-blog', locator: 'introduction' }],
    trainedOn: ['sharegpt'],
    facts: {
      examples: count(70e3, 'vicuna-blog', 'introduction', { approx: 'estimate' }),
      laterExamples: count(125e3, 'fastchat-repo', 'heading Data', { approx: 'estimate' }),
      laterDataRatio: ratio(2, 'fastchat-repo', ['file docs/vicuna_weights_version.md', 'heading Updates'], {
        approx: 'rounded',
      }),
      laterTuningTokens: tokens(370e6, 'fastchat-repo', ['file docs/vicuna_weights_version.md', 'row v1.3'], {
        approx: 'rounded',
      }),
      costUsd: usd(300, 'vicuna-blog', 'introduction', { approx: 'estimate' }),
      claimedQuality: share(0.9, 'vicuna-blog', 'introduction', { approx: 'lower-bound' }),
      judgeQuestions: count(80, 'fastchat-repo', JUDGE_CHATGPT, { approx: 'exact' }),
      judgeTotal: score(638, 'fastchat-repo', JUDGE_CHATGPT, { approx: 'exact', note: 'judge-points-not-wins' }),
      judgeTotalChatgpt: score(693, 'fastchat-repo', JUDGE_CHATGPT, { approx: 'exact', note: 'judge-points-not-wins' }),
      judgeWins: count(14, 'fastchat-repo', JUDGE_CHATGPT, { approx: 'exact' }),
      judgeWinsChatgpt: count(44, 'fastchat-repo', JUDGE_CHATGPT, { approx: 'exact' }),
      judgeTies: count(22, 'fastchat-repo', JUDGE_CHATGPT, { approx: 'exact' }),
      judgeTotalAgainstBard: score(655.5, 'fastchat-repo', JUDGE_BARD, {
        approx: 'exact',
        note: 'judge-points-not-wins',
      }),
      judgeTotalBard: score(664, 'fastchat-repo', JUDGE_BARD, { approx: 'exact', note: 'judge-points-not-wins' }),
      judgeWinsAgainstBard: count(40, 'fastchat-repo', JUDGE_BARD, { approx: 'exact' }),
      judgeWinsBard: count(30, 'fastchat-repo', JUDGE_BARD, { approx: 'exact' }),
      judgeTiesBard: count(10, 'fastchat-repo', JUDGE_BARD, { approx: 'exact' }),
      judgeWinsAgainstAlpaca: count(76, 'fastchat-repo', JUDGE_ALPACA, { approx: 'exact' }),
      judgeWinsAgainstLlama: count(77, 'fastchat-repo', JUDGE_LLAMA, { approx: 'exact' }),
    },
  },
  {
    id: 'koala',
    name: 'Koala',
    organisations: ['bair'],
    kind: 'chat',
    events: [
      { event: 'announced', date: '2023-04-03', source: 'koala-blog', locator: 'header' },
      { event: 'weights', date: '2023-04-03', source: 'easylm-repo', locator: 'history' },
    ],
    variants: [
      {
        id: 'koala',
        name: 'Koala',
        label: '13B',
        params: parameters(13e9, 'opening-up-chatgpt', 'file projects/koala.yaml', {
          approx: 'nominal',
          secondHand: true,
        }),
      },
    ],
    hardware: [{ accelerator: 'A100', count: 8, source: 'koala-mlwires', locator: 'whole', secondHand: true }],
    artefacts: {
      weights: {
        access: 'delta',
        license: 'LicenseRef-LLaMA-Research',
        source: 'opening-up-chatgpt',
        locator: 'file projects/koala.yaml',
        secondHand: true,
      },
    },
    derivedFrom: [{ id: 'llama', how: 'fine-tuned', source: 'easylm-repo', locator: 'file docs/koala.md' }],
    trainedOn: ['sharegpt', 'alpaca-data'],
    facts: {
      sharegptDialogues: count(60e3, 'koala-tsang', 'heading ChatGPT Distillation Data', {
        approx: 'estimate',
        secondHand: true,
      }),
      sharegptCleaned: count(30e3, 'koala-mlwires', 'whole', { approx: 'estimate', secondHand: true }),
      hc3Questions: count(24e3, 'koala-tsang', 'heading ChatGPT Distillation Data', {
        approx: 'estimate',
        secondHand: true,
      }),
      hc3HumanAnswers: count(60e3, 'koala-tsang', 'heading ChatGPT Distillation Data', {
        approx: 'rounded',
        secondHand: true,
      }),
      hc3ChatgptAnswers: count(27e3, 'koala-tsang', 'heading ChatGPT Distillation Data', {
        approx: 'rounded',
        secondHand: true,
      }),
      oigExamples: count(30e3, 'koala-mlwires', 'whole', { approx: 'estimate', secondHand: true }),
      alpacaExamples: count(52e3, 'koala-tsang', 'heading Open Source Data', { approx: 'rounded', secondHand: true }),
      helpfulHarmlessExamples: count(160e3, 'koala-tsang', 'heading Open Source Data', {
        approx: 'estimate',
        secondHand: true,
      }),
      webgptComparisons: count(20e3, 'koala-tsang', 'heading Open Source Data', {
        approx: 'estimate',
        secondHand: true,
      }),
      summaryExamples: count(93e3, 'koala-mlwires', 'whole', { approx: 'estimate', secondHand: true }),
      costUsd: usd(100, 'koala-mlwires', 'whole', { approx: 'upper-bound', secondHand: true }),
      trainingHours: hours(6, 'koala-mlwires', 'whole', { secondHand: true }),
      epochs: count(2, 'koala-mlwires', 'whole', { approx: 'exact', secondHand: true }),
      tiedOrBetterThanChatgpt: share(0.5, 'koala-blog', 'introduction', {
        approx: 'lower-bound',
        note: 'ties-counted',
      }),
    },
  },
  {
    id: 'gpt4all',
    name: 'GPT4All',
    organisations: ['nomic'],
    kind: 'chat',
    events: [
      { event: 'code', date: '2023-03-25', source: 'gpt4all-repo', locator: 'history' },
      { event: 'weights', date: '2023-03-28', source: 'gpt4all-repo', locator: 'commit 9234dd1' },
      { event: 'paper', date: '2023-03', source: 'gpt4all-report', locator: 'metadata' },
    ],
    variants: [
      {
        id: 'gpt4all',
        name: 'GPT4All',
        label: '7B',
        params: parameters(7e9, 'gpt4all-paper', 'section 2.2', { approx: 'nominal' }),
      },
    ],
    hardware: [{ accelerator: 'A100-80GB', count: 8, source: 'gpt4all-paper', locator: 'section 2.3' }],
    artefacts: {
      weights: { access: 'public', source: 'gpt4all-paper', locator: 'section 2.3' },
      code: { access: 'public', source: 'gpt4all-paper', locator: 'section 2.3' },
      data: { access: 'public', source: 'gpt4all-paper', locator: 'section 2.3' },
    },
    derivedFrom: [{ id: 'llama', how: 'adapter', source: 'gpt4all-paper', locator: 'section 2.2' }],
    facts: {
      examples: count(437_605, 'gpt4all-paper', 'section 2.1', { approx: 'exact' }),
      collectedPairs: count(1e6, 'gpt4all-paper', 'section 2.1', { approx: 'estimate' }),
      readmeExamples: count(800e3, 'gpt4all-repo', ['commit 9234dd1', 'readme'], { approx: 'estimate' }),
      gpuCostUsd: usd(800, 'gpt4all-report', 'section 2.2', { approx: 'estimate', note: 'cost-includes-failed-runs' }),
      dataCostUsd: usd(500, 'gpt4all-paper', 'section 2.3', { approx: 'estimate' }),
      finalRunCostUsd: usd(100, 'gpt4all-paper', 'section 2.3', { approx: 'estimate' }),
      trainingHours: hours(8, 'gpt4all-paper', 'section 2.3', { approx: 'estimate' }),
      bits: count(4, 'gpt4all-paper', 'section 2.3'),
    },
  },
  {
    id: 'dolly-1',
    name: 'Dolly',
    aliases: ['Dolly v1', 'dolly-v1-6b'],
    organisations: ['databricks'],
    kind: 'instruct',
    events: [{ event: 'announced', date: '2023-03-24', source: 'dolly-repo', locator: 'commit f9fc005' }],
    variants: [
      {
        id: 'dolly-1',
        name: 'Dolly',
        label: '6B',
        params: parameters(6e9, 'dolly-repo', ['commit e950ab3', 'heading Model Overview'], { approx: 'nominal' }),
      },
    ],
    hardware: [
      {
        accelerator: 'A100-40GB',
        count: 8,
        source: 'dolly-repo',
        locator: ['commit e950ab3', 'heading Model Overview'],
      },
    ],
    artefacts: {
      weights: { access: 'public', license: 'CC-BY-NC-4.0', source: 'dolly1-card', locator: 'metadata' },
      code: { access: 'public', license: 'Apache-2.0', source: 'dolly-repo', locator: 'license' },
      data: { access: 'public', license: 'CC-BY-NC-4.0', source: 'dolly-repo', locator: ['commit e950ab3', 'readme'] },
    },
    derivedFrom: [
      {
        id: 'gpt-j-6b',
        how: 'fine-tuned',
        source: 'dolly-repo',
        locator: ['commit e950ab3', 'heading Model Overview'],
      },
    ],
    trainedOn: ['alpaca-data'],
    facts: {
      examples: count(52e3, 'dolly-repo', ['commit e950ab3', 'heading Model Overview'], { approx: 'estimate' }),
      costUsd: usd(30, 'dolly2-blog', 'introduction', { approx: 'upper-bound' }),
      trainingMinutes: count(30, 'dolly-repo', ['commit e950ab3', 'heading Model Overview']),
    },
  },
  {
    id: 'dolly-2',
    name: 'Dolly 2.0',
    aliases: ['Dolly v2', 'dolly-v2-12b'],
    organisations: ['databricks'],
    kind: 'instruct',
    events: [{ event: 'announced', date: '2023-04-12', source: 'dolly2-blog', locator: 'header' }],
    variants: [
      {
        id: 'dolly-2-3b',
        name: 'Dolly 2.0 3B',
        label: '3B',
        params: parameters(3e9, 'open-llms-list', 'row Dolly', { approx: 'nominal', secondHand: true }),
      },
      {
        id: 'dolly-2-7b',
        name: 'Dolly 2.0 7B',
        label: '7B',
        params: parameters(7e9, 'open-llms-list', 'row Dolly', { approx: 'nominal', secondHand: true }),
      },
      {
        id: 'dolly-2-12b',
        name: 'Dolly 2.0 12B',
        label: '12B',
        params: parameters(12e9, 'dolly2-blog', 'introduction', { approx: 'nominal' }),
      },
    ],
    artefacts: {
      weights: { access: 'public', license: 'MIT', source: 'open-llms-list', locator: 'row Dolly', secondHand: true },
      code: { access: 'public', license: 'Apache-2.0', source: 'dolly-repo', locator: 'license' },
      data: {
        access: 'public',
        license: 'CC-BY-SA-3.0',
        source: 'dolly2-blog',
        locator: 'heading databricks-dolly-15k dataset',
      },
    },
    derivedFrom: [{ id: 'pythia', how: 'fine-tuned', source: 'dolly-repo', locator: 'heading Model Overview' }],
    trainedOn: ['databricks-dolly-15k'],
    facts: {
      examples: count(15e3, 'dolly2-blog', 'heading databricks-dolly-15k dataset', { approx: 'rounded' }),
      employees: count(5000, 'dolly2-blog', 'heading databricks-dolly-15k dataset', { approx: 'lower-bound' }),
    },
  },
  {
    id: 'openassistant',
    name: 'OpenAssistant',
    aliases: ['Open Assistant', 'OASST1 models'],
    organisations: ['laion', 'community'],
    kind: 'chat',
    events: [
      { event: 'weights', date: '2023-04-15', source: 'open-assistant-repo', locator: 'history' },
      { event: 'paper', date: '2023-04', source: 'oasst-paper', locator: 'metadata' },
    ],
    variants: [
      {
        id: 'openassistant',
        name: 'OpenAssistant 12B',
        label: '12B',
        params: parameters(12e9, 'open-assistant-repo', 'file oasst-shared/oasst_shared/model_configs.py', {
          approx: 'nominal',
        }),
      },
    ],
    artefacts: {
      weights: {
        access: 'public',
        license: 'Apache-2.0',
        source: 'open-llms-list',
        locator: 'row Open Assistant (Pythia family)',
        secondHand: true,
      },
      code: {
        access: 'public',
        license: 'Apache-2.0',
        source: 'open-assistant-repo',
        locator: 'file docs/docs/faq.md',
      },
      data: {
        access: 'public',
        license: 'Apache-2.0',
        source: 'open-assistant-repo',
        locator: 'file docs/docs/faq.md',
      },
    },
    derivedFrom: [{ id: 'pythia', how: 'fine-tuned', source: 'open-assistant-repo', locator: 'file docs/docs/faq.md' }],
    trainedOn: ['oasst1'],
    facts: {
      messages: count(161_443, 'oasst-paper', 'abstract', { approx: 'exact' }),
      volunteers: count(13_500, 'oasst-paper', 'abstract', { approx: 'lower-bound' }),
      preferredShare: share(0.483, 'oasst-paper', 'abstract', { note: 'abstract-later-dropped' }),
      preferredShareChatgpt: share(0.517, 'oasst-paper', 'abstract', { note: 'abstract-later-dropped' }),
    },
  },
  {
    id: 'openassistant-llama',
    name: 'OpenAssistant LLaMA',
    organisations: ['laion', 'community'],
    kind: 'chat',
    events: [{ event: 'weights', date: '2023-04-15', source: 'open-assistant-repo', locator: 'history' }],
    variants: [
      {
        id: 'openassistant-llama',
        name: 'OpenAssistant LLaMA 30B',
        label: '30B',
        params: parameters(30e9, 'open-assistant-repo', 'file oasst-shared/oasst_shared/model_configs.py', {
          approx: 'nominal',
        }),
      },
    ],
    artefacts: {
      weights: {
        access: 'delta',
        license: 'LicenseRef-LLaMA-Research',
        source: 'open-assistant-repo',
        locator: 'file docs/docs/faq.md',
      },
      code: {
        access: 'public',
        license: 'Apache-2.0',
        source: 'open-assistant-repo',
        locator: 'file docs/docs/faq.md',
      },
    },
    derivedFrom: [{ id: 'llama', how: 'fine-tuned', source: 'open-assistant-repo', locator: 'file docs/docs/faq.md' }],
    trainedOn: ['oasst1'],
  },
  {
    id: 'lima',
    name: 'LIMA',
    organisations: ['meta'],
    kind: 'instruct',
    events: [{ event: 'paper', date: '2023-05-18', source: 'lima-paper', locator: 'metadata' }],
    variants: [
      {
        id: 'lima',
        name: 'LIMA',
        label: '65B',
        params: parameters(65e9, 'lima-paper', 'abstract', { approx: 'nominal' }),
      },
    ],
    artefacts: {},
    derivedFrom: [{ id: 'llama', how: 'fine-tuned', source: 'lima-paper', locator: 'abstract' }],
    facts: {
      examples: count(1000, 'lima-paper', 'abstract'),
      communityExamples: count(750, 'lima-origins', 'whole', { secondHand: true }),
      handWrittenExamples: count(250, 'lima-origins', 'whole', { secondHand: true }),
      tuningTokens: tokens(750e3, 'lima-origins', 'whole', { approx: 'estimate', secondHand: true }),
      testPrompts: count(300, 'lima-origins', 'whole', { secondHand: true }),
      equalOrBetterThanGpt4: share(0.43, 'lima-paper', 'abstract', { note: 'ties-counted' }),
      equalOrBetterThanBard: share(0.58, 'lima-paper', 'abstract', { note: 'ties-counted' }),
      equalOrBetterThanDavinci003: share(0.65, 'lima-paper', 'abstract', { note: 'ties-counted' }),
    },
  },
  {
    id: 'orca',
    name: 'Orca',
    organisations: ['microsoft'],
    kind: 'instruct',
    events: [{ event: 'paper', date: '2023-06-05', source: 'orca-paper', locator: 'metadata' }],
    variants: [
      {
        id: 'orca',
        name: 'Orca',
        label: '13B',
        params: parameters(13e9, 'orca-paper', 'abstract', { approx: 'nominal' }),
      },
    ],
    hardware: [{ accelerator: 'A100', count: 20, source: 'orca-labonne', locator: 'whole', secondHand: true }],
    artefacts: {},
    derivedFrom: [{ id: 'llama', how: 'fine-tuned', source: 'orca-paper', locator: 'abstract', secondHand: true }],
    facts: {
      chatgptExamples: count(5e6, 'orca-labonne', 'whole', { approx: 'rounded', secondHand: true }),
      gpt4Examples: count(1e6, 'orca-labonne', 'whole', { approx: 'rounded', secondHand: true }),
      chatgptStageHours: hours(160, 'orca-labonne', 'whole', { secondHand: true }),
      gpt4StageHours: hours(40, 'orca-labonne', 'whole', { secondHand: true }),
      bigBenchHardGain: share(1, 'orca-paper', 'abstract', { approx: 'lower-bound' }),
      agievalGain: share(0.42, 'orca-paper', 'abstract'),
      examGapToChatgpt: score(4, 'orca-paper', 'abstract'),
    },
  },
  {
    id: 'orca-2',
    name: 'Orca 2',
    organisations: ['microsoft'],
    kind: 'instruct',
    events: [
      {
        event: 'weights',
        date: '2023-11-21',
        source: 'ecosystem-graphs',
        locator: 'file assets/microsoft.yaml',
        secondHand: true,
      },
    ],
    variants: [
      {
        id: 'orca-2-7b',
        name: 'Orca 2 7B',
        label: '7B',
        params: parameters(7e9, 'opening-up-chatgpt', 'file projects/orca_2.yaml', {
          approx: 'nominal',
          secondHand: true,
        }),
      },
      {
        id: 'orca-2-13b',
        name: 'Orca 2 13B',
        label: '13B',
        params: parameters(13e9, 'opening-up-chatgpt', 'file projects/orca_2.yaml', {
          approx: 'nominal',
          secondHand: true,
        }),
      },
    ],
    hardware: [
      {
        accelerator: 'A100-80GB',
        count: 32,
        variants: ['orca-2-13b'],
        source: 'ecosystem-graphs',
        locator: 'file assets/microsoft.yaml',
        secondHand: true,
      },
    ],
    artefacts: {
      weights: {
        access: 'public',
        license: 'LicenseRef-Microsoft-Research',
        source: 'opening-up-chatgpt',
        locator: 'file projects/orca_2.yaml',
        secondHand: true,
      },
      code: {
        access: 'withheld',
        source: 'opening-up-chatgpt',
        locator: 'file projects/orca_2.yaml',
        secondHand: true,
      },
      data: {
        access: 'withheld',
        source: 'opening-up-chatgpt',
        locator: 'file projects/orca_2.yaml',
        secondHand: true,
      },
    },
    derivedFrom: [
      {
        id: 'llama-2',
        how: 'fine-tuned',
        source: 'ecosystem-graphs',
        locator: 'file assets/microsoft.yaml',
        secondHand: true,
      },
    ],
    facts: {
      trainingHours: hours(80, 'ecosystem-graphs', 'file assets/microsoft.yaml', { secondHand: true }),
    },
  },
  {
    id: 'guanaco',
    name: 'Guanaco',
    organisations: ['washington'],
    kind: 'chat',
    events: [
      { event: 'weights', date: '2023-05-23', source: 'qlora-repo', locator: 'history' },
      { event: 'paper', date: '2023-05', source: 'qlora-paper', locator: 'metadata' },
    ],
    variants: [
      {
        id: 'guanaco-7b',
        name: 'Guanaco 7B',
        label: '7B',
        params: parameters(7e9, 'qlora-repo', 'heading License and Intended Use', { approx: 'nominal' }),
      },
      {
        id: 'guanaco-13b',
        name: 'Guanaco 13B',
        label: '13B',
        params: parameters(13e9, 'qlora-repo', 'heading License and Intended Use', { approx: 'nominal' }),
      },
      {
        id: 'guanaco-33b',
        name: 'Guanaco 33B',
        label: '33B',
        params: parameters(33e9, 'qlora-repo', 'heading License and Intended Use', { approx: 'nominal' }),
      },
      {
        id: 'guanaco-65b',
        name: 'Guanaco 65B',
        label: '65B',
        params: parameters(65e9, 'qlora-repo', 'heading License and Intended Use', { approx: 'nominal' }),
      },
    ],
    hardware: [
      {
        accelerator: '48GB GPU',
        count: 1,
        variants: ['guanaco-65b'],
        source: 'qlora-repo',
        locator: 'heading Overview',
      },
    ],
    artefacts: {
      weights: {
        access: 'delta',
        license: 'LicenseRef-LLaMA-Research',
        source: 'qlora-repo',
        locator: 'heading License and Intended Use',
      },
      code: { access: 'public', license: 'MIT', source: 'qlora-repo', locator: 'heading License and Intended Use' },
    },
    derivedFrom: [{ id: 'llama', how: 'adapter', source: 'qlora-repo', locator: 'heading License and Intended Use' }],
    trainedOn: ['oasst1'],
    facts: {
      examples: count(9846, 'guanaco-data-card', 'readme', { approx: 'exact', secondHand: true }),
      trainingHours: hours(24, 'qlora-repo', 'heading Overview'),
      gpuMemory: gigabytes(48, 'qlora-repo', 'heading Overview'),
      judgeShareOfChatgpt: share(0.993, 'qlora-repo', 'heading Overview'),
    },
  },
  {
    id: 'giraffe',
    name: 'Giraffe',
    organisations: ['abacus'],
    kind: 'base',
    events: [{ event: 'paper', date: '2023-08-21', source: 'giraffe-paper', locator: 'metadata' }],
    variants: [
      {
        id: 'giraffe',
        name: 'Giraffe',
        label: '13B',
        params: parameters(13e9, 'giraffe-paper', 'abstract', { approx: 'nominal' }),
      },
    ],
    contextLength: tokens(32e3, 'giraffe-paper', 'abstract', { approx: 'nominal' }),
    artefacts: {},
    derivedFrom: [
      { id: 'llama', how: 'continued-pretraining', source: 'giraffe-paper', locator: 'abstract' },
      { id: 'llama-2', how: 'continued-pretraining', source: 'giraffe-paper', locator: 'abstract' },
    ],
    facts: {
      models: count(3, 'giraffe-paper', 'abstract', { approx: 'exact' }),
      shortContext: tokens(4e3, 'giraffe-paper', 'abstract', { approx: 'nominal' }),
      middleContext: tokens(16e3, 'giraffe-paper', 'abstract', { approx: 'nominal' }),
    },
  },
  {
    id: 'stable-beluga',
    name: 'Stable Beluga',
    aliases: ['StableBeluga', 'FreeWilly'],
    organisations: ['stability'],
    kind: 'instruct',
    events: [
      {
        event: 'weights',
        date: '2023-07-20',
        source: 'stablebeluga1-history',
        locator: 'history',
        variants: ['stable-beluga-65b'],
      },
      { event: 'renamed', date: '2023-07-27', source: 'stablebeluga1-history', locator: 'history' },
    ],
    variants: [
      {
        id: 'stable-beluga-65b',
        name: 'Stable Beluga 1',
        label: '65B',
        params: parameters(65e9, 'stablebeluga1-history', 'metadata', { approx: 'nominal' }),
      },
      {
        id: 'stable-beluga-70b',
        name: 'Stable Beluga 2',
        label: '70B',
        params: parameters(70e9, 'stablebeluga2-card', 'heading Model Details', { approx: 'nominal' }),
      },
    ],
    flagship: 'stable-beluga-65b',
    artefacts: {
      weights: { access: 'delta', license: 'CC-BY-NC-4.0', source: 'stablebeluga1-history', locator: 'metadata' },
    },
    derivedFrom: [
      { id: 'llama', how: 'fine-tuned', source: 'stablebeluga1-history', locator: 'metadata' },
      { id: 'llama-2', how: 'fine-tuned', source: 'stablebeluga2-card', locator: 'heading Model Details' },
    ],
  },
  {
    id: 'wizardlm',
    name: 'WizardLM',
    organisations: ['microsoft', 'peking'],
    kind: 'instruct',
    events: [
      { event: 'code', date: '2023-04-23', source: 'wizardlm-repo', locator: 'commit d9e695c' },
      {
        event: 'paper',
        date: '2023-04-24',
        source: 'ecosystem-graphs',
        locator: 'file assets/microsoft.yaml',
        secondHand: true,
      },
    ],
    variants: [
      {
        id: 'wizardlm-7b',
        name: 'WizardLM 7B',
        label: '7B',
        params: parameters(7e9, 'wizardlm-repo', 'row WizardLM-7B-V1.0', { approx: 'nominal' }),
      },
      {
        id: 'wizardlm-13b',
        name: 'WizardLM 13B',
        label: '13B',
        params: parameters(13e9, 'wizardlm-repo', 'row WizardLM-13B-V1.0', { approx: 'nominal' }),
      },
      {
        id: 'wizardlm-30b',
        name: 'WizardLM 30B',
        label: '30B',
        params: parameters(30e9, 'wizardlm-repo', 'row WizardLM-30B-V1.0', { approx: 'nominal' }),
      },
    ],
    flagship: 'wizardlm-7b',
    hardware: [
      {
        accelerator: 'V100',
        count: 8,
        variants: ['wizardlm-7b'],
        source: 'ecosystem-graphs',
        locator: 'file assets/microsoft.yaml',
        secondHand: true,
      },
    ],
    artefacts: {
      weights: {
        access: 'delta',
        license: 'CC-BY-NC-4.0',
        source: 'wizardlm-repo',
        locator: 'file WizardLM/README.md',
      },
      code: { access: 'public', license: 'Apache-2.0', source: 'wizardlm-repo', locator: 'file WizardLM/README.md' },
      data: { access: 'public', license: 'CC-BY-NC-4.0', source: 'wizardlm-repo', locator: 'file WizardLM/README.md' },
    },
    derivedFrom: [{ id: 'llama', how: 'fine-tuned', source: 'wizardlm-repo', locator: 'file WizardLM/README.md' }],
    facts: {
      examples: count(70e3, 'wizardlm-repo', ['file WizardLM/README.md', 'heading News'], { approx: 'rounded' }),
      largerSizesExamples: count(250e3, 'wizardlm-repo', ['file WizardLM/README.md', 'heading News'], {
        approx: 'rounded',
      }),
      trainingHours: hours(70, 'ecosystem-graphs', 'file assets/microsoft.yaml', { secondHand: true }),
      shareOfChatgpt: share(0.978, 'wizardlm-repo', [
        'file WizardLM/README.md',
        'heading WizardLM-30B performance on different skills.',
      ]),
    },
  },
  {
    id: 'tulu',
    name: 'Tülu',
    aliases: ['Tulu'],
    organisations: ['ai2', 'washington'],
    kind: 'instruct',
    events: [
      { event: 'weights', date: '2023-06-09', source: 'open-instruct-repo', locator: 'heading News' },
      { event: 'code', date: '2023-06-09', source: 'open-instruct-repo', locator: 'heading News' },
    ],
    variants: [
      {
        id: 'tulu-7b',
        name: 'Tülu 7B',
        label: '7B',
        params: parameters(7e9, 'open-instruct-repo', ['commit aca8dfe', 'heading Model Checkpoints'], {
          approx: 'nominal',
        }),
      },
      {
        id: 'tulu-13b',
        name: 'Tülu 13B',
        label: '13B',
        params: parameters(13e9, 'open-instruct-repo', ['commit aca8dfe', 'heading Model Checkpoints'], {
          approx: 'nominal',
        }),
      },
      {
        id: 'tulu-30b',
        name: 'Tülu 30B',
        label: '30B',
        params: parameters(30e9, 'open-instruct-repo', ['commit aca8dfe', 'heading Model Checkpoints'], {
          approx: 'nominal',
        }),
      },
      {
        id: 'tulu-65b',
        name: 'Tülu 65B',
        label: '65B',
        params: parameters(65e9, 'open-instruct-repo', ['commit aca8dfe', 'heading Model Checkpoints'], {
          approx: 'nominal',
        }),
      },
    ],
    artefacts: {
      weights: {
        access: 'delta',
        source: 'open-instruct-repo',
        locator: ['file docs/tulu1_tulu2.md', 'heading Weight diff script'],
      },
      code: { access: 'public', license: 'Apache-2.0', source: 'open-instruct-repo', locator: 'heading Licensing' },
    },
    derivedFrom: [{ id: 'llama', how: 'fine-tuned', source: 'open-instruct-repo', locator: 'heading News' }],
  },
  {
    id: 'zephyr',
    name: 'Zephyr-7B',
    aliases: ['Zephyr', 'Zephyr-7B-alpha', 'Zephyr-7B-beta'],
    organisations: ['hugging-face'],
    kind: 'chat',
    events: [
      {
        event: 'weights',
        date: '2023-10-11',
        source: 'ecosystem-graphs',
        locator: 'file assets/huggingface.yaml',
        secondHand: true,
      },
      { event: 'paper', date: '2023-10', source: 'zephyr-paper', locator: 'metadata' },
      { event: 'code', date: '2023-11-10', source: 'alignment-handbook', locator: 'heading News' },
    ],
    variants: [
      {
        id: 'zephyr',
        name: 'Zephyr-7B',
        label: '7B',
        params: parameters(7e9, 'zephyr-paper', 'abstract', { approx: 'nominal' }),
      },
    ],
    hardware: [{ accelerator: 'A100', count: 16, source: 'zephyr-rl-wiki', locator: 'whole', secondHand: true }],
    artefacts: {
      weights: {
        access: 'public',
        license: 'MIT',
        source: 'ecosystem-graphs',
        locator: 'file assets/huggingface.yaml',
        secondHand: true,
      },
      code: { access: 'public', source: 'alignment-handbook', locator: 'heading News' },
    },
    derivedFrom: [
      {
        id: 'mistral-7b',
        how: 'aligned',
        source: 'ecosystem-graphs',
        locator: 'file assets/huggingface.yaml',
        secondHand: true,
      },
    ],
    facts: {
      trainingHoursLow: hours(2, 'zephyr-rl-wiki', 'whole', { approx: 'estimate', secondHand: true }),
      trainingHoursHigh: hours(4, 'zephyr-rl-wiki', 'whole', { approx: 'estimate', secondHand: true }),
      mtBench: score(7.34, 'zephyr-rl-wiki', 'whole', { secondHand: true, note: 'judge-ranked-training-data' }),
    },
  },
])
