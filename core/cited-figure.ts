/** What a citation of a figure holds, and the words it is made of. */
import type { Citation } from '../data/figure'
import type { DatedEvent } from '../data/schema'
import type { FigureContext } from './figure-context'
import type { Language } from './language'

/** Figures under fixed names, each with a sentence of its own in `study.cite.of`. */
const MEASURES = [
  'params',
  'tokens',
  'contextLength',
  'vocabulary',
  'activeParams',
  'gpuHours',
  'energy',
  'emissions',
  'gpus',
  'trainingDays',
  'layers',
  'heads',
  'width',
  'keyValueHeads',
  'window',
  'experts',
  'activeExperts',
  'tokensPerParameter',
  'compute',
  'publishedCompute',
  'license',
  'sizes',
  'costUsd',
  'examples',
  'chatgptExamples',
  'rewardPrompts',
  'rlPrompts',
  'programmingLanguages',
  'tokenIncrease',
  'judgeTotalBard',
  'judgeTotalAgainstBard',
  'judgeWinsAgainstBard',
  'judgeWinsBard',
] as const
export type Measure = (typeof MEASURES)[number]

export const isMeasure = (field: string): field is Measure => (MEASURES as readonly string[]).includes(field)

/** Lines of a report. */
export const REPORT_LINES = ['title', 'figure', 'sources', 'place', 'address', 'wrong', 'right'] as const

/** Texts of `study.cite` that a citation is made of. */
export type CiteWord =
  | `of.${Measure}`
  | 'quote'
  | 'mixture'
  | 'nominal'
  | 'fromPlace'
  | 'computed'
  | 'whole'
  | 'noted'
  | `frame.${'exact' | 'labelled' | 'inSentence' | 'named' | 'score' | 'setting' | 'event' | 'and' | 'then' | 'source'}`
  | `reportOf.${(typeof REPORT_LINES)[number]}`

/** What a citation needs of one language. */
export interface CiteWords {
  readonly language: Language
  /** Fills a text of `study.cite`. */
  readonly say: (word: CiteWord, args?: Readonly<Record<string, string>>) => string
  /** "weights July 2022". */
  readonly event: (event: DatedEvent['event'], date: string) => string
  /** Group of a data mixture: "web". */
  readonly group: (group: string) => string
  /** What must be said beside a figure, by the id of its note. */
  readonly note: (id: string) => string
  /** Source and place, and whether it is second-hand: "GPT-3 paper, table 2.1". */
  readonly place: (citation: Citation) => string
  /** What the course says of a figure. */
  readonly context: (ref: string) => FigureContext | undefined
}

export interface CitedPlace {
  /** Source and place as words. */
  readonly place: string
  readonly url: string
  readonly citation: Citation
}

/** All that is said of a figure when it is cited. */
export interface CitedFigure {
  readonly value: string
  /** Every digit, where the value shows fewer. */
  readonly exact?: string
  /** "GPT-3: 175B parameters", without a full stop. */
  readonly statement: string
  /** The same in short, where the statement holds a sentence of the course. */
  readonly title: string
  /** From which figures it is computed, as a sentence. */
  readonly computed?: string
  /** What must be said beside it, as sentences. */
  readonly notes: readonly string[]
  readonly places: readonly CitedPlace[]
}
