import { describe, expect, it } from 'vitest'
import { data } from '../../data'
import { model, variant } from '../../tests/support/data-records'
import { matchesTerm, modelsOfTerm, sortTerms, termsOfModel } from './glossary-list'

describe('the models of a term', () => {
  const models = [
    model('mistral', { architecture: { type: 'decoder', attention: 'gqa', window: 4096, position: 'rope' } }),
    model('llama-2', {
      architecture: { type: 'decoder', position: 'rope' },
      variants: [{ ...variant('llama-2-7b') }, variant('llama-2-70b', undefined, { attention: 'gqa' })],
    }),
    model('vicuna', { artefacts: { weights: { access: 'delta' } } }),
  ]
  const of = (term: string): readonly string[] => modelsOfTerm(term, models).map(({ id }) => id)

  it('are those whose records have it, be it in one size alone', () => {
    expect([of('rope'), of('gqa'), of('sliding-window'), of('delta-weights')]).toEqual([
      ['mistral', 'llama-2'],
      ['mistral', 'llama-2'],
      ['mistral'],
      ['vicuna'],
    ])
  })

  it('are none where the records do not say', () => {
    expect([of('alibi'), of('transformer'), of('constructor')]).toEqual([[], [], []])
  })

  it('have it among their terms', () => {
    expect(termsOfModel(models[0]!)).toEqual(['rope', 'gqa', 'sliding-window'])
  })

  it('are found by terms that the glossary has', () => {
    const named = new Set(data.models.flatMap(record => termsOfModel(record)))
    expect([...named].filter(term => !data.glossary.some(({ id }) => id === term))).toEqual([])
  })
})

describe('terms in order', () => {
  it('follow the alphabet in English, capitals or not', () => {
    expect(sortTerms(['RLHF', 'alignment', 'Token', 'Base model'], name => name, 'en')).toEqual([
      'alignment',
      'Base model',
      'RLHF',
      'Token',
    ])
  })

  it('follow pinyin in Chinese', () => {
    expect(sortTerms(['预训练', '词元', '对齐', '参数', '微调'], name => name, 'zh-CN')).toEqual([
      '参数',
      '词元',
      '对齐',
      '微调',
      '预训练',
    ])
  })

  it('leave the list they come from as it is', () => {
    const terms = ['b', 'a']
    sortTerms(terms, name => name, 'en')
    expect(terms).toEqual(['b', 'a'])
  })
})

describe('a search', () => {
  const names = ['Mixture of experts (MoE)', '混合专家模型（MoE）']

  it.each(['', 'mixture', 'MOE', 'of-experts', '混合专家', ' 模型 ', '专家模型 moe'])('finds the term by %j', query => {
    expect(matchesTerm(query, names)).toBe(true)
  })

  it.each(['mixtral', '稀疏', 'moex'])('does not find it by %j', query => {
    expect(matchesTerm(query, names)).toBe(false)
  })
})
