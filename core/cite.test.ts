import type { CiteWords } from './cited-figure'
import type { Language } from './language'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { data } from '../data'
import { readWords } from '../scripts/course'
import { ROOT } from '../scripts/root'
import { plain } from '../tests/support/data-records'
import { createCatalogue } from './catalogue'
import { citeFigure, citeWords, operandsOf, operatorsOf, quotable, refTo } from './cite'
import { citationText, reportText } from './cite-text'
import { contextOf } from './figure-context'
import { flattenWords } from './flat-words'
import { LANGUAGES } from './language'
import { messageToText, parseMessage } from './message'
import { splitSlides } from './taught'
import { formatResolved } from './value'

const catalogue = createCatalogue(data)
const slides = globSync('chapters/*.md', { cwd: ROOT })
  .sort()
  .flatMap(file => splitSlides(readFileSync(join(ROOT, file), 'utf8')))
const ADDRESS = 'https://course.example/figure?of=x'

function wordsIn(language: Language): CiteWords {
  const words = readWords(language)
  const fill = (text: string, args: Readonly<Record<string, string>> = {}): string =>
    messageToText(
      parseMessage(text),
      (ref, style) => args[ref] ?? formatResolved(catalogue.resolve(ref), language, style),
    )
  return {
    language,
    say: (word, args) => fill(words.get(`study.cite.${word}`)!, args),
    event: (event, date) => fill(words.get(`data.event.${event}`)!, { date }),
    group: group => words.get(`data.group.${group}`)!,
    note: id => words.get(`data.note.${id}`)!,
    place: ({ source, locator, secondHand }) => `${source} ${String(locator)}${secondHand ? '!' : ''}`,
    context: ref => {
      const context = contextOf(ref, slides, words)
      return context && { ...context, text: fill(context.text) }
    },
  }
}
const words = { 'en': wordsIn('en'), 'zh-CN': wordsIn('zh-CN') }
const cite = (ref: string, language: Language = 'en'): string =>
  citationText(citeFigure(ref, catalogue, words[language]), ADDRESS, words[language])
const statement = (ref: string, language: Language = 'en'): string =>
  plain(citeFigure(ref, catalogue, words[language]).statement)

describe('a citation', () => {
  it('has value, source, place and address, in English and in Chinese', () => {
    const { url } = catalogue.source('gpt3-paper')
    expect(cite('gpt-3.params')).toBe(
      `GPT-3: 175B parameters. Source: gpt3-paper table 2.1,abstract (${url}). ${ADDRESS}`,
    )
    expect(cite('gpt-3.params', 'zh-CN')).toBe(
      `GPT-3，参数量：1750 亿。来源：gpt3-paper table 2.1,abstract（${url}）。${ADDRESS}`,
    )
  })

  it('says a range, a date, a licence, a score and a share', () => {
    expect(statement('llama.sizes')).toBe('LLaMA: sizes from 6.7B to 65.2B parameters')
    expect(statement('llama-2.weights', 'zh-CN')).toMatch(/^Llama 2：2023 年 7 月 18 日/)
    expect(statement('mpt-30b.license')).toBe('MPT-30B: licence of the weights Apache 2.0')
    expect(statement('llama1-table9.llama-65b.mmlu')).toMatch(/^LLaMA 65B, MMLU( \(.+\))?: 63\.4$/)
    expect(statement('llama.mixture-web', 'zh-CN')).toBe('LLaMA，训练数据中的网页：82%')
  })

  it('gives every digit where the value shows fewer', () => {
    expect(statement('bloom.params')).toBe('BLOOM: 176.25B (176,247,271,424) parameters')
  })

  it('says that a value is an estimate, and where only a name is published', () => {
    const estimate = catalogue.data.models
      .flatMap(({ variants }) => variants)
      .find(({ energy }) => energy?.approx === 'estimate')!
    expect(statement(`${estimate.id}.energy`)).toContain('about ')
    const nominal = catalogue.data.models
      .flatMap(({ variants }) => variants)
      .find(({ params }) => params?.approx === 'nominal')!
    expect(cite(`${nominal.id}.params`)).toContain(' parameters. Only the size in the name is published. Source: ')
  })

  it('marks what is second-hand', () => {
    const cited = citeWords(
      { text: 'x', citations: [{ source: 'gpt3-paper', locator: 'abstract', secondHand: true }] },
      catalogue,
      words.en,
    )
    expect(cited.places[0]!.place).toBe('gpt3-paper abstract!')
  })

  it('says what must be said beside a number', () => {
    expect(cite('gpt-2.firstAnnouncedSmall')).toContain(
      `. ${readWords('en').get('data.note.gpt-2-corrected-count')!} Source: `,
    )
  })

  it('says from which figures another is computed, with all their sources', () => {
    expect(cite('chinchilla.tokensPerParameter')).toMatch(
      /^Chinchilla: 20 training tokens per parameter\. Computed from: Chinchilla: 1\.4T training tokens; Chinchilla: 70B parameters\. Source: /,
    )
    expect(citeFigure('llama-65b.tokens / opt-175b.tokens', catalogue, words.en).computed).toMatch(
      /^Computed from: LLaMA 65B: .+; OPT-175B: .+\.$/,
    )
    expect(citeFigure('llama-65b.tokens / opt-175b.tokens', catalogue, words.en).title).toBe(
      'LLaMA 65B and OPT-175B: 4.7',
    )
  })

  it('names a figure of no fixed name by the words the course has for it', () => {
    expect(statement('opt.manualRestarts')).toBe('OPT: at least 35 restarts by hand in this one run')
    expect(statement('opt.manualRestarts', 'zh-CN')).toBe('OPT：至少 35 次手动重启，都在这一次训练中')
    expect(statement('opt.runMonths')).toMatch(/^OPT: 2 months \(“.*2 months.*”\)$/)
  })

  it('of a misprint says whose it is', () => {
    expect(statement('quote.gpt-3-in-yi')).toBe('An article says “175 亿参数的 GPT-3”, which reads as 17.5B')
  })

  it('can be made in both languages for whatever the words of the course quote', () => {
    const refs = new Set(
      [...readWords('en').values()].flatMap(text => [...text.matchAll(/\{\{([^},]+)/g)].map(([, ref]) => ref!.trim())),
    )
    const quoted = [...refs].filter(ref => quotable(ref, catalogue))
    expect(quoted.length).toBeGreaterThan(200)
    for (const ref of quoted) {
      for (const language of LANGUAGES)
        expect(`${ref}: ${cite(ref, language)}`).not.toMatch(/\{\{|undefined|\u00A0|: {2}/)
    }
  })
})

describe('words without a reference', () => {
  const citations = [catalogue.system('gpt-3').model.architecture!]

  it('are cited with what they are about', () => {
    const cited = citeWords({ text: 'decoder', about: 'GPT-3, type', citations }, catalogue, words.en)
    expect(citationText(cited, ADDRESS, words.en)).toMatch(
      /^GPT-3, type: decoder\. Source: .+ \(https:.+\)\. https:\/\/course\.example/,
    )
  })

  it('name a source once, though several parts rest on it', () => {
    expect(citeWords({ text: 'x', citations: [...citations, ...citations] }, catalogue, words.en).places).toHaveLength(
      1,
    )
  })
})

it('a report has figure, source, both addresses, and asks what is wrong', () => {
  const text = reportText(
    citeFigure('gpt-3.params', catalogue, words.en),
    { course: 'Course', address: ADDRESS, place: 'https://course.example/early-opt' },
    words.en,
  )
  expect(text.split('\n')).toEqual([
    'A mistake in “Course”?',
    'Figure: GPT-3: 175B parameters',
    expect.stringMatching(/^Source given: gpt3-paper/),
    'Seen at: https://course.example/early-opt',
    `Address of the figure: ${ADDRESS}`,
    'What is wrong?',
    'Where can the right value be read?',
  ])
})

describe('a reference', () => {
  it.each(['gpt-3.params', 'llama-65b.tokens / opt-175b.tokens', 'llama.released', 'quote.gpt-3-in-yi'])(
    '%s can be cited',
    ref => {
      expect(quotable(ref, catalogue)).toBe(true)
    },
  )

  it.each([
    '',
    'gpt-3',
    'term.a100',
    'gpt-3.',
    'gpt-3.size',
    'constructor.name',
    '<script>',
    'a / b',
    'gpt-3.params /',
    '{{x}}',
  ])('%j cannot', ref => {
    expect(quotable(ref, catalogue)).toBe(false)
  })

  it('stands for a figure only if it leads to it', () => {
    const { model, params } = catalogue.system('gpt-3')
    expect(refTo('gpt-3.params', params!, catalogue)).toBe('gpt-3.params')
    expect(refTo('gpt-2.params', params!, catalogue)).toBeUndefined()
    expect(refTo('gpt-3.position', model.architecture!, catalogue)).toBeUndefined()
  })

  it('names what it is computed from', () => {
    expect(operandsOf('a.x / b.y * c.z')).toEqual(['a.x', 'b.y', 'c.z'])
    expect(operandsOf('a.tokensPerParameter')).toEqual(['a.tokens', 'a.params'])
    expect(operatorsOf('a.x / b.y * c.z')).toEqual(['÷', '×'])
    expect(operatorsOf('a.params')).toEqual([])
    expect(operandsOf('a.params')).toEqual([])
  })
})

describe('the words for a figure', () => {
  const known = flattenWords({
    early: {
      opt: {
        title: 'OPT',
        lead: 'It <b>cost</b> {{opt.cost}}. Then more.',
        say: ['[click] First. {{opt.size, bare}} of it! Last.'],
        cue: 'Ask {{opt.cue}}.',
        label: 'hours',
      },
      glm: { lead: '共 {{glm.cost}} 元。“真的{{glm.size}}？”她问。' },
    },
  })
  const deck = [
    { key: 'early.glm', markup: '' },
    { key: 'early.opt', markup: "<X :items=\"[{ of: 'opt.hours', style: 'cell', label: 'early.opt.label' }]\" />" },
  ]
  const found = (ref: string): string | undefined => contextOf(ref, deck, known)?.text

  it('are the label it stands under, or else its sentence, without tags and clicks', () => {
    expect([found('opt.hours'), found('opt.cost'), found('opt.size')]).toEqual([
      'hours',
      'It cost {{opt.cost}}.',
      '{{opt.size, bare}} of it!',
    ])
    expect([found('glm.cost'), found('glm.size')]).toEqual(['共 {{glm.cost}} 元。', '“真的{{glm.size}}？”'])
  })

  it('are none where the course does not quote it, or only for the presenter', () => {
    expect([found('opt.lost'), found('opt.cue')]).toEqual([undefined, undefined])
  })
})
