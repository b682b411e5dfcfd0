import type { License } from '../data/licenses'
import type { Access, Artefact, Artefacts } from '../data/schema'
import type { Openness } from './openness'
import { describe, expect, it } from 'vitest'
import { cited } from '../tests/support/data-records'
import { capByParents, deriveOpenness, OPENNESS_CLASSES } from './openness'

const TERMS: Readonly<Record<string, License['commercial']>> = {
  'MIT': 'yes',
  'LicenseRef-Llama-2-Community': 'conditional',
  'CC-BY-NC-4.0': 'no',
}
const LICENSES = { yes: 'MIT', conditional: 'LicenseRef-Llama-2-Community', no: 'CC-BY-NC-4.0' } as const

const licenseOf = ({ license }: Artefact): Pick<License, 'commercial'> | undefined =>
  license && { commercial: TERMS[license]! }

const artefact = (access: Access, commercial?: License['commercial']): Artefact => ({
  access,
  ...cited,
  ...(commercial && { license: LICENSES[commercial] }),
})

const open = artefact('public', 'yes')

describe('the class of a model', () => {
  it.each<[what: string, artefacts: Artefacts, openness: string | undefined]>([
    ['nothing is known', {}, undefined],
    ['only code and data are known', { code: open, data: open }, undefined],
    ['weights are served', { weights: artefact('api') }, 'closed'],
    ['weights are withheld', { weights: artefact('withheld') }, 'closed'],
    [
      'weights are withheld, code and data are public',
      { weights: artefact('withheld'), code: open, data: open },
      'closed',
    ],
    ['weights are served under any licence', { weights: artefact('api', 'yes') }, 'closed'],
    ['the licence is not verified', { weights: artefact('public') }, undefined],
    [
      'the licence is not verified, code and data are public',
      { weights: artefact('public'), code: open, data: open },
      undefined,
    ],
    ['the licence forbids business', { weights: artefact('public', 'no') }, 'research-only'],
    ['it forbids business after an application', { weights: artefact('request', 'no') }, 'research-only'],
    ['it forbids business for a delta', { weights: artefact('delta', 'no') }, 'research-only'],
    [
      'it forbids business, code and data are public',
      { weights: artefact('public', 'no'), code: open, data: open },
      'research-only',
    ],
    ['the licence has conditions', { weights: artefact('public', 'conditional') }, 'restricted'],
    ['it has conditions after an application', { weights: artefact('request', 'conditional') }, 'restricted'],
    [
      'it has conditions, code and data are public',
      { weights: artefact('public', 'conditional'), code: open, data: open },
      'restricted',
    ],
    ['the licence allows any use', { weights: open }, 'permissive'],
    ['only the code is open too', { weights: open, code: open }, 'permissive'],
    ['only the data are open too', { weights: open, data: open }, 'permissive'],
    ['the code has conditions', { weights: open, code: artefact('public', 'conditional'), data: open }, 'permissive'],
    ['the licence of the code is not verified', { weights: open, code: artefact('public'), data: open }, 'permissive'],
    ['the code is withheld', { weights: open, code: artefact('withheld'), data: open }, 'permissive'],
    ['the code is given on request', { weights: open, code: artefact('request', 'yes'), data: open }, 'permissive'],
    ['the data are given on request', { weights: open, code: open, data: artefact('request', 'yes') }, 'permissive'],
    ['the data are withheld', { weights: open, code: open, data: artefact('withheld') }, 'permissive'],
    ['weights, code and data are open', { weights: open, code: open, data: open }, 'fully-open'],
    [
      'the data are public under no known licence',
      { weights: open, code: open, data: artefact('public') },
      'fully-open',
    ],
  ])('follows the rule when %s', (_, artefacts, openness) => {
    expect(deriveOpenness(artefacts, licenseOf)).toBe(openness)
  })

  it('is one of five, from least to most one may do', () => {
    expect(OPENNESS_CLASSES).toEqual(['closed', 'research-only', 'restricted', 'permissive', 'fully-open'])
  })
})

describe('the class of a model made from another', () => {
  it.each<
    [what: string, own: Openness | undefined, how: string, parent: Openness | undefined, openness: Openness | undefined]
  >([
    ['is capped by a parent it was tuned from', 'permissive', 'fine-tuned', 'research-only', 'research-only'],
    ['is capped by a parent it trained on', 'permissive', 'continued-pretraining', 'restricted', 'restricted'],
    ['is capped by a parent it adapts', 'fully-open', 'adapter', 'permissive', 'permissive'],
    ['is capped by a parent it was aligned from', 'restricted', 'aligned', 'closed', 'closed'],
    ['is never lifted by a freer parent', 'research-only', 'fine-tuned', 'fully-open', 'research-only'],
    ['is free of a parent that gave only the design', 'permissive', 'architecture', 'closed', 'permissive'],
    ['is free of an older generation', 'permissive', 'successor', 'closed', 'permissive'],
    ['stands alone where the parent has none', 'permissive', 'fine-tuned', undefined, 'permissive'],
    ['stays unknown under a known parent', undefined, 'fine-tuned', 'closed', undefined],
  ])('%s', (_, own, how, parent, openness) => {
    expect(capByParents(own, [{ how, openness: parent }])).toBe(openness)
  })

  it('is capped by the least open of several parents', () => {
    const parents = [
      { how: 'fine-tuned', openness: 'restricted' },
      { how: 'aligned', openness: 'research-only' },
    ] as const
    expect(capByParents('fully-open', parents)).toBe('research-only')
  })

  it('is its own without parents', () => {
    expect(capByParents('permissive', [])).toBe('permissive')
  })
})
