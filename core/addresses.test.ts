import { describe, expect, it } from 'vitest'
import { addressesIn, slideAlias, splitKey } from './addresses'

describe('addresses', () => {
  const to = addressesIn('zh-CN')

  it.each([
    ['a page', to.page('cards'), { path: '/cards' }],
    ['a slide', to.slide('early.opt'), { path: '/early-opt' }],
    ['a lesson', to.lesson('early'), { path: '/study/early' }],
    ['a section of a lesson', to.section('early.opt'), { path: '/study/early', hash: '#opt' }],
    ['a term', to.term('moe'), { path: '/glossary', hash: '#moe' }],
    ['a source', to.source('opt-paper'), { path: '/sources', hash: '#opt-paper' }],
    ['a statement', to.claim('c-1'), { path: '/claims', hash: '#c-1' }],
    ['a model', to.model('llama-2'), { path: '/model/llama-2' }],
    ['a set of questions', to.practice('early'), { path: '/practice/early' }],
    ['a question', to.question('early-budget'), { path: '/question/early-budget' }],
  ])('name %s by its id and hold the language', (_, address, expected) => {
    expect(address).toEqual({ ...expected, query: { lang: 'zh-CN' } })
  })

  it('name a figure by its reference', () => {
    expect(addressesIn('en').figure('llama-65b.tokens / opt-175b.tokens')).toEqual({
      path: '/figure',
      query: { of: 'llama-65b.tokens / opt-175b.tokens', lang: 'en' },
    })
  })

  it('are made of the parts of a key', () => {
    expect(splitKey('early.opt')).toEqual(['early', 'opt'])
    expect(slideAlias('early.opt')).toBe('early-opt')
  })
})
