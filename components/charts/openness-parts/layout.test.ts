import type { Artefact } from '../../../data/schema'
import { describe, expect, it } from 'vitest'
import { cited } from '../../../tests/support/data-records'
import { opennessParts } from './layout'

const licenses = {
  free: { commercial: 'yes' },
  rail: { commercial: 'conditional' },
  research: { commercial: 'no' },
} as const
const licenseOf = ({ license }: Artefact): (typeof licenses)[keyof typeof licenses] | undefined =>
  licenses[license as unknown as keyof typeof licenses]
const part = (access: Artefact['access'], license?: keyof typeof licenses): Artefact =>
  ({ access, license, ...cited }) as unknown as Artefact
const answers = (artefacts: Parameters<typeof opennessParts>[0]): readonly string[] =>
  opennessParts(artefacts, licenseOf).map(({ answer }) => answer)

describe('the parts of a model', () => {
  it('are weights, use, code and data, in this order', () => {
    expect(answers({ weights: part('public', 'free'), code: part('public', 'free'), data: part('public') })).toEqual([
      'public',
      'any',
      'public',
      'public',
    ])
  })

  it.each([
    ['free', 'any'],
    ['rail', 'conditions'],
    ['research', 'no-business'],
  ] as const)('may be used as the licence %s says: %s', (license, answer) => {
    expect(answers({ weights: part('public', license) })[1]).toBe(answer)
  })

  it('cannot be used where the weights are kept', () => {
    expect(answers({ weights: part('api') }).slice(0, 2)).toEqual(['api', 'api'])
  })

  it('that nobody checked are unverified, and cite nothing', () => {
    expect(opennessParts({}, licenseOf)).toEqual(
      ['weights', 'use', 'code', 'data'].map(name => ({ part: name, answer: 'unverified' })),
    )
  })

  it('count code in full only under a licence for any use', () => {
    expect(answers({ code: part('public') })[2]).toBe('no-license')
  })
})
