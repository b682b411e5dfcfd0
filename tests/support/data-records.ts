/** The smallest records the tests need. `more` overrides any field, so that a test can also make a broken one. */
import type { CatalogueData } from '../../core/catalogue'
import type { System } from '../../core/system'
import type { Citation, Figure, Unit } from '../../data/figure'
import type {
  DatasetRecord,
  DatedEvent,
  IsoDate,
  ModelRecord,
  ProtocolRecord,
  SourceRecord,
  VariantRecord,
} from '../../data/schema'

export const cited = { source: 'paper', locator: 'abstract' } as unknown as Citation

export const figure = (value: number, unit: Unit = 'count', more: object = {}): Figure => ({
  value,
  unit,
  ...cited,
  ...more,
})

export const event = (kind: DatedEvent['event'], date: string, more: object = {}): DatedEvent => ({
  event: kind,
  date: date as IsoDate,
  ...cited,
  ...more,
})

export const variant = (id: string, params?: number, more: object = {}): VariantRecord => ({
  id,
  name: id.toUpperCase(),
  ...(params !== undefined && { params: figure(params, 'parameters') }),
  ...more,
})

export const model = (id: string, more: object = {}): ModelRecord => ({
  id,
  name: id.toUpperCase(),
  organisations: [],
  kind: 'base',
  events: [],
  variants: [],
  artefacts: {},
  derivedFrom: [],
  ...more,
})

export const dataset = (id: string, more: object = {}): DatasetRecord => ({
  id,
  name: id.toUpperCase(),
  organisations: [],
  use: 'pretraining',
  events: [],
  facts: {},
  ...more,
})

export const protocol = (id: string, columns: readonly object[], rows: readonly object[]): ProtocolRecord =>
  ({ id, columns, rows, ...cited }) as ProtocolRecord

export const source = (id: string, more: object = {}): SourceRecord => ({
  id,
  short: id,
  title: id,
  url: `https://example.org/${id}`,
  kind: 'paper',
  primary: true,
  read: 'whole',
  ...more,
})

/** One part of a data mixture. */
export const part = (group: string, share: number, corpus = group): object => ({ corpus, group, share })

/** A model with its flagship as charts get it: permissive, released on a date. */
export const system = (id: string, params: number, date: string, more: object = {}): System => ({
  id,
  name: id.toUpperCase(),
  model: model(id),
  openness: 'permissive',
  params: figure(params, 'parameters'),
  release: event('weights', date),
  earlierStages: [],
  ...more,
})

/** Data without any record but the one source that everything cites. */
export const dataOf = (more: object = {}): CatalogueData => ({
  sources: [source('paper')],
  organisations: [],
  licenses: [],
  models: [],
  datasets: [],
  techniques: [],
  tools: [],
  protocols: [],
  claims: [],
  articles: [],
  terms: {},
  quotations: {},
  glossary: [],
  questions: [],
  dateLists: [],
  listDates: [],
  ...more,
})

/** Text as a reader sees it: a no-break space is a space. */
export const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
