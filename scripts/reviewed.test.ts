import { describe, expect, it } from 'vitest'
import { approve, hashText, isMeant, unreadPairs } from './reviewed'

const english = new Map([
  ['early.opt.title', 'Open'],
  ['early.optimum', 'Best'],
])
const chinese = new Map([
  ['early.opt.title', '开放'],
  ['early.optimum', '最优'],
])
const read = { 'early.opt.title': hashText('Open\n开放') }

describe('the pairs to be read', () => {
  it('are those whose hash is missing', () => {
    expect(unreadPairs(english, chinese, read)).toEqual([{ key: 'early.optimum', english: 'Best', chinese: '最优' }])
  })

  it.each(['en', 'zh-CN'])('are those that changed in %s', language => {
    const changed = new Map([['early.opt.title', 'x']])
    const pairs = language === 'en' ? unreadPairs(changed, chinese, read) : unreadPairs(english, changed, read)
    expect(pairs.map(({ key }) => key)).toEqual(['early.opt.title'])
  })

  it('are no texts without a translation', () => {
    expect(unreadPairs(english, new Map(), {})).toEqual([])
  })
})

describe('a key on the command line', () => {
  it.each([
    ['early.opt.title', true],
    ['early.opt', true],
    ['early.opt.', true],
    ['early', true],
    ['early.op', false],
    ['base', false],
  ])('%s means early.opt.title: %s', (wanted, meant) => {
    expect(isMeant('early.opt.title', [wanted])).toBe(meant)
  })
})

describe('approving', () => {
  it('adds the pairs shown and no others', () => {
    const pairs = unreadPairs(english, chinese, {})
    expect(Object.keys(approve({}, pairs.slice(0, 1), english))).toEqual(['early.opt.title'])
    expect(unreadPairs(english, chinese, approve({}, pairs, english))).toEqual([])
  })

  it('drops the hashes of texts that are gone', () => {
    expect(approve({ ...read, 'early.gone': 'abc' }, [], english)).toEqual(read)
  })
})
