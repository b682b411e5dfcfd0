import type { ModelRecord } from '../../data/schema'
import type { Question, Text } from './question'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../core/catalogue'
import { flattenWords } from '../../core/flat-words'
import { LANGUAGES } from '../../core/language'
import { messageRefs, parseMessage } from '../../core/message'
import { readTaught } from '../../core/taught'
import { citationsOf } from '../../core/value'
import { data } from '../../data'
import { EVENT_KINDS } from '../../data/schema'
import { messages } from '../../locales'
import { readSlides, readWords } from '../../scripts/course'
import { createGenerator } from './generate'
import { grade } from './grade'
import { rightOrder } from './question'
import { chanceOf } from './random'

const catalogue = createCatalogue(data)
const sources = await readSlides()
const slides = sources.map(({ frontmatter }) => String(frontmatter.key))
const taught = readTaught(
  sources.map(({ frontmatter, content }) => ({ key: String(frontmatter.key), markup: content })),
  readWords('en'),
  catalogue,
)
const generator = createGenerator({ catalogue, taught, slides })

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed)
const questions = [
  ...new Map(SEEDS.flatMap(seed => generator.generate(seed, 10)).map(question => [question.id, question])).values(),
]
const ofKind = (name: string): readonly Question[] => questions.filter(({ id }) => id.startsWith(`${name}--`))
const argsOf = ({ id }: Question): readonly string[] => id.split('--').slice(1)
const dateOf = (id: string): string => catalogue.system(id).release!.date

/** Every text of a question, with what stands in it. */
function textsOf(question: Question): readonly Text[] {
  const below = (text: Text): readonly Text[] =>
    'words' in text ? [text, ...Object.values(text.fill ?? {}).flatMap(below)] : [text]
  const own =
    question.kind === 'order'
      ? question.items.flatMap(({ text, why }) => [text, why])
      : question.kind === 'estimate'
        ? [question.truth]
        : question.options.flatMap(({ text, figure, truth, why }) => [text, figure, truth, why])
  return [question.ask, question.so, ...(question.about ?? []), ...own]
    .filter(text => text !== undefined)
    .flatMap(below)
}

describe('generated questions', () => {
  it('are the same for a seed and others for another', () => {
    const ids = (seed: number): readonly string[] => generator.generate(seed, 10).map(({ id }) => id)
    expect(ids(7)).toEqual(ids(7))
    expect(ids(7)).toHaveLength(10)
    expect(ids(8).filter(id => ids(7).includes(id)).length).toBeLessThan(5)
  })

  it('come in every kind', () => {
    expect(new Set(questions.map(({ id }) => id.split('--')[0]))).toEqual(
      new Set([
        'first',
        'larger',
        'longer',
        'order',
        'openness',
        'which',
        'license',
        'params',
        'tokens',
        'tenfold',
        'tenth',
      ]),
    )
  })

  it('can be made again from their ids alone', () => {
    for (const question of questions) {
      expect(generator.decode(question.id)).toEqual(question)
      expect(question.id).toBe(encodeURIComponent(question.id))
      expect(question.id).not.toContain('.')
    }
  })

  it('have exactly one right answer', () => {
    for (const question of questions) {
      if (question.kind !== 'order' && question.kind !== 'estimate')
        expect(
          question.options.filter(({ id }) => grade(question, id).right),
          question.id,
        ).toHaveLength(1)
      if (question.kind === 'estimate')
        expect([question.from < question.value, question.value < question.to], question.id).toEqual([true, true])
      if (question.kind === 'order')
        expect(
          question.items.map(({ id }) => id),
          question.id,
        ).not.toEqual(rightOrder(question.items))
    }
  })

  it('name a slide of the course that names one of their models', () => {
    for (const question of questions) {
      expect(slides, question.id).toContain(question.slide)
      const named = argsOf(question).filter(id => data.models.some(model => model.id === id))
      expect(
        named.some(id => taught.slidesOf('model', id).includes(question.slide)),
        question.id,
      ).toBe(true)
    }
  })

  it('have words in both languages for every text, with all that stands in them', () => {
    const words = LANGUAGES.map(language => flattenWords(messages[language].practice.generated))
    for (const text of new Set(questions.flatMap(textsOf))) {
      if (!('words' in text)) continue
      for (const language of words)
        expect(messageRefs(parseMessage(language.get(text.key) ?? 'missing {{key}}')).toSorted(), text.key).toEqual(
          Object.keys(text.fill ?? {}).toSorted(),
        )
    }
  })

  it('show figures and dates that exist and rest on a source', () => {
    for (const question of questions) {
      for (const text of textsOf(question)) {
        if ('ref' in text && text.ref.includes('.'))
          expect(citationsOf(catalogue.resolve(text.ref)).length, `${question.id}: ${text.ref}`).toBeGreaterThan(0)
      }
    }
  })

  it('explain every option with words of its own', () => {
    for (const question of questions) {
      if (question.kind === 'estimate') continue
      const whys = (question.kind === 'order' ? question.items : question.options).map(({ why }) => JSON.stringify(why))
      expect(new Set(whys).size, question.id).toBe(whys.length)
    }
  })
})

describe('the right answer', () => {
  it('to which came first is the model of the earliest date, in no doubt for a month', () => {
    for (const question of ofKind('first')) {
      const [first, ...others] = argsOf(question).toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)))
      expect(grade(question, first!).right, question.id).toBe(true)
      for (const other of others) expect(dateOf(other).startsWith(dateOf(first!)), question.id).toBe(false)
    }
  })

  it('to which is larger is at least a quarter larger than the next', () => {
    for (const [kind, field] of [
      ['larger', 'params'],
      ['longer', 'tokens'],
    ] as const) {
      for (const question of ofKind(kind)) {
        const [first, next] = argsOf(question)
          .map(id => ({ id, size: catalogue.quantity(`${id}.${field}`).value }))
          .toSorted((a, b) => b.size - a.size)
        expect(grade(question, first!.id).right, question.id).toBe(true)
        expect(first!.size / next!.size, question.id).toBeGreaterThanOrEqual(1.25)
      }
    }
  })

  it('to how open is the class derived from the licences', () => {
    for (const question of ofKind('openness'))
      expect(grade(question, catalogue.system(argsOf(question)[0]!).openness!).right, question.id).toBe(true)
    for (const question of ofKind('which')) {
      const [wanted, ...ids] = argsOf(question)
      expect(
        ids.filter(id => catalogue.system(id).openness === wanted),
        question.id,
      ).toHaveLength(1)
    }
  })

  it('to which figure is wrong is shown ten times too large or too small', () => {
    for (const [kind, factor] of [
      ['tenfold', 10],
      ['tenth', 0.1],
    ] as const) {
      for (const question of ofKind(kind)) {
        const wrong = question.kind === 'spot' ? question.options.find(({ isRight }) => isRight)! : undefined
        const shown = wrong?.figure && 'amount' in wrong.figure ? wrong.figure.amount.value : 0
        const truth = wrong?.truth && 'ref' in wrong.truth ? catalogue.quantity(wrong.truth.ref).value : 1
        expect(shown / truth, question.id).toBeCloseTo(factor)
      }
    }
  })
})

describe('an id that says no question', () => {
  it.each([
    ['', 'nothing'],
    ['first', 'no models'],
    ['first--gpt-3', 'one model'],
    ['first--gpt-3--gpt-3', 'the same model twice'],
    ['first--gpt-3--no-such-model', 'a model that is not there'],
    ['first--llama--llama-2', 'names that tell the answer'],
    ['first--koala--pythia', 'dates of one day'],
    ['larger--gpt-3--opt', 'sizes alike'],
    ['larger--gpt-3--falcon-180b', 'a size in the name'],
    ['params--gpt-4', 'a size that is not published'],
    ['params--t5--gpt-3', 'too many models'],
    ['tokens--t5', 'an estimate'],
    ['order--t5--gopher--llama--zephyr', 'models already in order'],
    ['openness--glm', 'a class that is not known'],
    ['which--open--opt--bloom--pythia', 'a class that is none'],
    ['which--permissive--opt--bloom--llama', 'no model of the class'],
    ['license--opt--opt--bloom--pythia', 'a licence that bears the name'],
    ['tenfold--params--gpt-3--opt--bloom--llama', 'a wrong figure that is not shown'],
    ['guess--gpt-3--opt', 'a kind that is none'],
    ['__proto__--gpt-3', 'a name of the language'],
  ])('%s (%s) is refused', id => {
    expect(generator.decode(id)).toBeUndefined()
  })
})

it('an id says a question in any order that is not the right one', () => {
  expect(generator.decode('order--gopher--t5--llama--zephyr')).toMatchObject({
    kind: 'order',
    items: [{ id: 'gopher' }, { id: 't5' }, { id: 'llama' }, { id: 'zephyr' }],
  })
})

describe('models that cannot be asked about', () => {
  it('are those no slide names', () => {
    const nowhere = createGenerator({ catalogue, taught: { slidesOf: () => [], slidesOfFigure: () => [] }, slides })
    expect(nowhere.decode('first--gpt-3--opt')).toBeUndefined()
    expect(nowhere.generate(1, 3)).toEqual([])
  })

  it('are those whose dates overlap', () => {
    const month = (id: string, date: string): ModelRecord =>
      ({
        ...data.models[0],
        id,
        name: id,
        events: [{ event: 'weights', date, source: 'gpt3-paper', locator: 'whole' }],
      }) as unknown as ModelRecord
    const some = createGenerator({
      catalogue: createCatalogue({
        ...data,
        models: [
          month('alpha', '2022-05'),
          month('beta', '2022-05-20'),
          month('gamma', '2022-09'),
          month('delta', '2022'),
        ],
      }),
      taught: { slidesOf: () => ['early.opt'], slidesOfFigure: () => [] },
      slides: ['early.opt'],
    })
    expect(some.decode('first--alpha--beta')).toBeUndefined()
    expect(some.decode('first--gamma--delta')).toBeUndefined()
    expect(some.decode('first--beta--gamma')).toBeDefined()
  })
})

it('every kind of event has words, for the thing and for its date', () => {
  const words = flattenWords(messages.en.practice.generated)
  expect(EVENT_KINDS.flatMap(event => [`event.${event}`, `thing.${event}`]).filter(key => !words.has(key))).toEqual([])
})

it('chance follows from its seed, and seeds side by side start apart', () => {
  expect(chanceOf(3).shuffle([1, 2, 3, 4, 5, 6])).toEqual(chanceOf(3).shuffle([1, 2, 3, 4, 5, 6]))
  expect(new Set([1, 2, 3, 4, 5, 6].map(seed => chanceOf(seed).below(1000))).size).toBe(6)
})
