/** What one may do with a model, question by question, derived from its licence by a written rule. */
import type { System } from '../../../core/system'
import type { Citation, Figure } from '../../../data/figure'
import type { License, LicenseRight } from '../../../data/licenses'
import { group } from 'd3-array'
import { OPENNESS_CLASSES } from '../../../core/openness'

/** From reading the weights to building on what they write. */
export const LICENSE_QUESTIONS = ['study', 'work', 'share', 'service', 'outputs'] as const
export type LicenseQuestion = (typeof LICENSE_QUESTIONS)[number]

/** `unverified`: the passage of the licence was not read, so nothing is claimed. */
export const LICENSE_ANSWERS = ['yes', 'conditions', 'no', 'unverified'] as const
export type LicenseAnswerKind = (typeof LICENSE_ANSWERS)[number]

type Condition = NonNullable<License['conditions']>[number]
/** A condition of the licence, or what follows from the way the weights are given out. */
export type LicenseReason = Condition | 'non-commercial' | 'on-request' | 'delta' | 'no-weights'

export interface LicenseAnswer {
  readonly answer: LicenseAnswerKind
  /** What the answer rests on, most important first; none where it is simply yes. */
  readonly reasons: readonly LicenseReason[]
  readonly citation?: Citation
}

/** What a condition does to a right: it binds it, or takes it away. Rights not named are left alone. */
const EFFECT: Readonly<Record<Condition, Readonly<Partial<Record<LicenseRight, 'conditions' | 'no'>>>>> = {
  'share-alike': { share: 'conditions' },
  'copyleft': { share: 'conditions' },
  'user-limit': { work: 'conditions', service: 'conditions' },
  'field-of-use': { work: 'conditions', share: 'conditions', service: 'conditions', outputs: 'conditions' },
  'royalty': { work: 'conditions', service: 'conditions' },
  'registration': { work: 'conditions' },
  'no-hosting': { service: 'no' },
  'no-training-others': { outputs: 'no' },
}

/** Business is out where a licence forbids it; the rest stays, for purposes that are no business. */
const NON_COMMERCIAL: Readonly<Record<LicenseRight, 'conditions' | 'no'>> = {
  work: 'no',
  service: 'no',
  share: 'conditions',
  outputs: 'conditions',
}

/**
 * Answers one question about one model.
 *
 * 1. Without weights to be had, every answer is no.
 * 2. Whether one may `study` it follows from how the weights are given out: to all, on request, or as a difference.
 * 3. Any other right: no answer where its passage was not read (that on business was read for every verified licence,
 *    since the class of openness rests on it); else no if a condition takes it away or it is business under a licence
 *    that forbids business; with conditions if some condition binds it; else yes.
 */
export function answerQuestion(
  question: LicenseQuestion,
  { model, license }: Pick<System, 'model' | 'license'>,
): LicenseAnswer {
  const { weights } = model.artefacts
  if (!weights) return { answer: 'unverified', reasons: [] }
  if (weights.access === 'api' || weights.access === 'withheld')
    return { answer: 'no', reasons: ['no-weights'], citation: weights }
  if (question === 'study') {
    if (weights.access === 'public') return { answer: 'yes', reasons: [], citation: weights }
    return { answer: 'conditions', reasons: [weights.access === 'delta' ? 'delta' : 'on-request'], citation: weights }
  }
  const citation = license?.rights?.[question] ?? (question === 'work' ? weights : undefined)
  if (!license || !citation) return { answer: 'unverified', reasons: [] }

  const effects: (readonly [reason: LicenseReason, effect: 'conditions' | 'no' | undefined])[] = [
    ...(license.commercial === 'no' ? [['non-commercial', NON_COMMERCIAL[question]] as const] : []),
    ...(license.conditions ?? []).map(condition => [condition, EFFECT[condition][question]] as const),
  ]
  const because = (kind: 'conditions' | 'no'): readonly LicenseReason[] =>
    effects.filter(([, effect]) => effect === kind).map(([reason]) => reason)
  const answer = because('no').length > 0 ? 'no' : because('conditions').length > 0 ? 'conditions' : 'yes'
  return { answer, reasons: answer === 'yes' ? [] : because(answer), citation }
}

export interface LicenseRow {
  readonly id: string
  /** Absent where none is verified or there are no weights to license. */
  readonly license?: License
  readonly userLimit?: Figure
  /** The models under these terms, in the order given. */
  readonly systems: readonly System[]
  readonly answers: Readonly<Record<LicenseQuestion, LicenseAnswer>>
}

const WEIGHT: Readonly<Record<LicenseAnswerKind, number>> = { yes: 3, conditions: 2, unverified: 1, no: 0 }

const opennessRank = ({ systems }: LicenseRow): number =>
  Math.max(...systems.map(({ openness }) => (openness ? OPENNESS_CLASSES.indexOf(openness) : -1)))
const freedom = ({ answers }: LicenseRow): number =>
  LICENSE_QUESTIONS.reduce((sum, question) => sum + WEIGHT[answers[question].answer], 0)

/**
 * One row for all models that share a licence and a way of getting the weights; from most to least open: by class, then
 * by how much is allowed, then in the order given.
 */
export function licenseMatrix(systems: readonly System[]): readonly LicenseRow[] {
  const groups = group(
    systems,
    ({ model, license }) => `${license?.id ?? 'none'} ${model.artefacts.weights?.access ?? 'unknown'}`,
  )
  return [...groups]
    .map(([id, members]): LicenseRow => ({
      id,
      license: members[0]!.license,
      userLimit: members[0]!.license?.userLimit,
      systems: members,
      answers: Object.fromEntries(
        LICENSE_QUESTIONS.map(question => [question, answerQuestion(question, members[0]!)]),
      ) as Record<LicenseQuestion, LicenseAnswer>,
    }))
    .sort((a, b) => opennessRank(b) - opennessRank(a) || freedom(b) - freedom(a))
}
