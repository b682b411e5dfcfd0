import type { Quotation } from '../data/quotations'
import type { ClaimRecord } from '../data/schema'
import { describe, expect, it } from 'vitest'
import { data } from '../data'
import { cited, figure } from '../tests/support/data-records'
import { claimCard } from './claim'

const claim = (more: object = {}): ClaimRecord => ({
  id: 'a-1',
  article: 'a',
  quote: '六月初',
  verdict: 'imprecise',
  origin: 'author',
  verified: true,
  evidence: cited,
  ...more,
})

describe('a card of a claim', () => {
  it('shows words, verdict, origin and evidence', () => {
    expect(claimCard(claim(), {})).toEqual({
      words: '六月初',
      language: 'zh-CN',
      article: 'a',
      verdict: 'imprecise',
      sign: 'part',
      origin: 'author',
      evidence: cited,
    })
  })

  it('takes the longer words of the quotation that names the claim', () => {
    const quotations = {
      other: { text: 'x', claim: 'a-2' },
      one: { text: 'early June', language: 'en', article: 'a', claim: 'a-1', says: figure(6) },
    } as unknown as Record<string, Quotation>
    expect(claimCard(claim(), quotations)).toMatchObject({ words: 'early June', language: 'en' })
  })

  it.each([
    ['correct', 'check'],
    ['wrong-figure', 'cross'],
    ['mistranslation', 'cross'],
    ['typo', 'cross'],
    ['imprecise', 'part'],
    ['contested', 'part'],
  ])('says by shape whether it holds: %s, %s', (verdict, sign) => {
    expect(claimCard(claim({ verdict }), {}).sign).toBe(sign)
  })

  it('gives no verdict, and blames nobody, where the deciding fact was not read', () => {
    const card = claimCard(claim({ verified: false, evidence: undefined }), {})
    expect([card.verdict, card.sign, 'origin' in card, 'evidence' in card]).toEqual([
      'unverified',
      'open',
      false,
      false,
    ])
  })
})

it('each quotation of the course holds words of the claim it names, or the other way round', () => {
  const claims = new Map<string, ClaimRecord>(data.claims.map(record => [record.id, record]))
  const apart = Object.values(data.quotations).filter(({ claim: id, text, article }) => {
    const record = claims.get(id)!
    return record.article !== article || !(record.quote.includes(text) || text.includes(record.quote))
  })
  expect(apart).toEqual([])
})
