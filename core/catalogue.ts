/** Looks up records by id and resolves the placeholders of prose. Built once from `data/`, or from a test's own data. */
import type { Figure } from '../data/figure'
import type { License } from '../data/licenses'
import type { DateList, ListDate } from '../data/list-dates'
import type { Organisation } from '../data/organisations'
import type { Quotation } from '../data/quotations'
import type {
  ArticleRecord,
  ClaimRecord,
  DatasetRecord,
  DatedEvent,
  Mixture,
  ModelRecord,
  Name,
  ProtocolRecord,
  QuestionRecord,
  SourceRecord,
  TechniqueRecord,
  TermRecord,
  ToolRecord,
  VariantRecord,
} from '../data/schema'
import type { System } from './system'
import type { Value } from './value'
import { publishedCompute, trainingCompute } from './compute'
import { resolveExpression } from './expression'
import { formatDate } from './format'
import { descendantCount } from './lineage'
import { mixtureShares } from './mixture'
import { suggest } from './nearest'
import { protocolFigure } from './protocol'
import { byDate, citationOf, concerns, makeSystems, releaseOf, SYSTEM_FIGURES } from './system'
import { UnknownReferenceError } from './unknown-reference'

export interface CatalogueData {
  readonly sources: readonly SourceRecord[]
  readonly organisations: readonly Organisation[]
  readonly licenses: readonly License[]
  readonly models: readonly ModelRecord[]
  readonly datasets: readonly DatasetRecord[]
  readonly techniques: readonly TechniqueRecord[]
  readonly tools: readonly ToolRecord[]
  readonly protocols: readonly ProtocolRecord[]
  readonly claims: readonly ClaimRecord[]
  readonly articles: readonly ArticleRecord[]
  readonly terms: Readonly<Record<string, Name>>
  readonly quotations: Readonly<Record<string, Quotation>>
  readonly glossary: readonly TermRecord[]
  readonly questions: readonly QuestionRecord[]
  readonly dateLists: readonly DateList[]
  readonly listDates: readonly ListDate[]
}

function indexById<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map(record => [record.id, record]))
}

export interface Catalogue {
  readonly data: CatalogueData
  source: (id: string) => SourceRecord
  /** A model's flagship, or one variant. */
  system: (id: string) => System
  article: (id: string) => ArticleRecord
  claim: (id: string) => ClaimRecord
  /** A check question. */
  question: (id: string) => QuestionRecord
  protocol: (id: string) => ProtocolRecord
  organisation: (id: string) => Organisation
  dataset: (id: string) => DatasetRecord
  technique: (id: string) => TechniqueRecord
  /** A term of the glossary. */
  term: (id: string) => TermRecord
  /** The data mixture of a model or data set, with the name it goes by. */
  mixtureOf: (id: string) => { readonly id: string; readonly name: string; readonly mixture: Mixture }
  /** Every model at its flagship size. */
  readonly systems: readonly System[]
  /** Resolves a placeholder such as `gpt-3.params` or `llama-65b.tokens / opt-175b.tokens`. */
  resolve: (ref: string) => Value
  /** Resolves a reference that must be a number, read or computed. */
  quantity: (ref: string) => Pick<Figure, 'value' | 'unit' | 'approx'>
}

/** @throws UnknownReferenceError from each lookup, with what to write instead. */
export function createCatalogue(data: CatalogueData): Catalogue {
  const sources = indexById(data.sources)
  const licenses = indexById(data.licenses)
  const datasets = indexById(data.datasets)
  const protocols = indexById(data.protocols)
  const articles = indexById(data.articles)
  const claims = indexById(data.claims)
  const others = indexById<TechniqueRecord | ToolRecord | DatasetRecord>([
    ...data.techniques,
    ...data.tools,
    ...data.datasets,
  ])

  const lookUp =
    <T>(map: ReadonlyMap<string, T>, kind: string) =>
    (id: string): T => {
      const record = map.get(id)
      if (!record) throw new UnknownReferenceError(id, `no ${kind} has this id; ${suggest(id, map.keys())}`)
      return record
    }

  const licenseOf = (id: string | undefined): License | undefined => (id === undefined ? undefined : licenses.get(id))

  const systems = makeSystems(data.models, licenseOf)
  const system = lookUp(systems, 'model or size')

  function systemValue(id: string, field: string, ref: string): Value {
    const found = system(id)
    const { model } = found
    if (field === 'tokensPerParameter') return resolve(`${id}.tokens / ${id}.params`)
    if (field === 'compute' || field === 'publishedCompute') return computeValue(found, field, ref)
    const figure = SYSTEM_FIGURES[field]?.(found) ?? model.facts?.[field]
    if (figure) return { kind: 'figure', figure }
    if (field in SYSTEM_FIGURES)
      throw new UnknownReferenceError(ref, 'this figure is not published; say so in the sentence or leave it out')
    if (field === 'sizes') {
      const sizes = model.variants
        .filter(variant => variant.params && variant.released !== false)
        .map(variant => variant.params!)
      if (sizes.length < 2) throw new UnknownReferenceError(ref, 'a range needs two sizes')
      return { kind: 'range', from: sizes[0]!, to: sizes.at(-1)! }
    }
    if (field === 'license') {
      if (!found.license) throw new UnknownReferenceError(ref, 'the licence of the weights is not verified')
      return { kind: 'name', name: found.license.name, citations: [model.artefacts.weights!] }
    }
    if (field.startsWith('mixture-') && model.mixture) return mixtureValue(model.mixture, field, ref)
    const family = descendantCount(data.models, model.id, field)
    if (family) return { kind: 'derived', figure: { value: family.value, unit: 'count' }, from: family.links }
    return dateValue(model.events, found.variant, field, ref, [
      ...Object.keys(SYSTEM_FIGURES).filter(name => SYSTEM_FIGURES[name]!(found)),
      ...Object.keys(model.facts ?? {}),
      ...(found.license ? ['license'] : []),
    ])
  }

  function computeValue(found: System, field: 'compute' | 'publishedCompute', ref: string): Value {
    const { flopPerParameterAndToken, flopPerPetaflopDay } = others.get('scaling-laws')?.facts ?? {}
    if (!flopPerParameterAndToken || !flopPerPetaflopDay)
      throw new UnknownReferenceError(ref, 'the technique "scaling-laws" must hold the constants of the rule')
    const rule = { perParameterAndToken: flopPerParameterAndToken, perPetaflopDay: flopPerPetaflopDay }
    const value = field === 'compute' ? trainingCompute(found, rule) : publishedCompute(found, rule)
    if (!value)
      throw new UnknownReferenceError(
        ref,
        field === 'compute' ? 'size or training tokens are not published' : 'no source we read states it',
      )
    return value
  }

  function dateValue(
    events: readonly DatedEvent[],
    variant: VariantRecord | undefined,
    field: string,
    ref: string,
    others: readonly string[],
  ): Value {
    const event =
      field === 'released'
        ? releaseOf(events, variant)
        : [...events].sort(byDate).find(candidate => candidate.event === field && concerns(candidate, variant))
    if (!event) {
      const dates = events.filter(candidate => concerns(candidate, variant)).map(candidate => candidate.event)
      const fields = [...others, ...(releaseOf(events, variant) ? ['released'] : []), ...dates]
      throw new UnknownReferenceError(ref, `there is no figure, fact or event "${field}"; ${suggest(field, fields)}`)
    }
    return { kind: 'date', event }
  }

  function mixtureValue(mixture: Mixture, field: string, ref: string): Value {
    const group = field.slice('mixture-'.length)
    const found = mixtureShares(mixture).find(candidate => candidate.group === group)
    if (!found) throw new UnknownReferenceError(ref, `the mixture has no group "${group}"`)
    return { kind: 'figure', figure: { value: found.share, unit: 'share', ...citationOf(mixture) } }
  }

  function otherValue(id: string, field: string, ref: string): Value {
    const record = others.get(id)!
    const figure = record.facts[field]
    if (figure) return { kind: 'figure', figure }
    if (field.startsWith('mixture-') && 'mixture' in record && record.mixture)
      return mixtureValue(record.mixture, field, ref)
    return dateValue(record.events, undefined, field, ref, Object.keys(record.facts))
  }

  function protocolValue(id: string, row: string, column: string, ref: string): Value {
    const figure = protocolFigure(protocols.get(id)!, row, column)
    if (!figure) throw new UnknownReferenceError(ref, `the table "${id}" has no score "${column}" for "${row}"`)
    return { kind: 'figure', figure }
  }

  function resolveOne(ref: string): Value {
    const [id = '', field, column] = ref.split('.')
    if (id === 'term' || id === 'quote') {
      const found = id === 'term' ? data.terms[field ?? ''] : data.quotations[field ?? '']
      if (found === undefined)
        throw new UnknownReferenceError(
          ref,
          `no ${id} has this id; ${suggest(field, Object.keys(id === 'term' ? data.terms : data.quotations))}`,
        )
      return typeof found === 'object' && 'says' in found
        ? { kind: 'figure', figure: found.says }
        : { kind: 'name', name: found, citations: [] }
    }
    if (field === 'published' && articles.has(id)) return publicationDate(articles.get(id)!)
    if (field !== undefined) {
      if (protocols.has(id)) return protocolValue(id, field, column ?? '', ref)
      return others.has(id) ? otherValue(id, field, ref) : systemValue(id, field, ref)
    }
    const named = others.get(id) ?? systems.get(id)
    if (!named)
      throw new UnknownReferenceError(
        ref,
        `no model, size, data set, technique or tool has this id; ${suggest(id, [...systems.keys(), ...others.keys()])}`,
      )
    return { kind: 'name', name: named.name, citations: [] }
  }

  const resolve = (ref: string): Value => resolveExpression(ref, resolveOne)

  return {
    data,
    source: lookUp(sources, 'source'),
    system,
    article: lookUp(articles, 'article'),
    claim: lookUp(claims, 'claim'),
    question: lookUp(indexById(data.questions), 'question'),
    protocol: lookUp(protocols, 'table of scores'),
    organisation: lookUp(indexById(data.organisations), 'organisation'),
    dataset: lookUp(datasets, 'data set'),
    technique: lookUp(indexById(data.techniques), 'technique'),
    term: lookUp(indexById(data.glossary), 'term of the glossary'),
    mixtureOf: id => {
      const record = datasets.get(id) ?? system(id).model
      if (!record.mixture) throw new UnknownReferenceError(id, 'no data mixture of it is published')
      return { id, name: record.name, mixture: record.mixture }
    },
    systems: data.models.map(model => system(model.id)),
    resolve,
    quantity: ref => {
      const value = resolve(ref)
      if (value.kind !== 'figure' && value.kind !== 'derived')
        throw new UnknownReferenceError(ref, 'a chart needs a number here, not a name, a date or a range')
      return value.figure
    },
  }
}

/** The date an article gives for itself: a statement of its own, with nothing beside it to cite. */
function publicationDate({ published }: ArticleRecord): Value {
  return {
    kind: 'name',
    name: { 'en': formatDate(published, 'en'), 'zh-CN': formatDate(published, 'zh-CN') },
    citations: [],
  }
}
