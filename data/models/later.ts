/**
 * Open models of 2024 and 2025, for the look at today: how many tokens models read now. They are beyond the five
 * articles, so the record holds what the figures need and what decides the class of openness.
 */
import { gpuHours, parameters, tokens, tonnesCO2e } from '../figure'
import { llama31UserLimit, llama3UserLimit } from '../licenses'
import { defineModels } from '../schema'

/** Where both cards of Meta name sizes, context and tokens. */
const LLAMA3_TABLE = 'heading Model Details'
const LLAMA31_TABLE = 'heading Model Information'
const LLAMA_HARDWARE = 'heading Hardware and Software'

const nominal = { approx: 'nominal' } as const
const rounded = { approx: 'rounded' } as const
const atLeast = { approx: 'lower-bound' } as const
const estimate = { approx: 'estimate' } as const

export const later = defineModels([
  {
    id: 'llama-3',
    name: 'Llama 3',
    organisations: ['meta'],
    kind: 'base',
    events: [{ event: 'weights', date: '2024-04-18', source: 'llama3-card', locator: LLAMA3_TABLE }],
    variants: [
      {
        id: 'llama-3-8b',
        name: 'Llama 3 8B',
        label: '8B',
        params: parameters(8e9, 'llama3-card', LLAMA3_TABLE, nominal),
        gpuHours: gpuHours(1.3e6, 'llama3-card', LLAMA_HARDWARE, rounded),
        emissions: tonnesCO2e(390, 'llama3-card', LLAMA_HARDWARE, estimate),
      },
      {
        id: 'llama-3-70b',
        name: 'Llama 3 70B',
        label: '70B',
        params: parameters(70e9, 'llama3-card', LLAMA3_TABLE, nominal),
        gpuHours: gpuHours(6.4e6, 'llama3-card', LLAMA_HARDWARE, rounded),
        emissions: tonnesCO2e(1900, 'llama3-card', LLAMA_HARDWARE, estimate),
      },
    ],
    tokens: tokens(15e12, 'llama3-card', [LLAMA3_TABLE, 'heading Training Data'], atLeast),
    contextLength: tokens(8192, 'llama3-card', LLAMA3_TABLE, { approx: 'exact' }),
    vocabulary: tokens(128e3, 'llama3-card', LLAMA3_TABLE, rounded),
    architecture: { type: 'decoder', attention: 'gqa', source: 'llama3-card', locator: LLAMA3_TABLE },
    hardware: [{ accelerator: 'H100-80GB', source: 'llama3-card', locator: LLAMA_HARDWARE }],
    artefacts: {
      weights: {
        access: 'request',
        license: 'LicenseRef-Llama-3-Community',
        source: 'llama3-repo',
        locator: 'heading Download',
      },
      data: { access: 'withheld', source: 'llama3-card', locator: 'heading Training Data' },
    },
    derivedFrom: [{ id: 'llama-2', how: 'successor', source: 'llama-models-repo', locator: 'heading Llama Models' }],
    facts: { userLimit: llama3UserLimit },
  },
  {
    id: 'llama-3-1',
    name: 'Llama 3.1',
    organisations: ['meta'],
    kind: 'base',
    events: [{ event: 'weights', date: '2024-07-23', source: 'llama31-card', locator: LLAMA31_TABLE }],
    variants: [
      {
        id: 'llama-3-1-8b',
        name: 'Llama 3.1 8B',
        label: '8B',
        params: parameters(8e9, 'llama31-card', LLAMA31_TABLE, nominal),
        gpuHours: gpuHours(1.46e6, 'llama31-card', LLAMA_HARDWARE, rounded),
        emissions: tonnesCO2e(420, 'llama31-card', LLAMA_HARDWARE, estimate),
      },
      {
        id: 'llama-3-1-70b',
        name: 'Llama 3.1 70B',
        label: '70B',
        params: parameters(70e9, 'llama31-card', LLAMA31_TABLE, nominal),
        gpuHours: gpuHours(7e6, 'llama31-card', LLAMA_HARDWARE, rounded),
        emissions: tonnesCO2e(2040, 'llama31-card', LLAMA_HARDWARE, estimate),
      },
      {
        id: 'llama-3-1-405b',
        name: 'Llama 3.1 405B',
        label: '405B',
        params: parameters(405e9, 'llama31-card', LLAMA31_TABLE, nominal),
        gpuHours: gpuHours(30.84e6, 'llama31-card', LLAMA_HARDWARE, rounded),
        emissions: tonnesCO2e(8930, 'llama31-card', LLAMA_HARDWARE, estimate),
      },
    ],
    tokens: tokens(15e12, 'llama31-card', LLAMA31_TABLE, atLeast),
    contextLength: tokens(128e3, 'llama31-card', LLAMA31_TABLE, rounded),
    architecture: { type: 'decoder', attention: 'gqa', source: 'llama31-card', locator: LLAMA31_TABLE },
    hardware: [{ accelerator: 'H100-80GB', source: 'llama31-card', locator: LLAMA_HARDWARE }],
    artefacts: {
      weights: {
        access: 'request',
        license: 'LicenseRef-Llama-3.1-Community',
        source: 'llama-models-repo',
        locator: 'heading Download',
      },
    },
    derivedFrom: [{ id: 'llama-3', how: 'successor', source: 'llama-models-repo', locator: 'heading Llama Models' }],
    facts: { userLimit: llama31UserLimit },
  },
  {
    id: 'olmo-2',
    name: 'OLMo 2',
    organisations: ['ai2'],
    kind: 'base',
    events: [{ event: 'weights', date: '2024-11-26', source: 'olmo2-blog', locator: 'header' }],
    variants: [
      {
        id: 'olmo-2-7b',
        name: 'OLMo 2 7B',
        label: '7B',
        params: parameters(7e9, 'olmo2-card', 'title', nominal),
        tokens: tokens(4e12, 'olmo2-card', 'heading Model Details', rounded),
        shape: { layers: 32, heads: 32, width: 4096, source: 'olmo2-card', locator: 'heading Model Details' },
      },
      {
        id: 'olmo-2-13b',
        name: 'OLMo 2 13B',
        label: '13B',
        params: parameters(13e9, 'olmo2-card', 'heading Model Details', nominal),
        tokens: tokens(5e12, 'olmo2-card', 'heading Model Details', rounded),
        shape: { layers: 40, heads: 40, width: 5120, source: 'olmo2-card', locator: 'heading Model Details' },
      },
    ],
    contextLength: tokens(4096, 'olmo2-card', 'heading Model Details', { approx: 'exact' }),
    vocabulary: tokens(100_278, 'olmo-repo', 'file configs/official-1124/OLMo2-7B-stage1.yaml', { approx: 'exact' }),
    architecture: {
      type: 'decoder',
      position: 'rope',
      normalisation: 'rmsnorm',
      activation: 'swiglu',
      parallelBlocks: false,
      source: 'olmo-repo',
      locator: 'file configs/official-1124/OLMo2-7B-stage1.yaml',
    },
    artefacts: {
      weights: { access: 'public', license: 'Apache-2.0', source: 'olmo2-card', locator: 'metadata' },
      code: {
        access: 'public',
        license: 'Apache-2.0',
        source: 'olmo-repo',
        locator: ['license', 'heading Steps to reproduce'],
      },
      data: { access: 'public', license: 'ODC-By-1.0', source: 'olmo-mix-card', locator: 'metadata' },
    },
    derivedFrom: [],
  },
  {
    id: 'deepseek-v3',
    name: 'DeepSeek-V3',
    organisations: ['deepseek'],
    kind: 'base',
    events: [{ event: 'weights', date: '2024-12-26', source: 'deepseek-v3-repo', locator: 'commit 4c2fdb8' }],
    variants: [
      {
        id: 'deepseek-v3',
        name: 'DeepSeek-V3',
        params: parameters(
          671e9,
          'deepseek-v3-repo',
          ['heading 1. Introduction', 'heading 3. Model Downloads'],
          rounded,
        ),
        activeParams: parameters(
          37e9,
          'deepseek-v3-repo',
          ['heading 1. Introduction', 'heading 3. Model Downloads'],
          rounded,
        ),
        // Pretraining alone, as with the other models; with the later stages it is somewhat more.
        gpuHours: gpuHours(2.664e6, 'deepseek-v3-repo', 'heading 2. Model Summary', rounded),
        shape: {
          layers: 61,
          heads: 128,
          width: 7168,
          source: 'deepseek-v3-repo',
          locator: 'file inference/configs/config_671B.json',
        },
      },
    ],
    tokens: tokens(14.8e12, 'deepseek-v3-repo', 'heading 1. Introduction', rounded),
    contextLength: tokens(128e3, 'deepseek-v3-repo', 'heading 3. Model Downloads', rounded),
    vocabulary: tokens(129_280, 'deepseek-v3-repo', 'file inference/configs/config_671B.json', { approx: 'exact' }),
    architecture: {
      type: 'decoder',
      experts: { total: 256, active: 8 },
      source: 'deepseek-v3-repo',
      locator: 'file inference/configs/config_671B.json',
    },
    hardware: [{ accelerator: 'H800', source: 'deepseek-v3-repo', locator: 'heading 1. Introduction' }],
    artefacts: {
      weights: {
        access: 'public',
        license: 'LicenseRef-DeepSeek-1.0',
        source: 'deepseek-v3-repo',
        locator: 'heading 7. License',
      },
      code: { access: 'public', license: 'MIT', source: 'deepseek-v3-repo', locator: 'heading 7. License' },
    },
    derivedFrom: [],
  },
  {
    id: 'qwen3',
    name: 'Qwen3',
    organisations: ['qwen'],
    kind: 'chat',
    events: [
      { event: 'weights', date: '2025-04-29', source: 'qwen3-repo', locator: 'heading News' },
      { event: 'paper', date: '2025-05-14', source: 'qwen3-report', locator: 'header' },
    ],
    variants: [
      {
        id: 'qwen3-0b6',
        name: 'Qwen3-0.6B',
        label: '0.6B',
        params: parameters(0.6e9, 'qwen3-report', 'section 2', nominal),
        contextLength: tokens(32e3, 'qwen3-report', 'table 1', rounded),
      },
      {
        id: 'qwen3-1b7',
        name: 'Qwen3-1.7B',
        label: '1.7B',
        params: parameters(1.7e9, 'qwen3-report', 'section 2', nominal),
        contextLength: tokens(32e3, 'qwen3-report', 'table 1', rounded),
      },
      { id: 'qwen3-4b', name: 'Qwen3-4B', label: '4B', params: parameters(4e9, 'qwen3-report', 'section 2', nominal) },
      { id: 'qwen3-8b', name: 'Qwen3-8B', label: '8B', params: parameters(8e9, 'qwen3-report', 'section 2', nominal) },
      {
        id: 'qwen3-14b',
        name: 'Qwen3-14B',
        label: '14B',
        params: parameters(14e9, 'qwen3-report', 'section 2', nominal),
      },
      {
        id: 'qwen3-30b-a3b',
        name: 'Qwen3-30B-A3B',
        label: '30B',
        params: parameters(30e9, 'qwen3-report', 'section 2', nominal),
        activeParams: parameters(3e9, 'qwen3-report', 'section 2', nominal),
      },
      {
        id: 'qwen3-32b',
        name: 'Qwen3-32B',
        label: '32B',
        params: parameters(32e9, 'qwen3-report', 'section 2', nominal),
      },
      {
        id: 'qwen3-235b-a22b',
        name: 'Qwen3-235B-A22B',
        label: '235B',
        params: parameters(235e9, 'qwen3-report', 'section 2', rounded),
        activeParams: parameters(22e9, 'qwen3-report', 'section 2', rounded),
        shape: { layers: 94, heads: 64, kvHeads: 4, source: 'qwen3-report', locator: 'table 2' },
      },
    ],
    tokens: tokens(36e12, 'qwen3-report', ['introduction', 'section 3.1'], rounded),
    contextLength: tokens(128e3, 'qwen3-report', ['table 1', 'table 2'], rounded),
    vocabulary: tokens(151_669, 'qwen3-report', 'section 2', { approx: 'exact' }),
    architecture: {
      type: 'decoder',
      position: 'rope',
      attention: 'gqa',
      normalisation: 'rmsnorm',
      activation: 'swiglu',
      source: 'qwen3-report',
      locator: 'section 2',
    },
    artefacts: {
      weights: { access: 'public', license: 'Apache-2.0', source: 'qwen3-repo', locator: 'heading License Agreement' },
    },
    derivedFrom: [],
  },
])
