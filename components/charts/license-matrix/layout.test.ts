import type { Citation } from '../../../data/figure'
import type { License } from '../../../data/licenses'
import type { LicenseQuestion } from './layout'
import { describe, expect, it } from 'vitest'
import { cited, figure, model, system } from '../../../tests/support/data-records'
import { answerQuestion, LICENSE_QUESTIONS, licenseMatrix } from './layout'

const read: Citation = cited
const rights = { work: read, share: read, service: read, outputs: read }
const license = (commercial: License['commercial'], more: object = {}): License => ({
  id: `l-${commercial}`,
  name: 'L',
  commercial,
  rights,
  ...more,
})

/** A model under a licence, with weights given out in a way. */
const under = (terms: License | undefined, access = 'public', id = 'm') =>
  system(id, 1e9, '2023', { model: model(id, { artefacts: { weights: { access, ...cited } } }), license: terms })

const answers = (terms: License | undefined, access?: string): readonly string[] =>
  LICENSE_QUESTIONS.map(question => answerQuestion(question, under(terms, access)).answer)

const reasons = (question: LicenseQuestion, terms: License) => answerQuestion(question, under(terms)).reasons

describe('what a licence allows', () => {
  it('is everything where nothing is asked in return', () => {
    expect(answers(license('yes'))).toEqual(['yes', 'yes', 'yes', 'yes', 'yes'])
    expect(reasons('work', license('yes'))).toEqual([])
  })

  it('is bound by a list of forbidden uses, but for reading the weights', () => {
    const rail = license('conditional', { conditions: ['field-of-use'] })
    expect(answers(rail)).toEqual(['yes', 'conditions', 'conditions', 'conditions', 'conditions'])
    expect(reasons('service', rail)).toEqual(['field-of-use'])
  })

  it('is no business under a licence that forbids it; the rest stays for other purposes', () => {
    expect(answers(license('no'))).toEqual(['yes', 'no', 'conditions', 'no', 'conditions'])
    expect(reasons('work', license('no'))).toEqual(['non-commercial'])
  })

  it('is taken away by a condition, whatever else binds it', () => {
    const terms = license('conditional', {
      conditions: ['user-limit', 'field-of-use', 'no-training-others', 'no-hosting'],
    })
    expect(answers(terms)).toEqual(['yes', 'conditions', 'conditions', 'no', 'no'])
    expect(reasons('outputs', terms)).toEqual(['no-training-others'])
    expect(reasons('work', terms)).toEqual(['user-limit', 'field-of-use'])
  })

  it.each(['share-alike', 'copyleft'])('is bound only in passing on by %s', condition => {
    expect(answers(license('yes', { conditions: [condition] }))).toEqual(['yes', 'yes', 'conditions', 'yes', 'yes'])
  })

  it.each([
    ['royalty', ['conditions', 'conditions']],
    ['registration', ['conditions', 'yes']],
  ])('is bound in business by %s', (condition, expected) => {
    const [, work, , service] = answers(license('conditional', { conditions: [condition] }))
    expect([work, service]).toEqual(expected)
  })
})

describe('no answer is given', () => {
  it('for a right whose passage was not read, but for business: the class of openness rests on that', () => {
    expect(answers(license('yes', { rights: { share: read } }))).toEqual([
      'yes',
      'yes',
      'yes',
      'unverified',
      'unverified',
    ])
    expect(answers(license('no', { rights: undefined }))).toEqual([
      'yes',
      'no',
      'unverified',
      'unverified',
      'unverified',
    ])
  })

  it('without a verified licence, or without a word on the weights', () => {
    expect(answers(undefined)).toEqual(['yes', 'unverified', 'unverified', 'unverified', 'unverified'])
    expect(answerQuestion('study', { model: model('m'), license: undefined }).answer).toBe('unverified')
  })
})

describe('studying the weights', () => {
  it.each([
    ['public', 'yes', []],
    ['request', 'conditions', ['on-request']],
    ['delta', 'conditions', ['delta']],
    ['api', 'no', ['no-weights']],
    ['withheld', 'no', ['no-weights']],
  ])('of access %s: %s', (access, answer, because) => {
    expect(answerQuestion('study', under(license('yes'), access))).toMatchObject({ answer, reasons: because })
  })

  it('and everything else is out of reach without weights', () => {
    expect(answers(undefined, 'api')).toEqual(['no', 'no', 'no', 'no', 'no'])
  })
})

describe('rows of the matrix', () => {
  it('hold all models under one licence that are had in the same way', () => {
    const open = license('yes')
    const rows = licenseMatrix([under(open, 'public', 'a'), under(open, 'request', 'b'), under(open, 'public', 'c')])
    expect(rows.map(({ systems }) => systems.map(({ id }) => id))).toEqual([['a', 'c'], ['b']])
  })

  it('go from most to least open: by class, then by what is allowed', () => {
    const restricted = { openness: 'restricted' } as const
    const rows = licenseMatrix([
      {
        ...under(
          license('conditional', { id: 'tight', conditions: ['field-of-use', 'no-hosting'] }),
          'public',
          'tight',
        ),
        ...restricted,
      },
      { ...under(license('no'), 'public', 'research'), openness: 'research-only' },
      {
        ...under(license('conditional', { id: 'loose', conditions: ['field-of-use'] }), 'public', 'loose'),
        ...restricted,
      },
      { ...under(license('yes'), 'public', 'free'), openness: 'permissive' },
    ])
    expect(rows.map(({ systems }) => systems[0]!.id)).toEqual(['free', 'loose', 'tight', 'research'])
  })

  it('carry the number of users above which one must ask', () => {
    const userLimit = figure(7e8)
    expect(
      licenseMatrix([under(license('conditional', { conditions: ['user-limit'], userLimit }))])[0]!.userLimit,
    ).toEqual(userLimit)
  })
})
