import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../tests/support/csv'
import { cited, figure, model, source, system, variant } from '../../tests/support/data-records'
import { toCsv, toJson } from './download'
import { modelDownload } from './model-download'

const credit = { course: 'A course, with "quotes"', rights: 'CC' }
const weights = { access: 'delta', license: 'MIT', ...cited }
const architecture = { type: 'decoder', position: 'rope', ...cited }
const known = system('a', 7e9, '2023-07-18', {
  model: model('a', { artefacts: { weights }, architecture, organisations: ['meta', 'tii'] }),
  variant: variant('a-7b', 6.7e9, { label: '7B', name: '=A, "7B"', attention: 'gqa' }),
  license: { id: 'MIT', name: 'MIT', commercial: 'yes' },
  tokens: figure(1e12, 'tokens', { approx: 'estimate' }),
})
const bare = system('b', 0, '', { params: undefined, release: undefined, openness: undefined })
const records = modelDownload('A selection', [known, bare], id => source(id))
const [row, empty] = parseCsv(toCsv(records, credit))

describe('models as rows of a file', () => {
  it('hold each value beside its source and place', () => {
    expect(row).toMatchObject({
      id: 'a',
      size_by_name: '7B',
      organisations: 'meta; tii',
      released: '2023-07-18',
      openness: 'permissive',
      license: 'MIT',
      access: 'delta',
      access_source: 'paper',
      access_place: 'abstract',
      params: '7000000000',
      params_unit: 'parameters',
      tokens: '1000000000000',
      tokens_exactness: 'estimate',
      tokens_place: 'abstract',
      architecture: 'decoder',
      position: 'rope',
      attention: 'gqa',
      attention_source: 'paper',
    })
  })

  it('leave empty what is not known, its source too', () => {
    expect(empty).toMatchObject({
      id: 'b',
      params: '',
      params_source: '',
      access: '',
      access_source: '',
      attention: '',
      attention_source: '',
      license: '',
      released: '',
    })
    expect(Object.keys(empty!)).toEqual(Object.keys(row!))
  })

  it('keep quotes, commas and what a spreadsheet would take for a formula', () => {
    expect(row!.name).toBe('\'=A, "7B"')
    expect(row!.cite_as).toBe('A course, with "quotes": A selection')
  })

  it('say null in JSON, where CSV leaves a gap', () => {
    const json = JSON.parse(toJson(records, credit)) as {
      rows: Record<string, unknown>[]
      sources: string[]
      license: string
    }
    expect(json.rows[1]).toMatchObject({ id: 'b', params: null, attention: null })
    expect(json).toMatchObject({ license: 'CC-BY-4.0', sources: ['paper. https://example.org/paper'] })
  })
})
