/** The shape of every kind of record in `data/`, tied to its type there. */
import type { Citation } from '../../data/figure'
import type { License } from '../../data/licenses'
import type { DateList, ListDate } from '../../data/list-dates'
import type { DefinitionOutcome, openSourceDefinition } from '../../data/open-source'
import type { Organisation } from '../../data/organisations'
import type { Quotation } from '../../data/quotations'
import type {
  ArticleRecord,
  ClaimRecord,
  DatasetRecord,
  FigureCardRecord,
  ModelRecord,
  ProtocolRecord,
  SourceRecord,
  TechniqueRecord,
  TermRecord,
  ToolRecord,
} from '../../data/schema'
import type { TrackRecord } from '../../data/tracks'
import { DERIVATIONS, SOURCE_KINDS, VERDICTS } from '../../data/schema'
import {
  architecture,
  artefact,
  citation,
  cited,
  date,
  event,
  facts,
  figure,
  hardware,
  id,
  ids,
  mixture,
  name,
  organisations,
  variant,
} from './common'
import { address, boolean, list, mark, named, number, oneOf, optional, record, shapeOf, text } from './parts'
import { question } from './questions'

const model = shapeOf<ModelRecord>()(
  record({
    id,
    name: text(),
    aliases: optional(list(text())),
    organisations,
    kind: oneOf('base', 'instruct', 'chat', 'code'),
    events: list(event),
    variants: list(variant),
    flagship: optional(id),
    tokens: optional(figure),
    contextLength: optional(figure),
    vocabulary: optional(figure),
    architecture: optional(architecture),
    mixture: optional(mixture),
    hardware: optional(list(hardware)),
    artefacts: record({ weights: optional(artefact), code: optional(artefact), data: optional(artefact) }),
    derivedFrom: list(record({ ...cited, id, how: oneOf(...DERIVATIONS) })),
    trainedOn: optional(ids),
    facts: optional(facts),
  }),
)
const source = shapeOf<SourceRecord>()(
  record({
    id,
    short: text(),
    title: text(),
    authors: optional(list(text())),
    publisher: optional(text()),
    url: address,
    published: optional(date),
    kind: oneOf(...SOURCE_KINDS),
    primary: boolean,
    read: oneOf('whole', 'part', 'quoted'),
  }),
)
const dataset = shapeOf<DatasetRecord>()(
  record({
    id,
    name: text(),
    aliases: optional(list(text())),
    organisations,
    use: oneOf('pretraining', 'tuning'),
    events: list(event),
    artefact: optional(artefact),
    mixture: optional(mixture),
    madeFrom: optional(ids),
    facts,
  }),
)
const technique = shapeOf<TechniqueRecord>()(
  record({ id, name, abbreviation: optional(text()), events: list(event), facts }),
)
const tool = shapeOf<ToolRecord>()(
  record({ id, name: text(), organisations, events: list(event), artefact: optional(artefact), facts }),
)
const column = record({
  id,
  name,
  setting: optional(name),
  unit: oneOf('percent', 'points', 'hours', 'MWh', 'tCO2e', 'parameters', 'watts', 'tokens', 'fraction'),
  better: optional(oneOf('higher', 'lower')),
})
const row = record({ id: optional(id), name: text(), chance: mark(true), scores: named(number('a score')) })
const protocol = shapeOf<ProtocolRecord>()(
  record({
    ...cited,
    id,
    evaluator: optional(text()),
    note: optional(text('the key of a note')),
    columns: list(column),
    rows: list(row),
  }),
)
const claim = shapeOf<ClaimRecord>()(
  record({
    id,
    article: id,
    quote: text(),
    verdict: oneOf(...VERDICTS),
    origin: optional(oneOf('author', 'translator', 'unknown', 'excerpt')),
    verified: boolean,
    evidence: optional(citation),
  }),
)
const term = shapeOf<TermRecord>()(record({ id, see: ids, technique: optional(id) }))
const article = shapeOf<ArticleRecord>()(
  record({
    id,
    title: text(),
    subtitle: optional(text()),
    titleZh: text(),
    author: text(),
    publisher: text(),
    firstPublishedIn: optional(text()),
    url: address,
    published: date,
    dateFrom: oneOf('article', 'address', 'press'),
    read: oneOf('opening', 'translation', 'introduction'),
    source: cited.source,
  }),
)
const quotation = shapeOf<Quotation>()(
  record({
    text: text('the words of the article'),
    language: oneOf('zh-CN', 'en'),
    article: id,
    claim: text<Quotation['claim']>('the id of a claim'),
    says: figure,
  }),
)
const organisation = shapeOf<Organisation>()(record({ id, name }))
const licenseRecord = shapeOf<License>()(
  record({
    id,
    name: text(),
    commercial: oneOf('yes', 'conditional', 'no'),
    conditions: optional(
      list(
        oneOf(
          'share-alike',
          'copyleft',
          'field-of-use',
          'user-limit',
          'no-hosting',
          'no-training-others',
          'royalty',
          'registration',
        ),
      ),
    ),
    userLimit: optional(figure),
    rights: optional(
      record({
        work: optional(citation),
        share: optional(citation),
        service: optional(citation),
        outputs: optional(citation),
      }),
    ),
  }),
)
const review = shapeOf<Citation & { readonly outcome: DefinitionOutcome }>()(
  record({ ...cited, outcome: oneOf('passes', 'license', 'fails') }),
)

/** One record of each list of `data`. */
export const LISTS = {
  sources: source,
  organisations: organisation,
  licenses: licenseRecord,
  models: model,
  datasets: dataset,
  techniques: technique,
  tools: tool,
  protocols: protocol,
  claims: claim,
  articles: article,
  glossary: term,
  questions: question,
  figureCards: shapeOf<FigureCardRecord>()(
    record({ of: text('a reference such as gpt-3.params'), slide: text('the key of a slide') }),
  ),
  reading: cited.source,
  tracks: shapeOf<TrackRecord>()(record({ id, minutes: number('its length in minutes') })),
  dateLists: shapeOf<DateList>()(record({ id, name: text(), letter: text() })),
  listDates: shapeOf<ListDate>()(
    record({ ...cited, list: id, model: id, date, because: optional(oneOf('record-edited', 'other-model', 'slip')) }),
  ),
}

/** One entry of each collection of `data` that goes by names. */
export const MAPS = { terms: name, quotations: quotation, definitionReviews: review }

/** What stands alone. */
export const SINGLES = {
  openSourceDefinition: shapeOf<typeof openSourceDefinition>()(
    record({ ...cited, parts: list(oneOf('weights', 'code', 'data-information')) }),
  ),
}
