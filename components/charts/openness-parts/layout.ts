/** What one can have of a model, part by part: the facts on which its class of openness rests (`core/openness.ts`). */
import type { Glyph } from '../../../core/glyphs'
import type { Citation } from '../../../data/figure'
import type { License } from '../../../data/licenses'
import type { Access, Artefact, Artefacts } from '../../../data/schema'

/** `use`: whether the licence of the weights allows any use. */
export const OPENNESS_PARTS = ['weights', 'use', 'code', 'data'] as const
export type OpennessPart = (typeof OPENNESS_PARTS)[number]

/** What a cell says: how the part is given out, or what its licence allows. */
export type PartAnswer = Access | 'any' | 'conditions' | 'no-business' | 'no-license' | 'unverified'

/** Sign of each answer; the word stands beside it. */
export const PART_SIGNS: Readonly<Record<PartAnswer, Glyph>> = {
  'public': 'check',
  'any': 'check',
  'request': 'part',
  'delta': 'part',
  'conditions': 'part',
  'no-license': 'part',
  'api': 'cross',
  'withheld': 'cross',
  'no-business': 'cross',
  'unverified': 'open',
}

export interface OpennessCell {
  readonly part: OpennessPart
  readonly answer: PartAnswer
  readonly citation?: Citation
}

type LicenseOf = (artefact: Artefact) => Pick<License, 'commercial'> | undefined

const ALLOWED = { yes: 'any', conditional: 'conditions', no: 'no-business' } as const

function answerOfUse(weights: Artefact, licenseOf: LicenseOf): PartAnswer {
  if (weights.access === 'api' || weights.access === 'withheld') return weights.access
  const license = licenseOf(weights)
  return license ? ALLOWED[license.commercial] : 'unverified'
}

/** Public code counts in full only under a licence that allows any use, as in the rule of the classes. */
const codeAnswer = (code: Artefact, licenseOf: LicenseOf): PartAnswer =>
  code.access === 'public' && licenseOf(code)?.commercial !== 'yes' ? 'no-license' : code.access

/** One cell for each part; what nobody checked is said to be so. */
export function opennessParts(artefacts: Artefacts, licenseOf: LicenseOf): readonly OpennessCell[] {
  const answers: Readonly<Record<OpennessPart, readonly [Artefact | undefined, (artefact: Artefact) => PartAnswer]>> = {
    weights: [artefacts.weights, ({ access }) => access],
    use: [artefacts.weights, weights => answerOfUse(weights, licenseOf)],
    code: [artefacts.code, code => codeAnswer(code, licenseOf)],
    data: [artefacts.data, ({ access }) => access],
  }
  return OPENNESS_PARTS.map(part => {
    const [artefact, answerOf] = answers[part]
    return { part, answer: artefact ? answerOf(artefact) : 'unverified', ...(artefact && { citation: artefact }) }
  })
}
