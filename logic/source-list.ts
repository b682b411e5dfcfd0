/**
 * The list of all sources: what each is read for, which slides quote it, and which of them a search shows.
 *
 * Where a source is quoted follows from what is written, without drawing a slide: from the placeholders and links of its
 * words, and from what its Markdown names by itself (one value, a claim, an article, a table of scores, a question). A chart
 * of many models chooses the values it shows by its own rules and names their sources at its foot; it does not count here.
 */
import type { Citation } from '../data/figure'
import type { Name, SourceRecord } from '../data/schema'
import type { Catalogue, CatalogueData } from './catalogue'
import type { FlatWords } from './flat-words'
import { walk } from './check/walk'
import { matchesTerm } from './glossary'
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

const QUOTED = /(?<quote>["'])(?<text>[a-z0-9][^"'\n]*)\k<quote>/g

/** What a value, or anything else with an id, cites; nothing for what is no reference. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look()
  }
  catch {
    return undefined
  }
}

/** Ids of the sources that one text cites. */
function sourcesOfText(text: string, catalogue: Catalogue): readonly string[] {
  if (!text.includes('{{') && !text.includes('<a'))
    return []
  const nodes = parseMessage(text)
  return [
    ...messageRefs(nodes).flatMap(ref => citationsOf(catalogue.resolve(ref)).map(({ source }) => source)),
    ...messageElements(nodes, 'a').flatMap(({ id }) => id ?? []),
  ]
}

/** Ids of the sources behind what the Markdown of a slide names by itself. */
function sourcesOfMarkup(markup: string, catalogue: Catalogue): readonly string[] {
  return [...markup.matchAll(QUOTED)].flatMap(({ groups }): readonly (string | undefined)[] => {
    const text = groups!.text!
    const value = attempt(() => catalogue.resolve(text))
    return value
      ? citationsOf(value).map(({ source }) => source)
      : [attempt(() => catalogue.claim(text))?.evidence?.source, attempt(() => catalogue.article(text))?.source, attempt(() => catalogue.protocol(text))?.source]
  }).filter(source => source !== undefined)
}

/** Ids of the questions that the Markdown of a slide names. */
const questionsOf = (markup: string, { data }: Catalogue): readonly string[] =>
  data.questions.map(({ id }) => id).filter(id => markup.includes(`'${id}'`) || markup.includes(`"${id}"`))

/**
 * Keys of the slides that quote each source, in the order of the deck.
 * @param slides slides in order
 * @param words texts of one language, by key; both rest on the same figures
 */
export function slidesBySource(slides: readonly SlideMarkup[], words: FlatWords, catalogue: Catalogue): ReadonlyMap<string, readonly string[]> {
  const bySlide = new Map<string, string[]>()
  for (const [key, text] of words) {
    const [namespace, name] = key.split('.')
    const slide = `${namespace}.${name}`
    bySlide.set(slide, [...bySlide.get(slide) ?? [], ...attempt(() => sourcesOfText(text, catalogue)) ?? []])
  }
  const quoting = new Map<string, string[]>()
  for (const { key, markup } of slides) {
    const used = [key, ...questionsOf(markup, catalogue).map(id => `quiz.${id}`)].flatMap(owner => bySlide.get(owner) ?? [])
    for (const source of new Set([...used, ...sourcesOfMarkup(markup, catalogue)]))
      quoting.set(source, [...quoting.get(source) ?? [], key])
  }
  return quoting
}

/** What a source is read for. */
export interface SourceUse {
  /** Models, data sets, techniques, tools and licences whose record rests on it, by name. */
  readonly names: readonly Name[]
  /** Tables of scores taken from it. */
  readonly tables: number
  /** Statements of the articles that were checked against it. */
  readonly claims: number
}

const NAMED = ['models', 'datasets', 'techniques', 'tools', 'licenses'] as const satisfies readonly (keyof CatalogueData)[]

const NO_USE: SourceUse = { names: [], tables: 0, claims: 0 }

/** Ids of the sources that a record cites anywhere. */
function sourcesOfRecord(record: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  walk(record, '', (object) => {
    if ('locator' in object)
      found.add((object as unknown as Citation).source)
  })
  return found
}

/** What each source is read for. */
export function usesBySource(data: CatalogueData): ReadonlyMap<string, SourceUse> {
  const uses = new Map<string, SourceUse>()
  const add = (record: unknown, change: (use: SourceUse) => SourceUse): void =>
    sourcesOfRecord(record).forEach(source => uses.set(source, change(uses.get(source) ?? NO_USE)))
  for (const record of NAMED.flatMap((list): readonly { readonly name: Name }[] => data[list]))
    add(record, use => ({ ...use, names: [...use.names, record.name] }))
  data.protocols.forEach(record => add(record, use => ({ ...use, tables: use.tables + 1 })))
  data.claims.forEach(record => add(record, use => ({ ...use, claims: use.claims + 1 })))
  return uses
}

/** A source with all that the list says of it. */
export interface ListedSource {
  readonly source: SourceRecord
  readonly use: SourceUse
  /** Keys of the slides that quote it. */
  readonly slides: readonly string[]
}

/** Joins what is known of each source. */
export function listSources(data: CatalogueData, quoting: ReadonlyMap<string, readonly string[]>): readonly ListedSource[] {
  const uses = usesBySource(data)
  return data.sources.map(source => ({ source, use: uses.get(source.id) ?? NO_USE, slides: quoting.get(source.id) ?? [] }))
}

/** What the reader asks for; everything when empty. */
export interface SourceFilter {
  readonly query: string
  readonly kind?: SourceRecord['kind']
  /** Chapter with a slide that quotes the source. */
  readonly chapter?: string
}

const textsOf = (name: Name): readonly string[] => typeof name === 'string' ? [name] : Object.values(name)

/** Whether a source holds all words that are searched for, in what is written of it or in its kind in either language. */
function matches({ source, use }: ListedSource, query: string, kindNames: readonly string[]): boolean {
  const texts = [source.title, source.short, ...source.authors ?? [], source.publisher ?? '', source.published ?? '', ...kindNames, ...use.names.flatMap(textsOf)]
  return query.split(/\s+/).every(word => matchesTerm(word, texts))
}

const inChapter = ({ slides }: ListedSource, chapter: string): boolean => slides.some(slide => slide.startsWith(`${chapter}.`))

/**
 * The sources that a filter leaves.
 * @param kindNames what a kind is called, in both languages
 */
export function filterSources(
  listed: readonly ListedSource[],
  { query, kind, chapter }: SourceFilter,
  kindNames: (kind: SourceRecord['kind']) => readonly string[],
): readonly ListedSource[] {
  return listed.filter(entry => (kind === undefined || entry.source.kind === kind)
    && (chapter === undefined || inChapter(entry, chapter))
    && matches(entry, query, kindNames(entry.source.kind)))
}

/** A query of an address, as the router reads it. */
type Query = Readonly<Record<string, unknown>>

const oneOf = <T extends string>(options: readonly T[], value: unknown): T | undefined => options.find(option => option === value)

/** Longest search that an address holds. */
const LONGEST = 100

/** Reads the filter from an address; what it does not understand falls back quietly. */
export function decodeSourceFilter<K extends SourceRecord['kind'], C extends string>(query: Query, kinds: readonly K[], chapters: readonly C[]): SourceFilter {
  const kind = oneOf(kinds, query.kind)
  const chapter = oneOf(chapters, query.chapter)
  return { query: typeof query.q === 'string' ? query.q.slice(0, LONGEST) : '', ...(kind && { kind }), ...(chapter && { chapter }) }
}

/** Writes the filter into a query, beside the parameters that are not its own (`lang`). */
export function encodeSourceFilter({ query, kind, chapter }: SourceFilter, others: Query = {}): Record<string, string> {
  const own = { q: query, kind, chapter }
  return Object.fromEntries([...Object.entries(others).filter(([name]) => !(name in own)), ...Object.entries(own)]
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''))
}
