/** The list of all sources: what each is read for, which slides quote it, and which of them a search shows. */
import type { CatalogueData } from '../../core/catalogue'
import type { Citation } from '../../data/figure'
import type { Name, SourceRecord } from '../../data/schema'
import { walk } from '../../core/walk'
import { matchesTerm } from '../glossary/glossary-list'

const NAMED = [
  'models',
  'datasets',
  'techniques',
  'tools',
  'licenses',
] as const satisfies readonly (keyof CatalogueData)[]

/** A record that rests on a source. */
export interface SourcedRecord {
  readonly list: (typeof NAMED)[number]
  readonly id: string
  readonly name: Name
}

/** What a source is read for. */
export interface SourceUse {
  /** Models, data sets, techniques, tools and licences whose record rests on it. */
  readonly records: readonly SourcedRecord[]
  /** Tables of scores taken from it. */
  readonly tables: number
  /** Statements of the articles that were checked against it. */
  readonly claims: number
}

const NO_USE: SourceUse = { records: [], tables: 0, claims: 0 }

/** Ids of the sources that a record cites anywhere. */
function sourcesOfRecord(record: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  walk(record, '', object => {
    if ('locator' in object) found.add((object as unknown as Citation).source)
  })
  return found
}

/** What each source is read for. */
export function usesBySource(data: CatalogueData): ReadonlyMap<string, SourceUse> {
  const uses = new Map<string, SourceUse>()
  const add = (record: unknown, change: (use: SourceUse) => SourceUse): void =>
    sourcesOfRecord(record).forEach(source => uses.set(source, change(uses.get(source) ?? NO_USE)))
  for (const list of NAMED) {
    for (const record of data[list])
      add(record, use => ({ ...use, records: [...use.records, { list, id: record.id, name: record.name }] }))
  }
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

/**
 * Joins what is known of each source.
 * @param slidesOf keys of the slides that quote a source
 */
export function listSources(
  data: CatalogueData,
  slidesOf: (source: string) => readonly string[],
): readonly ListedSource[] {
  const uses = usesBySource(data)
  return data.sources.map(source => ({ source, use: uses.get(source.id) ?? NO_USE, slides: slidesOf(source.id) }))
}

/** What the reader asks for; everything when empty. */
export interface SourceFilter {
  readonly query: string
  readonly kind?: SourceRecord['kind']
  /** Chapter with a slide that quotes the source. */
  readonly chapter?: string
}

const textsOf = (name: Name): readonly string[] => (typeof name === 'string' ? [name] : Object.values(name))

/** Whether a source holds all words that are searched for, in what is written of it or in its kind in either language. */
function matches({ source, use }: ListedSource, query: string, kindNames: readonly string[]): boolean {
  const texts = [
    source.title,
    source.short,
    ...(source.authors ?? []),
    source.publisher ?? '',
    source.published ?? '',
    ...kindNames,
    ...use.records.flatMap(({ name }) => textsOf(name)),
  ]
  return query.split(/\s+/).every(word => matchesTerm(word, texts))
}

const inChapter = ({ slides }: ListedSource, chapter: string): boolean =>
  slides.some(slide => slide.startsWith(`${chapter}.`))

/**
 * The sources that a filter leaves.
 * @param kindNames what a kind is called, in both languages
 */
export function filterSources(
  listed: readonly ListedSource[],
  { query, kind, chapter }: SourceFilter,
  kindNames: (kind: SourceRecord['kind']) => readonly string[],
): readonly ListedSource[] {
  return listed.filter(
    entry =>
      (kind === undefined || entry.source.kind === kind) &&
      (chapter === undefined || inChapter(entry, chapter)) &&
      matches(entry, query, kindNames(entry.source.kind)),
  )
}

/** A query of an address, as the router reads it. */
type Query = Readonly<Record<string, unknown>>

const oneOf = <T extends string>(options: readonly T[], value: unknown): T | undefined =>
  options.find(option => option === value)

/** Longest search that an address holds. */
const LONGEST = 100

/** Reads the filter from an address; what it does not understand falls back quietly. */
export function decodeSourceFilter<K extends SourceRecord['kind'], C extends string>(
  query: Query,
  kinds: readonly K[],
  chapters: readonly C[],
): SourceFilter {
  const kind = oneOf(kinds, query.kind)
  const chapter = oneOf(chapters, query.chapter)
  return {
    query: typeof query.q === 'string' ? query.q.slice(0, LONGEST) : '',
    ...(kind && { kind }),
    ...(chapter && { chapter }),
  }
}

/** Writes the filter into a query, beside the parameters that are not its own (`lang`). */
export function encodeSourceFilter({ query, kind, chapter }: SourceFilter, others: Query = {}): Record<string, string> {
  const own = { q: query, kind, chapter }
  return Object.fromEntries(
    [...Object.entries(others).filter(([name]) => !(name in own)), ...Object.entries(own)].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  )
}
