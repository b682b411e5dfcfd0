import { describe, expect, it } from 'vitest'
import { flattenWords } from '../../logic/flat-words'
import { matchesTerm, slidesOfTerms, sortTerms } from '../../logic/glossary'

describe('the slides of a term', () => {
  const words = flattenWords({
    early: {
      opt: { title: 'OPT', lead: 'The <term id="loss">loss</term>', say: ['Its <term id="token">tokens</term> and <b><term id="loss">loss</term></b>', 'x'] },
      bloom: { say: ['A <term id="token">token</term>'] },
    },
    glossary: { loss: { says: 'See <term id="token">token</term>' } },
  })

  it('are those whose texts mark it, each once, in the order of the deck', () => {
    expect(slidesOfTerms(words, ['early.bloom', 'early.opt'])).toEqual(new Map([['token', ['early.bloom', 'early.opt']], ['loss', ['early.opt']]]))
  })

  it('are none where the deck has none that marks it', () => {
    expect(slidesOfTerms(words, ['base.table'])).toEqual(new Map())
  })
})

describe('terms in order', () => {
  it('follow the alphabet in English, capitals or not', () => {
    expect(sortTerms(['RLHF', 'alignment', 'Token', 'Base model'], name => name, 'en')).toEqual(['alignment', 'Base model', 'RLHF', 'Token'])
  })

  it('follow pinyin in Chinese', () => {
    expect(sortTerms(['预训练', '词元', '对齐', '参数', '微调'], name => name, 'zh-CN')).toEqual(['参数', '词元', '对齐', '微调', '预训练'])
  })

  it('leave the list they come from as it is', () => {
    const terms = ['b', 'a']
    sortTerms(terms, name => name, 'en')
    expect(terms).toEqual(['b', 'a'])
  })
})

describe('a search', () => {
  const names = ['Mixture of experts (MoE)', '混合专家模型（MoE）']

  it.each(['', 'mixture', 'MOE', 'of-experts', '混合专家', ' 模型 ', '专家模型 moe'])('finds the term by %j', (query) => {
    expect(matchesTerm(query, names)).toBe(true)
  })

  it.each(['mixtral', '稀疏', 'moex'])('does not find it by %j', (query) => {
    expect(matchesTerm(query, names)).toBe(false)
  })
})
