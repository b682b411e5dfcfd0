/** Every record of the course, with its literal ids. Import facts from here, never from a single file. */
import type { QuotationId } from './quotations'
import type { WordId } from './terms'
import { articles } from './articles'
import { figureCards } from './cards'
import { claims } from './claims'
import { baseDatasets } from './datasets/base'
import { earlyDatasets } from './datasets/early'
import { tuningDatasets } from './datasets/tuning'
import { glossary } from './glossary'
import { licenses } from './licenses'
import { dateLists, listDates } from './list-dates'
import { assistants } from './models/assistants'
import { closed } from './models/closed'
import { earlyOpen } from './models/early-open'
import { eleutherai } from './models/eleutherai'
import { falcon } from './models/falcon'
import { later } from './models/later'
import { llama } from './models/llama'
import { mistral } from './models/mistral'
import { mpt } from './models/mpt'
import { pioneers } from './models/pioneers'
import { reproductions } from './models/reproductions'
import { definitionReviews, openSourceDefinition } from './open-source'
import { organisations } from './organisations'
import { baseProtocols } from './protocols/base'
import { earlyProtocols } from './protocols/early'
import { auditQuestions } from './questions/audit'
import { baseQuestions } from './questions/base'
import { beyondQuestions } from './questions/beyond'
import { earlyQuestions } from './questions/early'
import { foundationsQuestions } from './questions/foundations'
import { mosaicQuestions } from './questions/mosaic'
import { openingQuestions } from './questions/opening'
import { reviewQuestions } from './questions/review'
import { synthesisQuestions } from './questions/synthesis'
import { quotations } from './quotations'
import { reading } from './reading'
import { sources } from './sources'
import { techniques } from './techniques'
import { terms } from './terms'
import { tools } from './tools'
import { tracks } from './tracks'

const models = [
  ...pioneers,
  ...eleutherai,
  ...earlyOpen,
  ...llama,
  ...mpt,
  ...falcon,
  ...reproductions,
  ...assistants,
  ...mistral,
  ...later,
  ...closed,
] as const
const datasets = [...earlyDatasets, ...baseDatasets, ...tuningDatasets] as const
const protocols = [...earlyProtocols, ...baseProtocols] as const

/** In the order of the chapters. */
const questions = [
  ...openingQuestions,
  ...foundationsQuestions,
  ...earlyQuestions,
  ...baseQuestions,
  ...mosaicQuestions,
  ...beyondQuestions,
  ...reviewQuestions,
  ...auditQuestions,
  ...synthesisQuestions,
] as const

export const data = {
  sources,
  organisations,
  licenses,
  models,
  datasets,
  techniques,
  tools,
  protocols,
  claims,
  articles,
  terms,
  quotations,
  glossary,
  questions,
  figureCards,
  reading,
  tracks,
  dateLists,
  listDates,
  openSourceDefinition,
  definitionReviews,
} as const

export type ModelId = (typeof models)[number]['id']
export type VariantId = (typeof models)[number]['variants'][number]['id']
/** What a chart or a table can show: a model (its flagship) or one of its sizes. */
export type SystemId = ModelId | VariantId
/** Models of which only some experts work on each token. */
export type ExpertModelId = Extract<
  (typeof models)[number],
  { readonly architecture: { readonly experts: object } }
>['id']
export type DatasetId = (typeof datasets)[number]['id']
export type TechniqueId = (typeof techniques)[number]['id']
/** A term that the glossary explains. */
export type TermId = (typeof glossary)[number]['id']
export type ToolId = (typeof tools)[number]['id']
export type ProtocolId = (typeof protocols)[number]['id']
export type QuestionId = (typeof questions)[number]['id']
/** Questions with one right option, which a slide can show. */
export type ChoiceQuestionId = Extract<(typeof questions)[number], { readonly kind: 'choice' }>['id']
export type { TrackId } from './tracks'
export type ArticleId = (typeof articles)[number]['id']
export type { ClaimId } from './claims'
/** A placeholder of prose, as far as the compiler can see it; its field is checked by `npm run data:check`. */
type ReferableId = SystemId | DatasetId | TechniqueId | ToolId | ProtocolId
export type ValueRef = ReferableId | `${ReferableId}.${string}` | `term.${WordId}` | `quote.${QuotationId}`
