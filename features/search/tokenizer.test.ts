import { describe, expect, it } from 'vitest'
import { parseQuery } from './query'
import { tokenize } from './tokenizer'

const terms = (text: string): readonly string[] => tokenize(text).map(({ term }) => term)
const known =
  (...words: readonly string[]) =>
  (beginning: string): boolean =>
    words.some(word => word.startsWith(beginning))

describe('the terms of a text', () => {
  it.each<[text: string, has: readonly string[], lacks: readonly string[]]>([
    ['GPT-3', ['gpt', 'gpt3'], ['3']],
    ['gpt3', ['gpt', 'gpt3'], ['3']],
    ['Llama 2 read', ['llama', 'llama2', 'read'], ['llama2read']],
    ['LLaMA-2-7B', ['llama', 'llama2', '7b'], ['27b', '2']],
    ['OPT 6.7B', ['opt', 'opt6.7b', '6.7b'], []],
    ['OpenLLaMA', ['open', 'llama', 'openllama'], []],
    ['in May 2023', ['may', '2023'], ['may2023']],
    ['4-bit', ['4bit', 'bit'], ['4']],
    ['llama.cpp', ['llama', 'cpp', 'llamacpp'], []],
    ['OPT’s logbook', ['opt', 'logbook'], ['s']],
    ['Résumé', ['resume'], []],
    ['ＧＰＴ', ['gpt'], []],
    ['1,022,362', ['1022362'], ['022']],
    ['175 billion', ['175b'], ['billion']],
    ['quantization License modeling', ['quantisation', 'licence', 'modeling'], []],
    ['quantisation licence modelling', ['quantisation', 'licence', 'modeling'], []],
    ['语言模型', ['语言', '言模', '模型', '型'], ['语']],
    ['70 亿参数', ['70亿', '参数'], []],
    ['1.4 万亿', ['1.4万亿'], []],
    ['GPT模型', ['gpt', '模型'], ['gpt模']],
  ])('of %s', (text, has, lacks) => {
    expect(terms(text)).toEqual(expect.arrayContaining([...has]))
    expect(terms(text).filter(term => lacks.includes(term))).toEqual([])
  })

  it('know where they stand', () => {
    const text = '读了 LLaMA-2-7B，共 70 亿'
    const placeOf = (term: string): string | undefined => {
      const found = tokenize(text).find(token => token.term === term)
      return found && text.slice(found.start, found.end)
    }
    expect(placeOf('llama2')).toBe('LLaMA-2')
    expect(placeOf('7b')).toBe('7B')
    expect(placeOf('70亿')).toBe('70 亿')
    expect(placeOf('读了')).toBe('读了')
  })
})

describe('what a query asks for', () => {
  const knows = known('gpt3', 'llama2', 'mpt7b', 'flashattention', 'opt175b')
  const asked = (query: string): readonly unknown[] =>
    parseQuery(query, knows).map(unit => (unit.kind === 'han' ? unit.terms : unit.ways))

  it.each(['GPT-3', 'gpt3', 'gpt 3', 'Gpt‑3'])('is the same name for %s', query => {
    expect(asked(query)).toEqual([[['gpt3']]])
  })

  it.each<[query: string, units: readonly unknown[]]>([
    ['llama-2-7b', [[['llama2']], [['7b']]]],
    ['flash-attention', [[['flashattention'], ['flash', 'attention']]]],
    ['opt 175b', [[['opt175b'], ['opt', '175b']]]],
    ['meta 2023', [[['meta']], [['2023']]]],
    ['parameters', [[['parameter']]]],
    ['what is loss', [[['loss']]]],
    ['what is', [[['what']], [['is']]]],
    ['语言模型', [['语言', '言模', '模型']]],
    ['对', [['对']]],
    ['什么是对齐？', [['对齐']]],
    ['模型的参数', [['模型'], ['参数']]],
    ['70亿参数', [[['70亿']], ['参数']]],
    ['GPT3的参数', [[['gpt3']], ['参数']]],
    ['175 billion', [[['175b']]]],
    ['', []],
    ['?!', []],
  ])('is clear from %j', (query, units) => {
    expect(asked(query)).toEqual(units)
  })
})
