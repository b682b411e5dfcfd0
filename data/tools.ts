/** Software that trains or runs open models, and machines on which it does. */
import { count, gigabytes, parameters, share } from './figure'
import { defineTools } from './schema'

export const tools = defineTools([
  {
    id: 'llama-cpp',
    name: 'llama.cpp',
    organisations: ['ggml', 'community'],
    events: [{ event: 'code', date: '2023-03-10', source: 'llama-cpp-repo', locator: 'history' }],
    artefact: { access: 'public', license: 'MIT', source: 'llama-cpp-repo', locator: 'license' },
    facts: {
      bits: count(4, 'llama-cpp-repo', 'readme'),
      file65b: gigabytes(
        38.5,
        'llama-cpp-repo',
        ['file examples/quantize/README.md, release b3763', 'heading Memory/Disk Requirements'],
        { secondHand: true },
      ),
    },
  },
  {
    id: 'apple-m2',
    name: 'Apple M2',
    organisations: ['apple'],
    events: [
      { event: 'announced', date: '2022', source: 'hf-hardware-m2', locator: 'field Released', secondHand: true },
    ],
    facts: {
      leastMemory: gigabytes(8, 'hf-hardware-m2', 'field Memory', { secondHand: true }),
      mostMemory: gigabytes(24, 'hf-hardware-m2', 'field Memory', { secondHand: true }),
    },
  },
  {
    id: 'rtx-3090',
    name: 'RTX 3090',
    organisations: ['nvidia'],
    events: [
      { event: 'announced', date: '2020', source: 'hf-hardware-rtx3090', locator: 'field Released', secondHand: true },
    ],
    facts: {
      memory: gigabytes(24, 'hf-hardware-rtx3090', 'field Memory', { secondHand: true }),
    },
  },
  {
    id: 'a100',
    name: 'A100',
    organisations: ['nvidia'],
    events: [],
    facts: {
      memory: gigabytes(80, 'llama-paper', 'section 2.4'),
    },
  },
  {
    id: 'llm-foundry',
    name: 'LLM Foundry',
    organisations: ['mosaicml'],
    events: [{ event: 'announced', date: '2023-05-05', source: 'mpt7b-blog', locator: 'header' }],
    artefact: { access: 'public', license: 'Apache-2.0', source: 'llm-foundry', locator: 'license' },
    facts: {
      smallestModel: parameters(125e6, 'llm-foundry', 'heading LLM Foundry', { approx: 'nominal' }),
      largestModel: parameters(70e9, 'llm-foundry', 'heading LLM Foundry', { approx: 'nominal' }),
      gauntletBenchmarks: count(35, 'llm-foundry', 'file scripts/eval/local_data/EVAL_GAUNTLET.md', {
        approx: 'exact',
      }),
      gauntletCategories: count(6, 'llm-foundry', 'file scripts/eval/local_data/EVAL_GAUNTLET.md', { approx: 'exact' }),
      utilisationLow: share(0.4, 'mpt7b-blog', 'whole', { precision: 'span' }),
      utilisationHigh: share(0.6, 'mpt7b-blog', 'whole', { precision: 'span' }),
    },
  },
])
