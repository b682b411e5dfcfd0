/** Parts of a network that models share; ways of turning a base model into an assistant, and of judging the result. */
import { count, flop, gigabytes, milliseconds, parameters, ratio, share, tokens } from './figure'
import { defineTechniques } from './schema'

export const techniques = defineTechniques([
  {
    id: 'scaling-laws',
    name: { 'en': 'Scaling law', 'zh-CN': '缩放定律' },
    events: [{ event: 'paper', date: '2020-01-23', source: 'kaplan-paper', locator: 'metadata' }],
    facts: {
      // Operations for each parameter and token: two forwards, about four backwards.
      flopPerParameterAndToken: ratio(6, 'kaplan-paper', ['section 1.3', 'section 2.1'], { approx: 'rounded' }),
      flopPerPetaflopDay: flop(8.64e19, 'kaplan-paper', 'section 1.3', { approx: 'exact' }),
    },
  },
  {
    id: 'mqa',
    name: { 'en': 'Multi-query attention', 'zh-CN': '多查询注意力' },
    abbreviation: 'MQA',
    events: [{ event: 'paper', date: '2019-11-06', source: 'mqa-paper', locator: 'metadata' }],
    facts: {},
  },
  {
    id: 'gqa',
    name: { 'en': 'Grouped-query attention', 'zh-CN': '分组查询注意力' },
    abbreviation: 'GQA',
    events: [{ event: 'paper', date: '2023-05', source: 'gqa-paper', locator: 'metadata' }],
    facts: {},
  },
  {
    id: 'rope',
    name: { 'en': 'Rotary position embedding', 'zh-CN': '旋转位置编码' },
    abbreviation: 'RoPE',
    events: [{ event: 'paper', date: '2021-04', source: 'rope-paper', locator: 'metadata' }],
    facts: {},
  },
  {
    id: 'alibi',
    name: { 'en': 'Attention with linear biases', 'zh-CN': '线性偏置注意力' },
    abbreviation: 'ALiBi',
    events: [{ event: 'paper', date: '2021-08-27', source: 'alibi-paper', locator: 'metadata' }],
    facts: {
      trainedLength: tokens(1024, 'alibi-paper', 'abstract', { approx: 'exact' }),
      testedLength: tokens(2048, 'alibi-paper', 'abstract', { approx: 'exact' }),
    },
  },
  {
    id: 'flash-attention',
    name: 'FlashAttention',
    events: [{ event: 'paper', date: '2022-05', source: 'flash-attention-paper', locator: 'metadata' }],
    // Forward and backward pass of the attention of GPT-2 medium on one A100; the printed numbers of operations are left out, they do not fit the size given.
    facts: {
      standardTraffic: gigabytes(40.3, 'flash-attention-paper', 'figure 2'),
      traffic: gigabytes(4.4, 'flash-attention-paper', 'figure 2'),
      standardTime: milliseconds(41.7, 'flash-attention-paper', 'figure 2'),
      time: milliseconds(7.3, 'flash-attention-paper', 'figure 2'),
    },
  },
  {
    id: 'sft',
    name: { 'en': 'Supervised fine-tuning', 'zh-CN': '监督微调' },
    abbreviation: 'SFT',
    events: [],
    facts: {},
  },
  {
    id: 'rlhf',
    name: { 'en': 'Reinforcement learning from human feedback', 'zh-CN': '基于人类反馈的强化学习' },
    abbreviation: 'RLHF',
    events: [],
    facts: {
      steps: count(3, 'instructgpt-paper', 'abstract'),
    },
  },
  {
    id: 'instruction-tuning',
    name: { 'en': 'Instruction tuning', 'zh-CN': '指令微调' },
    events: [],
    facts: {},
  },
  {
    id: 'self-instruct',
    name: 'Self-Instruct',
    events: [{ event: 'paper', date: '2022-12-20', source: 'self-instruct-paper', locator: 'metadata' }],
    facts: {
      instructions: count(52e3, 'self-instruct-repo', 'heading Instruction-tuning using our Self-Instruct data', {
        approx: 'rounded',
      }),
      instances: count(82e3, 'self-instruct-repo', 'heading Instruction-tuning using our Self-Instruct data', {
        approx: 'rounded',
      }),
      seedTasks: count(175, 'self-instruct-repo', 'heading Instruction-tuning using our Self-Instruct data', {
        approx: 'exact',
      }),
      problemShare: share(0.46, 'self-instruct-repo', 'heading Instruction-tuning using our Self-Instruct data'),
      gain: share(0.33, 'self-instruct-paper', 'abstract'),
      gapToInstructGpt: share(0.05, 'self-instruct-paper', 'abstract'),
    },
  },
  {
    id: 'lora',
    name: { 'en': 'Low-rank adaptation', 'zh-CN': '低秩适配' },
    abbreviation: 'LoRA',
    events: [{ event: 'paper', date: '2021-06', source: 'lora-paper', locator: 'metadata' }],
    facts: {
      trainableReduction: ratio(10_000, 'lora-paper', 'abstract'),
      memoryReduction: ratio(3, 'lora-paper', 'abstract'),
    },
  },
  {
    id: 'qlora',
    name: { 'en': 'Quantised low-rank adaptation', 'zh-CN': '量化低秩适配' },
    abbreviation: 'QLoRA',
    events: [
      { event: 'code', date: '2023-05-23', source: 'qlora-repo', locator: 'history' },
      { event: 'paper', date: '2023-05', source: 'qlora-paper', locator: 'metadata' },
    ],
    facts: {
      bits: count(4, 'qlora-repo', 'heading Overview'),
      fullBits: count(16, 'qlora-repo', 'heading Overview'),
      tunedParams: parameters(65e9, 'qlora-repo', 'heading Overview', { approx: 'nominal' }),
      gpuMemory: gigabytes(48, 'qlora-repo', 'heading Overview'),
      fullTuningMemory: gigabytes(780, 'qlora-paper', 'introduction', { approx: 'lower-bound', secondHand: true }),
      modelsTuned: count(1000, 'qlora-repo', 'heading Overview', { approx: 'lower-bound' }),
      datasetsCompared: count(8, 'qlora-repo', 'heading Overview'),
    },
  },
  {
    id: 'imitation',
    name: { 'en': 'Imitation learning', 'zh-CN': '模仿学习' },
    events: [{ event: 'paper', date: '2023-05', source: 'false-promise-paper', locator: 'metadata' }],
    facts: {
      smallestBase: parameters(1.5e9, 'false-promise-paper', 'abstract', { approx: 'nominal' }),
      largestBase: parameters(13e9, 'false-promise-paper', 'abstract', { approx: 'nominal' }),
      smallestData: tokens(0.3e6, 'false-promise-paper', 'abstract', { approx: 'rounded' }),
      largestData: tokens(150e6, 'false-promise-paper', 'abstract', { approx: 'rounded' }),
      ratedEqualOrBetter: share(0.7, 'false-promise-rl-wiki', 'whole', { approx: 'estimate', secondHand: true }),
    },
  },
  {
    id: 'dpo',
    name: { 'en': 'Direct preference optimisation', 'zh-CN': '直接偏好优化' },
    abbreviation: 'DPO',
    events: [{ event: 'paper', date: '2023-05', source: 'dpo-paper', locator: 'metadata', secondHand: true }],
    facts: {},
  },
  {
    id: 'llm-as-judge',
    name: { 'en': 'LLM as a judge', 'zh-CN': '以大模型为评委' },
    events: [{ event: 'paper', date: '2023-06', source: 'llm-judge-paper', locator: 'metadata' }],
    facts: {
      agreement: share(0.8, 'llm-judge-paper', 'abstract', { approx: 'lower-bound' }),
      expertVotes: count(3000, 'llm-judge-paper', 'abstract', { approx: 'rounded' }),
      arenaConversations: count(30e3, 'llm-judge-paper', 'abstract', { approx: 'rounded' }),
    },
  },
])
