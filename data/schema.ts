/**
 * The shape of every record in `data/`.
 *
 * Ids are kebab-case without dots (they are steps of a path such as `{{llama-65b.params}}`) and become literal types
 * in `data/index.ts`. What the compiler cannot see (dates, cycles, sums) is checked by `npm run data:check`.
 */
import type { Citation, Figure } from './figure'
import type { LicenseId } from './licenses'
import type { OrganisationId } from './organisations'
import type { SourceId } from './sources'

/** A proper name: one string where both languages write it alike. */
export type Name = string | { readonly 'en': string; readonly 'zh-CN': string }

/** ISO text in its own precision: `2022`, `2022-07`, `2022-07-12`. A month stays a month. */
export type IsoDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`

export const SOURCE_KINDS = [
  'paper',
  'model-card',
  'repository',
  'blog',
  'documentation',
  'license-text',
  'press',
  'list',
] as const

export interface SourceRecord {
  readonly id: string
  /** What the source is about, as the source line prints it before the kind: "Llama 2" gives "Llama 2 paper". */
  readonly short: string
  /** Full title in its own language. */
  readonly title: string
  /** Family names as cited, or the publishing body. */
  readonly authors?: readonly string[]
  readonly publisher?: string
  readonly url: `https://${string}`
  readonly published?: IsoDate
  readonly kind: (typeof SOURCE_KINDS)[number]
  /** Written by those who made or measured the thing. */
  readonly primary: boolean
  /** How much of it was read: `quoted` means only through pages that quote it. */
  readonly read: 'whole' | 'part' | 'quoted'
}

export const EVENT_KINDS = [
  'announced',
  'paper',
  'preview',
  'weights',
  'api',
  'code',
  'data',
  'license-change',
  'leak',
  'renamed',
  'withdrawn',
  'archived',
  'acquisition',
] as const

/** Something that happened on a date. `weights` events of several variants make a staged release. */
export interface DatedEvent extends Citation {
  readonly event: (typeof EVENT_KINDS)[number]
  readonly date: IsoDate
  /** Ids of the variants it concerns; all of them when left out. */
  readonly variants?: readonly string[]
}

/** `request`: after an application; `delta`: only the difference to a base that must be had elsewhere. */
export type Access = 'public' | 'request' | 'delta' | 'api' | 'withheld'

/** What one may have of a model, and on which terms. `license` is left out where it was not verified. */
export interface Artefact extends Citation {
  readonly access: Access
  readonly license?: LicenseId
}

/** Terms per artefact. Openness is derived from these by `core/openness.ts`, never typed. */
export interface Artefacts {
  readonly weights?: Artefact
  readonly code?: Artefact
  readonly data?: Artefact
}

export interface Architecture extends Citation {
  readonly type: 'decoder' | 'encoder-decoder' | 'encoder' | 'rnn' | 'blank-infilling'
  readonly position?: 'learned' | 'relative' | 'rope' | 'alibi' | 'none'
  readonly attention?: 'mha' | 'mqa' | 'gqa' | 'sparse' | 'multigroup' | 'none'
  readonly normalisation?: 'layernorm' | 'rmsnorm' | 'deepnorm'
  readonly activation?: 'relu' | 'gelu' | 'geglu' | 'swiglu'
  /** Attention and feed-forward side by side in each block. */
  readonly parallelBlocks?: boolean
  /** Width of the sliding attention window, in tokens. */
  readonly window?: number
  readonly experts?: { readonly total: number; readonly active: number }
}

/** Size of the network, counted in layers, heads and width. */
export interface Shape extends Citation {
  readonly layers?: number
  readonly heads?: number
  readonly kvHeads?: number
  readonly width?: number
}

/** Groups shared by all mixtures so that they can be compared; the grouping is ours. */
export const CORPUS_GROUPS = ['web', 'code', 'papers', 'books', 'wiki', 'talk', 'languages', 'other'] as const

/** A data mixture: parts of one whole by one measure. */
export interface Mixture extends Citation {
  /** What the shares are shares of. */
  readonly measure: 'sampling' | 'tokens' | 'bytes'
  /** Sum as printed by the source, where rounding keeps it from 1 (GPT-3 prints 1.01). */
  readonly printedTotal?: number
  readonly parts: readonly {
    readonly corpus: string
    readonly group: (typeof CORPUS_GROUPS)[number]
    readonly share: number
    /** Code of the language it is in, where a source tells its text apart by language; its name is `data.language.<code>`. */
    readonly language?: string
    readonly epochs?: number
    readonly tokens?: number
    readonly bytes?: number
  }[]
}

/** One stage of a training run. */
export interface Hardware extends Citation {
  /** Accelerator as named: "A100-80GB". */
  readonly accelerator: string
  readonly count?: number
  readonly days?: number
  /** Ids of the variants it concerns; all when left out. */
  readonly variants?: readonly string[]
}

export interface VariantRecord {
  readonly id: string
  /** Full name as shown: "LLaMA 65B". */
  readonly name: string
  /** Size as the name says it: "65B". Left out where the name says none. */
  readonly label?: string
  readonly params?: Figure
  /** Parameters used for each token, where experts make it differ. */
  readonly activeParams?: Figure
  readonly tokens?: Figure
  readonly contextLength?: Figure
  readonly shape?: Shape
  readonly attention?: Architecture['attention']
  readonly gpuHours?: Figure
  readonly energy?: Figure
  readonly emissions?: Figure
  /** `false` for sizes that were trained and reported but kept back. */
  readonly released?: false
}

export const DERIVATIONS = [
  'successor',
  'continued-pretraining',
  'fine-tuned',
  'adapter',
  'aligned',
  'upcycled',
  'architecture',
] as const
export type Derivation = (typeof DERIVATIONS)[number]

export interface ModelRecord {
  readonly id: string
  readonly name: string
  /** Other names under which articles and lists have it. */
  readonly aliases?: readonly string[]
  readonly organisations: readonly OrganisationId[]
  readonly kind: 'base' | 'instruct' | 'chat' | 'code'
  readonly events: readonly DatedEvent[]
  /** Smallest first. Empty where no size is published. */
  readonly variants: readonly VariantRecord[]
  /** The variant meant when only the model is named; the largest released one when left out. */
  readonly flagship?: string
  /** Training tokens of every variant; a variant's own figure leads. */
  readonly tokens?: Figure
  readonly contextLength?: Figure
  readonly vocabulary?: Figure
  readonly architecture?: Architecture
  readonly mixture?: Mixture
  readonly hardware?: readonly Hardware[]
  readonly artefacts: Artefacts
  /** Models this one grew from. `architecture`: only the design was taken over. */
  readonly derivedFrom: readonly ({ readonly id: string; readonly how: Derivation } & Citation)[]
  /** Ids of data sets named as training data. */
  readonly trainedOn?: readonly string[]
  /** Further figures under names of their own, for sentences: `{{opt.restarts}}`. */
  readonly facts?: Readonly<Record<string, Figure>>
}

export interface DatasetRecord {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
  readonly organisations: readonly OrganisationId[]
  /** `pretraining`, or `tuning` for instructions, dialogues and preferences. */
  readonly use: 'pretraining' | 'tuning'
  readonly events: readonly DatedEvent[]
  readonly artefact?: Artefact
  readonly mixture?: Mixture
  /** Ids of data sets it was made from. */
  readonly madeFrom?: readonly string[]
  readonly facts: Readonly<Record<string, Figure>>
}

export interface TechniqueRecord {
  readonly id: string
  readonly name: Name
  readonly abbreviation?: string
  readonly events: readonly DatedEvent[]
  readonly facts: Readonly<Record<string, Figure>>
}

export interface ToolRecord {
  readonly id: string
  readonly name: string
  readonly organisations: readonly OrganisationId[]
  readonly events: readonly DatedEvent[]
  readonly artefact?: Artefact
  readonly facts: Readonly<Record<string, Figure>>
}

/** One table of one source: the only scores that may stand in one chart. */
export interface ProtocolRecord extends Citation {
  readonly id: string
  /** Who ran the evaluation, as named: "Meta". */
  readonly evaluator?: string
  /** Key of a note under `note` in `locales/en/data.json` and its Chinese partner, for what holds of every number here. */
  readonly note?: string
  readonly columns: readonly {
    readonly id: string
    /** Name of the benchmark as printed; in both languages where it is a plain word. */
    readonly name: Name
    /** `5-shot`, `pass@1`, … as printed. */
    readonly setting?: Name
    readonly unit: 'percent' | 'points' | 'hours' | 'MWh' | 'tCO2e' | 'parameters' | 'watts' | 'tokens' | 'fraction'
    readonly better?: 'higher' | 'lower'
  }[]
  readonly rows: readonly {
    /** Id of a model or variant of ours; left out for systems the course has no record of. */
    readonly id?: string
    /** Name as the table prints it. */
    readonly name: string
    /** No system, but what guessing would score. */
    readonly chance?: true
    readonly scores: Readonly<Record<string, number>>
  }[]
}

export const VERDICTS = ['correct', 'wrong-figure', 'mistranslation', 'typo', 'imprecise', 'contested'] as const

/** One checked statement of an article. */
export interface ClaimRecord {
  readonly id: string
  readonly article: string
  /** Words of the Chinese text, quoted to find the place. */
  readonly quote: string
  readonly verdict: (typeof VERDICTS)[number]
  /** Where a slip arose. */
  readonly origin?: 'author' | 'translator' | 'unknown' | 'excerpt'
  /** Whether the deciding fact was read in a stored copy. */
  readonly verified: boolean
  /** Evidence; left out where only the article itself was seen. */
  readonly evidence?: Citation
}

/** A term that the course explains. Its name and its meaning are words, in the glossary.json of each language. */
export interface TermRecord {
  readonly id: string
  /** Ids of terms to read next. */
  readonly see: readonly string[]
  /** Id of the technique of the data that it names. */
  readonly technique?: string
}

/** What all questions share. Their words stand in `quiz.json` of each language, under the id: `quiz.<id>.ask` is the question. */
interface QuestionBase {
  readonly id: string
  /** Key of the slide that teaches the answer. */
  readonly slide: string
}

/** One right option. Words: `options.<option>`, and `why.<option>` for each of them. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice'
  /** Names of the options, in the order shown. */
  readonly options: readonly string[]
  /** The right one of them. */
  readonly answer: string
}

/** Some right options among others. Words as for one choice. */
export interface SeveralQuestion extends QuestionBase {
  readonly kind: 'several'
  readonly options: readonly string[]
  /** The right ones: at least one, and not all. */
  readonly answers: readonly string[]
}

/** Things to put in the order of their dates, earliest first. Words: `so`, what the order shows. */
export interface OrderQuestion extends QuestionBase {
  readonly kind: 'order'
  /** References to dates: `opt.released`, `the-pile.paper`. No two may be the same day or overlap. */
  readonly items: readonly string[]
}

/** A number to guess on a logarithmic scale. Words: `so`, what the number means. */
export interface EstimateQuestion extends QuestionBase {
  readonly kind: 'estimate'
  /** Reference to the number: `opt-175b.params`. */
  readonly of: string
  /** Ends of the scale, in the unit of the number. */
  readonly from: number
  readonly to: number
}

/** Statements with a figure each, of which one is wrong. Words: `options.<option>`, what the figure is of; `why.<option>`. */
export interface SpotQuestion extends QuestionBase {
  readonly kind: 'spot'
  readonly options: readonly SpotOption[]
}

/** A figure as it is shown: the true one, unless it has a factor or a quotation. Exactly one option has. */
export interface SpotOption {
  readonly option: string
  /** Reference to the true figure. */
  readonly is: string
  /** Shown is so many times the true figure: a slip of a digit. */
  readonly times?: number
  /** Shown is what a text really said: id of a quotation of a figure. */
  readonly says?: string
}

export type QuestionRecord = ChoiceQuestion | SeveralQuestion | OrderQuestion | EstimateQuestion | SpotQuestion

/** A figure that is learned by heart. Nothing of it is written here but where it stands and who teaches it. */
export interface FigureCardRecord {
  /** Reference to one figure, date or licence: `gpt-3.params`. */
  readonly of: string
  /** Key of the slide that teaches it. */
  readonly slide: string
}

/** One of the five articles the course teaches. */
export interface ArticleRecord {
  readonly id: string
  /** Original English title and subtitle. */
  readonly title: string
  readonly subtitle?: string
  /** Title of the Chinese translation as published. */
  readonly titleZh: string
  readonly author: string
  readonly publisher: string
  /** Place of first publication, where it differs. */
  readonly firstPublishedIn?: string
  readonly url: `https://${string}`
  /** Date of the version translated. `dateFrom`: how it is known. */
  readonly published: IsoDate
  readonly dateFrom: 'article' | 'address' | 'press'
  /** How much of the original was read: never more than was seen. */
  readonly read: 'opening' | 'translation' | 'introduction'
  readonly source: SourceId
}

const identity = <const T>(value: T): T => value

/** Keeps the literal ids of sources while checking their shape. */
export const defineSources = <const T extends readonly SourceRecord[]>(records: T): T => identity(records)
/** Keeps the literal ids of models while checking their shape. */
export const defineModels = <const T extends readonly ModelRecord[]>(records: T): T => identity(records)
export const defineDatasets = <const T extends readonly DatasetRecord[]>(records: T): T => identity(records)
export const defineTechniques = <const T extends readonly TechniqueRecord[]>(records: T): T => identity(records)
export const defineTools = <const T extends readonly ToolRecord[]>(records: T): T => identity(records)
export const defineProtocols = <const T extends readonly ProtocolRecord[]>(records: T): T => identity(records)
export const defineClaims = <const T extends readonly ClaimRecord[]>(records: T): T => identity(records)
export const defineTerms = <const T extends readonly TermRecord[]>(
  records: T & readonly (TermRecord & { readonly see: readonly NoInfer<T[number]['id']>[] })[],
): T => identity<T>(records)
export const defineArticles = <const T extends readonly ArticleRecord[]>(records: T): T => identity(records)
export const defineQuestions = <const T extends readonly QuestionRecord[]>(records: T): T => identity(records)
export const defineFigureCards = <const T extends readonly FigureCardRecord[]>(records: T): T => identity(records)
