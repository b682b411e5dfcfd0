/**
 * Where the course teaches what: which slides name a model, a data set, a technique, a term, a source or a figure.
 *
 * This follows from what is written, without drawing a slide: from the placeholders, tags and names of its words, and from
 * what its Markdown names by itself. A chart of many models that chooses the values it shows by rules of its own counts for
 * the models, but not for those values and their sources, which it names at its foot.
 */
import type { Citation } from '../data/figure'
import type { Catalogue } from './catalogue'
import type { FlatWords } from './flat-words'
import type { MessageNode } from './message'
import { messageElements, messageRefs, parseMessage } from './message'
import { citationsOf } from './value'

/** A slide as its chapter has it. */
export interface SlideMarkup {
  readonly key: string
  /** Its components, as written. */
  readonly markup: string
}

const SLIDE = /^---\n(?<frontmatter>[\s\S]*?)\n---$(?<markup>[\s\S]*?)(?=^---$|$(?![\s\S]))/gm
const KEY = /^key:\s*(?<key>\S+)/m

/** The slides of a chapter, in order. */
export function splitSlides(chapter: string): readonly SlideMarkup[] {
  return [...chapter.matchAll(SLIDE)].flatMap(({ groups }) => {
    const key = KEY.exec(groups!.frontmatter!)?.groups?.key
    return key === undefined ? [] : [{ key, markup: groups!.markup! }]
  })
}

/** What a slide may name. A model stands for its sizes too. */
export type TaughtKind =
  'model' | 'size' | 'dataset' | 'technique' | 'tool' | 'term' | 'source' | 'protocol' | 'claim' | 'figure'

/** Something named: by kind and id, or the very figure or date that is shown. */
type Mention = `${TaughtKind} ${string}` | Citation

export interface Taught {
  /** Keys of the slides that name something, in the order of the course. */
  readonly slidesOf: (kind: TaughtKind, id: string) => readonly string[]
  /** Keys of the slides that show a figure or compute with it, under whichever reference. */
  readonly slidesOfFigure: (ref: string) => readonly string[]
}

/** What a look-up gives; nothing for what is no reference. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}

const QUOTED = /(?<quote>["'])(?<text>[a-z0-9][^"'\n]*)\k<quote>/g
const MEASURE = /\bmeasure="(?<field>\w+)"/g
const WORD_EDGE = { before: String.raw`(?<![\p{L}\p{N}])`, after: String.raw`(?![\p{L}\p{N}])` }

/** Finds in texts what they name. */
function makeReader(catalogue: Catalogue): {
  readonly inText: (text: string) => readonly Mention[]
  readonly inMarkup: (markup: string) => readonly Mention[]
} {
  const { data } = catalogue
  const kinds = new Map<string, TaughtKind>([
    ...data.datasets.map(({ id }) => [id, 'dataset'] as const),
    ...data.techniques.map(({ id }) => [id, 'technique'] as const),
    ...data.tools.map(({ id }) => [id, 'tool'] as const),
    ...data.protocols.map(({ id }) => [id, 'protocol'] as const),
  ])

  /** A record of the data by its id: for one size of a model, the model too. */
  function named(id: string): readonly Mention[] {
    const kind = kinds.get(id)
    if (kind) return [`${kind} ${id}`]
    const model = attempt(() => catalogue.system(id).model.id)
    if (model === undefined) return []
    return id === model ? [`model ${id}`] : [`size ${id}`, `model ${model}`]
  }

  /** What a placeholder names and rests on; nothing for one that leads nowhere. */
  function ofRef(ref: string): readonly Mention[] {
    const value = attempt(() => catalogue.resolve(ref))
    if (!value) return []
    const operands = ref.split(' ').filter((_, index) => index % 2 === 0)
    const records = operands.flatMap(operand => {
      const [id = '', row] = operand.split('.')
      return [...named(id), ...(kinds.get(id) === 'protocol' && row !== undefined ? named(row) : [])]
    })
    const citations = citationsOf(value)
    return [
      `figure ${ref}`,
      ...records,
      ...(value.kind === 'name' ? [] : citations),
      ...citations.map(({ source }): Mention => `source ${source}`),
    ]
  }

  // Names with digits are placeholders; the others stand in the text as they are.
  const plain = new Map([...data.models, ...data.datasets, ...data.tools].map(({ id, name }) => [name, id]))
  const names = [...plain.keys()]
    .filter(name => !/\d/.test(name))
    .sort((a, b) => b.length - a.length)
    .map(name => name.replaceAll('.', String.raw`\.`))
  const NAME =
    names.length > 0 ? new RegExp(`${WORD_EDGE.before}(?:${names.join('|')})${WORD_EDGE.after}`, 'gu') : undefined
  const plainText = (nodes: readonly MessageNode[]): string =>
    nodes
      .map(node => (node.type === 'text' ? node.text : node.type === 'element' ? plainText(node.children) : ' '))
      .join('')

  const techniqueOf = new Map(data.glossary.map(({ id, technique }) => [id, technique]))

  function inText(text: string): readonly Mention[] {
    const nodes = attempt(() => parseMessage(text)) ?? []
    return [
      ...messageRefs(nodes).flatMap(ofRef),
      ...messageElements(nodes, 'a').flatMap(({ id }): readonly Mention[] => (id ? [`source ${id}`] : [])),
      ...messageElements(nodes, 'term').flatMap(({ id = '' }): readonly Mention[] => [
        `term ${id}`,
        ...named(techniqueOf.get(id) ?? ''),
      ]),
      ...(NAME ? [...plainText(nodes).matchAll(NAME)].flatMap(([name]) => named(plain.get(name)!)) : []),
    ]
  }

  function inMarkup(markup: string): readonly Mention[] {
    const quoted = [...markup.matchAll(QUOTED)].map(({ groups }) => groups!.text!)
    const measures = [...markup.matchAll(MEASURE)].map(({ groups }) => groups!.field!)
    return quoted.flatMap((text): readonly Mention[] => {
      const claim = attempt(() => catalogue.claim(text))
      const source =
        claim?.evidence?.source ??
        attempt(() => catalogue.article(text))?.source ??
        attempt(() => catalogue.protocol(text))?.source
      return [
        ...ofRef(text),
        ...named(text),
        ...measures.flatMap(field => ofRef(`${text}.${field}`)),
        ...(claim ? [`claim ${claim.id}` as const] : []),
        ...(source === undefined ? [] : [`source ${source}` as const]),
      ]
    })
  }

  return { inText, inMarkup }
}

/** Ids of the questions that the Markdown of a slide names. */
const questionsOf = (markup: string, { data }: Catalogue): readonly string[] =>
  data.questions.map(({ id }) => id).filter(id => markup.includes(`'${id}'`) || markup.includes(`"${id}"`))

/** Adds an item to a list of a map. */
function append<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** The words of slides and questions by their owner: `early.opt`, `quiz.early-tokens`. */
function wordsByOwner(words: FlatWords): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>()
  for (const [key, text] of words) {
    const owner = key.split('.', 2).join('.')
    append(texts, owner, text)
  }
  return texts
}

/**
 * Reads all slides once.
 * @param slides slides in the order of the course
 * @param words texts of one language by key; both name the same things
 */
export function readTaught(slides: readonly SlideMarkup[], words: FlatWords, catalogue: Catalogue): Taught {
  const { inText, inMarkup } = makeReader(catalogue)
  const texts = wordsByOwner(words)
  const places = new Map<Mention, string[]>()
  for (const { key, markup } of slides) {
    const owners = [key, ...questionsOf(markup, catalogue).map(id => `quiz.${id}`)]
    const mentions = new Set([...owners.flatMap(owner => texts.get(owner) ?? []).flatMap(inText), ...inMarkup(markup)])
    for (const mention of mentions) append(places, mention, key)
  }
  const order = new Map(slides.map(({ key }, index) => [key, index]))
  const joined = (mentions: readonly Mention[]): readonly string[] =>
    [...new Set(mentions.flatMap(mention => places.get(mention) ?? []))].sort((a, b) => order.get(a)! - order.get(b)!)

  return {
    slidesOf: (kind, id) => places.get(`${kind} ${id}`) ?? [],
    slidesOfFigure: ref => {
      const value = attempt(() => catalogue.resolve(ref))
      const own: readonly Mention[] =
        value && (value.kind === 'figure' || value.kind === 'date') ? citationsOf(value) : []
      return joined([`figure ${ref}`, ...own])
    },
  }
}
