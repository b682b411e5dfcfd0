/** Licences by SPDX id, or `LicenseRef-…` with the facts that decide what a reader may do. */
import type { Citation, Figure, Locator } from './figure'
import type { SourceId } from './sources'
import { count } from './figure'

/**
 * What somebody may want to do with the weights: `work` in a business, `share` a changed model, run a paid `service` for
 * others, train other models on the `outputs`.
 */
export type LicenseRight = 'work' | 'share' | 'service' | 'outputs'

export interface License {
  readonly id: string
  /** Name as its text or publisher gives it. */
  readonly name: string
  /** May the thing be used in business? */
  readonly commercial: 'yes' | 'conditional' | 'no'
  /** What binds the user beyond keeping the notice. */
  readonly conditions?: readonly (
    | 'share-alike'
    | 'copyleft'
    | 'field-of-use'
    | 'user-limit'
    | 'no-hosting'
    | 'no-training-others'
    | 'royalty'
    | 'registration'
  )[]
  /** Users a month above which the licensor must be asked; belongs to the condition `user-limit`. */
  readonly userLimit?: Figure
  /** Where the text speaks of each right. A right whose passage was not read is left out, and no answer is given for it. */
  readonly rights?: Readonly<Partial<Record<LicenseRight, Citation>>>
}

/** Places of one licence text, by right. */
function rightsIn(source: SourceId, places: Readonly<Partial<Record<LicenseRight, Locator>>>): License['rights'] {
  return Object.fromEntries(Object.entries(places).map(([right, locator]) => [right, { source, locator }]))
}

/** Users a month, counted once when the version came out, above which Meta must be asked. */
export const llama2UserLimit = count(7e8, 'llama2-license', 'section 2')
export const llama3UserLimit = count(7e8, 'llama3-license', 'section 2')
export const llama31UserLimit = count(7e8, 'llama31-license', 'section 2')

export const licenses = [
  {
    id: 'Apache-2.0',
    name: 'Apache 2.0',
    commercial: 'yes',
    rights: rightsIn('apache-license', {
      work: 'section 2',
      share: ['section 2', 'section 4'],
      service: 'section 2',
      outputs: ['section 1', 'section 2'],
    }),
  },
  {
    id: 'MIT',
    name: 'MIT',
    commercial: 'yes',
    rights: rightsIn('mit-license', { work: 'whole', share: 'whole', service: 'whole', outputs: 'whole' }),
  },
  { id: 'LicenseRef-OpenAI-Modified-MIT', name: 'Modified MIT', commercial: 'yes' },
  { id: 'GPL-3.0-only', name: 'GPL 3.0', commercial: 'yes', conditions: ['copyleft'] },
  { id: 'CC-BY-4.0', name: 'CC BY 4.0', commercial: 'yes' },
  {
    id: 'CC-BY-SA-3.0',
    name: 'CC BY-SA 3.0',
    commercial: 'yes',
    conditions: ['share-alike'],
    rights: rightsIn('cc-by-sa-license', {
      work: 'section 3',
      share: ['section 3', 'section 4'],
      service: 'section 3',
    }),
  },
  { id: 'CC-BY-SA-4.0', name: 'CC BY-SA 4.0', commercial: 'yes', conditions: ['share-alike'] },
  { id: 'ODC-By-1.0', name: 'ODC-By 1.0', commercial: 'yes' },
  {
    id: 'CC-BY-NC-4.0',
    name: 'CC BY-NC 4.0',
    commercial: 'no',
    rights: rightsIn('cc-by-nc-license', { work: 'section 2', share: 'section 2', service: 'section 2' }),
  },
  { id: 'CC-BY-NC-SA-4.0', name: 'CC BY-NC-SA 4.0', commercial: 'no', conditions: ['share-alike'] },
  {
    id: 'LicenseRef-BigScience-RAIL-1.0',
    name: 'BigScience RAIL 1.0',
    commercial: 'conditional',
    conditions: ['field-of-use'],
    // A model trained on the output counts as a derivative (section 1), so the limits on use go with it.
    rights: rightsIn('bigscience-rail', {
      work: 'section 5',
      share: 'section 4',
      service: 'section 4',
      outputs: ['section 1', 'section 6'],
    }),
  },
  {
    id: 'LicenseRef-Llama-2-Community',
    name: 'Llama 2 Community',
    commercial: 'conditional',
    conditions: ['user-limit', 'field-of-use', 'no-training-others'],
    userLimit: llama2UserLimit,
    rights: rightsIn('llama2-license', {
      work: ['section 1', 'section 2'],
      share: 'section 1',
      service: ['section 1', 'section 2'],
      outputs: 'section 1',
    }),
  },
  {
    id: 'LicenseRef-Llama-3-Community',
    name: 'Llama 3 Community',
    commercial: 'conditional',
    conditions: ['user-limit', 'field-of-use', 'no-training-others'],
    userLimit: llama3UserLimit,
  },
  {
    id: 'LicenseRef-Llama-3.1-Community',
    name: 'Llama 3.1 Community',
    commercial: 'conditional',
    conditions: ['user-limit', 'field-of-use'],
    userLimit: llama31UserLimit,
  },
  {
    id: 'LicenseRef-LLaMA-Research',
    name: 'LLaMA research',
    commercial: 'no',
    rights: rightsIn('llama-v1-license', {
      work: 'section 2',
      share: 'section 1',
      service: 'section 2',
      outputs: 'section 2',
    }),
  },
  {
    id: 'LicenseRef-OPT-Research',
    name: 'OPT-175B',
    commercial: 'no',
    rights: rightsIn('opt-license', {
      work: 'section 2',
      share: 'section 1',
      service: 'section 2',
      outputs: 'section 2',
    }),
  },
  { id: 'LicenseRef-GLM-130B', name: 'GLM-130B', commercial: 'no', conditions: ['field-of-use'] },
  {
    id: 'LicenseRef-ChatGLM-6B',
    name: 'ChatGLM-6B',
    commercial: 'conditional',
    conditions: ['registration', 'field-of-use'],
  },
  {
    id: 'LicenseRef-TII-Falcon',
    name: 'TII Falcon LLM',
    commercial: 'conditional',
    conditions: ['royalty', 'share-alike'],
  },
  {
    id: 'LicenseRef-TII-Falcon-180B',
    name: 'Falcon-180B TII',
    commercial: 'conditional',
    conditions: ['no-hosting', 'field-of-use'],
    rights: {
      ...rightsIn('falcon180b-license', { work: 'section 5' }),
      ...rightsIn('hf-falcon180b-blog', { service: 'heading What is Falcon-180B?' }),
    },
  },
  {
    id: 'LicenseRef-DeepSeek-1.0',
    name: 'DeepSeek 1.0',
    commercial: 'conditional',
    conditions: ['field-of-use'],
    rights: rightsIn('deepseek-v3-license', {
      work: 'section 5',
      share: 'section 4',
      service: 'section 4',
      outputs: ['section 1', 'section 6'],
    }),
  },
  { id: 'LicenseRef-Microsoft-Research', name: 'Microsoft Research', commercial: 'no' },
] as const satisfies readonly License[]

export type LicenseId = (typeof licenses)[number]['id']
