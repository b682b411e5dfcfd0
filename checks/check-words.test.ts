import type { CheckWordsOptions, WordRules } from './check-words'
import type { Problem } from './problem'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../core/catalogue'
import { flattenWords } from '../core/flat-words'
import { dataOf, model, variant } from '../tests/support/data-records'
import { checkWords, typographyFaults } from './check-words'

const catalogue = createCatalogue(
  dataOf({
    models: [model('gpt', { name: 'GPT', variants: [variant('gpt-7b', 7e9)] })],
    glossary: [{ id: 'moe', see: [] }],
  }),
)

const NO_RULES: WordRules = { digits: {}, han: {}, latin: {}, spaces: {} }

const hash = (text: string): string => `#${text}`

interface Words {
  readonly en?: string
  readonly zh?: string
  readonly key?: string
  readonly rules?: Partial<WordRules>
  readonly reviewed?: Readonly<Record<string, string>>
}

/** Checks one text, read and approved unless told otherwise. */
function check({ en, zh, key = 'early.opt.title', rules, reviewed }: Words): readonly Problem[] {
  const words = {
    'en': new Map(en === undefined ? [] : [[key, en]]),
    'zh-CN': new Map(zh === undefined ? [] : [[key, zh]]),
  }
  const approved: CheckWordsOptions['reviewed'] = en === undefined ? {} : { [key]: hash(`${en}\n${zh}`) }
  return checkWords(words, { catalogue, rules: { ...NO_RULES, ...rules }, reviewed: reviewed ?? approved, hash })
}

describe('good words', () => {
  it.each<[what: string, words: Words]>([
    ['plain words', { en: 'Open models', zh: '开放模型' }],
    ['a value, in another order', { en: '{{gpt.params}} of {{gpt}}', zh: '{{gpt}} 有 {{gpt.params, bare}}参数' }],
    ['tags', { en: '<b>Open</b> models', zh: '<b>开放</b>模型' }],
    ['a term', { en: 'Few <term id="moe">experts</term>', zh: '几个<term id="moe">专家</term>' }],
    [
      'placeholders of a component, in the words it fills',
      { key: 'ui.count', en: '{{count}} sources', zh: '{{count}} 个来源' },
    ],
    ['digits by exception', { en: 'June 2023', zh: '六月', rules: { digits: { 'early.opt.title': 'why' } } }],
    ['Han in English by exception', { en: '万', zh: '万', rules: { han: { 'early.opt.*': 'why' } } }],
    ['no Chinese by exception', { en: 'OPT', zh: 'OPT', rules: { latin: { 'early.*': 'why' } } }],
    [
      'a space at an end by exception',
      { en: ', ', zh: '、', rules: { spaces: { 'early.opt.title': 'why' }, latin: { 'early.opt.title': 'why' } } },
    ],
  ])('have no problem: %s', (_, words) => {
    expect(check(words)).toEqual([])
  })
})

describe('a broken text is reported with its file, its place, its value and a remedy', () => {
  it.each<[what: string, words: Words, language: string, value: unknown, remedy: string]>([
    ['missing in Chinese', { en: 'Open models' }, 'zh-CN', undefined, 'missing; the other language says "Open models"'],
    ['missing in English', { zh: '开放模型' }, 'en', undefined, 'missing; the other language says "开放模型"'],
    [
      'other placeholders',
      { en: '{{gpt}} opens', zh: '{{gpt-7b}} 开放' },
      'zh-CN',
      'gpt-7b',
      'its placeholders differ from the English ones (gpt)',
    ],
    ['a placeholder left out', { en: '{{gpt}} opens', zh: '开放' }, 'zh-CN', '', 'both languages must say the same'],
    [
      'a tag left out',
      { en: '<b>Open</b> models', zh: '开放模型' },
      'zh-CN',
      '',
      'its tags differ from the English ones (b)',
    ],
    [
      'a term in one language',
      { en: 'Few <term id="moe">experts</term>', zh: '几个专家' },
      'zh-CN',
      '',
      'its tags differ from the English ones (term#moe)',
    ],
    ['digits in English', { en: 'June 2023', zh: '六月' }, 'en', 'June 2023', 'digits belong in data/'],
    ['digits in Chinese', { en: 'June', zh: '2023 年' }, 'zh-CN', '2023 年', 'interpolate the figure, name or term'],
    ['Han in English', { en: 'Open 模型', zh: '开放模型' }, 'en', 'Open 模型', 'Chinese characters in an English text'],
    ['no Chinese', { en: 'Open models', zh: 'Open models' }, 'zh-CN', 'Open models', 'not translated'],
    [
      'half-width punctuation',
      { en: 'Open, free', zh: '开放,免费' },
      'zh-CN',
      '开放,免费',
      'full width: ，；：！？（）',
    ],
    [
      'a missing space',
      { en: 'Open LLM', zh: '开放LLM' },
      'zh-CN',
      '开放LLM',
      'a space stands between Chinese characters and Latin',
    ],
    [
      'a missing space beside a value',
      { en: 'Open {{gpt}}', zh: '开放{{gpt}}' },
      'zh-CN',
      '开放GPT',
      'a space stands between Chinese characters and Latin',
    ],
    ['two spaces', { en: 'Open  models', zh: '开放模型' }, 'en', 'Open  models', 'two spaces, or a space at an end'],
    [
      'a space at the end',
      { en: 'Open models', zh: '开放模型 ' },
      'zh-CN',
      '开放模型 ',
      'two spaces, or a space at an end',
    ],
    [
      'a Chinese text that changed',
      { en: 'Open models', zh: '开放模型', reviewed: { 'early.opt.title': hash('Open models\n模型') } },
      'zh-CN',
      '开放模型',
      'Read both, then run npm run words:reviewed -- early.opt.title',
    ],
    [
      'an English text that changed',
      { en: 'Open models', zh: '开放模型', reviewed: { 'early.opt.title': hash('Models\n开放模型') } },
      'zh-CN',
      '开放模型',
      'changed: "Open models"',
    ],
    [
      'texts that nobody read yet',
      { en: 'Open models', zh: '开放模型', reviewed: {} },
      'zh-CN',
      '开放模型',
      'not read against its English partner',
    ],
  ])('%s', (_, words, language, value, remedy) => {
    const file = `locales/${language}/early.json`
    expect(check(words)).toEqual([{ file, path: 'opt.title', value, message: expect.stringContaining(remedy) }])
  })

  it.each([
    [
      'an unknown reference',
      '{{gpt.emissions}}',
      '{{gpt.emissions}}排放',
      'gpt.emissions',
      'Unknown reference "gpt.emissions"',
    ],
    [
      'an unknown style',
      '{{gpt.params, tall}}',
      '{{gpt.params, tall}}参数',
      'tall',
      'not a style; choose one of prose',
    ],
    ['an unknown term', '<term id="mo">x</term>', '<term id="mo">专家</term>', 'mo', 'add the term there'],
    [
      'a term with more than words',
      '<term id="moe">{{gpt}}</term>',
      '<term id="moe">模型 {{gpt}}</term>',
      undefined,
      'holds words alone',
    ],
    ['an unclosed tag', '<b>open', '<b>开放', undefined, '<b> is not closed'],
  ])('%s, in each language that has it', (_, en, zh, value, remedy) => {
    const problems = check({ en, zh })
    expect(problems).toEqual(
      ['en', 'zh-CN'].map(language => ({
        file: `locales/${language}/early.json`,
        path: 'opt.title',
        value: value ?? (language === 'en' ? en : zh),
        message: expect.stringContaining(remedy),
      })),
    )
  })

  it('a hash of a text that is gone', () => {
    const reviewed = { 'early.opt.title': hash('Open\n开放'), 'early.gone': 'abc' }
    expect(check({ en: 'Open', zh: '开放', reviewed })).toEqual([
      {
        file: 'locales/reviewed/early.json',
        path: 'gone',
        value: 'abc',
        message: expect.stringContaining('run npm run words:reviewed'),
      },
    ])
  })

  it.each(['digits', 'han', 'latin', 'spaces'])('an exception to the rule of %s that fits no text', rule => {
    expect(check({ en: 'Open', zh: '开放', rules: { [rule]: { 'early.gone.*': 'why' } } })).toEqual([
      {
        file: 'locales/rules.ts',
        path: 'early.gone.*',
        value: 'early.gone.*',
        message: expect.stringContaining('take the exception out'),
      },
    ])
  })

  it('an exception for one key does not excuse another that begins alike', () => {
    const problems = check({ en: 'June 2023', zh: '六月', rules: { digits: { 'early.opt': 'why' } } })
    expect(problems.map(({ value }) => value)).toEqual(['June 2023', 'early.opt'])
  })
})

describe('Chinese typography', () => {
  it.each([
    '开放模型，免费。',
    '（LLaMA）与 GPT',
    '训练 OPT 用了 992 块 GPU。',
    '“开放”一词',
    'GPT、OPT',
    '占 82% 的文本',
    '等等……还有',
    '“1:1”的比例',
  ])('is sound: %s', text => {
    expect(typographyFaults(text)).toEqual([])
  })

  it.each([
    ['开放,免费', 'full width'],
    ['问题?', 'full width'],
    ['模型(开放)', 'full width'],
    ['开放.', 'ends with 。'],
    ['开放LLM', 'a space stands between'],
    ['82%的文本', 'a space stands between'],
    ['花费$', 'a space stands between'],
    ['开放， 免费', 'no space beside'],
    ['开放 。', 'no space beside'],
    ['"开放"', '“ ”'],
    ["'开放'", '“ ”'],
    ['等等...', '……'],
  ])('has a fault: %s', (text, remedy) => {
    expect(typographyFaults(text).join()).toContain(remedy)
  })
})

describe('nested words', () => {
  it('become texts by dotted key, paragraphs by number', () => {
    expect([...flattenWords({ early: { title: 'a', say: ['b', 'c'] } })]).toEqual([
      ['early.title', 'a'],
      ['early.say.0', 'b'],
      ['early.say.1', 'c'],
    ])
  })

  it.each([
    [1, 'early.title'],
    [null, 'early.title'],
    [true, 'early.title'],
  ])('hold nothing but texts: %s', (value, key) => {
    expect(() => flattenWords({ early: { title: value } })).toThrow(
      new TypeError(`${key} is neither text nor a group of texts: ${value}`),
    )
  })
})
