/**
 * The smallest unit of the course: a number that knows where it was read.
 *
 * A figure is made by the constructor of its unit (`parameters(1.75e11, 'gpt3-paper', 'table 2.1')`), so that the
 * unit, and with it the format in both languages, is chosen once, here.
 */
import type { SourceId } from './sources'

/** What a figure counts. The formatting module has one rule for each. */
export const UNITS = [
  'parameters',
  'tokens',
  'words',
  'count',
  'share',
  'score',
  'ratio',
  'usd',
  'eur',
  'milliseconds',
  'hours',
  'gpu-hours',
  'days',
  'weeks',
  'months',
  'MWh',
  'tCO2e',
  'FLOP',
  'PF-days',
  'TFLOP/s',
  'kB',
  'MB',
  'GB',
  'GiB',
  'TB',
  'watts',
] as const
export type Unit = (typeof UNITS)[number]

/**
 * How exact the printed value is. Left out when the source simply states it.
 * `nominal`: only a label such as "70B" is published. `exact`: counted to the last digit.
 */
export type Approximation = 'exact' | 'rounded' | 'estimate' | 'upper-bound' | 'lower-bound' | 'nominal'

const LOCATOR_KINDS = [
  'table',
  'tables',
  'figure',
  'figures',
  'section',
  'sections',
  'page',
  'pages',
  'appendix',
  'footnote',
  'heading',
  'file',
  'commit',
  'row',
  'field',
] as const
const LOCATOR_WHOLES = [
  'abstract',
  'introduction',
  'conclusion',
  'title',
  'header',
  'readme',
  'license',
  'history',
  'model-card',
  'whole',
  'metadata',
  'caption',
] as const
export type LocatorKind = (typeof LOCATOR_KINDS)[number]
export type LocatorWhole = (typeof LOCATOR_WHOLES)[number]
export const LOCATOR = { kinds: LOCATOR_KINDS, wholes: LOCATOR_WHOLES } as const

/** One place in a source: `table 2.1`, `heading Training Details`, `abstract`. A heading keeps the words of its source. */
export type LocatorPart = `${LocatorKind} ${string}` | LocatorWhole
/** The narrowest place known. Several parts mean "each of these says so". */
export type Locator = LocatorPart | readonly LocatorPart[]

/** Where a statement was read. */
export interface Citation {
  readonly source: SourceId
  readonly locator: Locator
  /** `span`: the place is known only as this stretch of the source. */
  readonly precision?: 'span'
  /** The source was not read itself; a page that quotes it was. Shown to the learner. */
  readonly secondHand?: true
}

/** A number with its unit and its origin. */
export interface Figure extends Citation {
  readonly value: number
  readonly unit: Unit
  readonly approx?: Approximation
  /** Our arithmetic from figures at this place, not a number the source prints. Set by the catalogue, never typed. */
  readonly computed?: true
  /** Key of a note under `note` in `locales/en/data.json` and its Chinese partner, for what must be said beside the number. */
  readonly note?: string
}

type Extra = Pick<Figure, 'approx' | 'precision' | 'secondHand' | 'note'>

const constructor =
  (unit: Unit) =>
  (value: number, source: SourceId, locator: Locator, extra: Extra = {}): Figure => ({
    value,
    unit,
    source,
    locator,
    ...extra,
  })

/** Model parameters, as an absolute number (175e9). */
export const parameters = constructor('parameters')
/** Tokens seen in training, or a length in tokens, absolute. */
export const tokens = constructor('tokens')
/** Words (not sub-word tokens), absolute. */
export const words = constructor('words')
/** Anything counted whose noun the sentence supplies: GPUs, restarts, languages, examples. */
export const count = constructor('count')
/** A part of a whole between 0 and 1, shown in per cent. */
export const share = constructor('share')
/** A benchmark or rating score in its own scale. */
export const score = constructor('score')
/** One quantity over another, without unit. */
export const ratio = constructor('ratio')
/** United States dollars. */
export const usd = constructor('usd')
/** Euros. */
export const eur = constructor('eur')
export const milliseconds = constructor('milliseconds')
export const hours = constructor('hours')
/** Hours of one accelerator, summed over all of them. */
export const gpuHours = constructor('gpu-hours')
export const days = constructor('days')
export const weeks = constructor('weeks')
export const months = constructor('months')
/** Energy in megawatt hours. */
export const megawattHours = constructor('MWh')
/** Tonnes of CO2 equivalent. */
export const tonnesCO2e = constructor('tCO2e')
/** Floating-point operations of a whole run. */
export const flop = constructor('FLOP')
/** Petaflop/s-days: 1e15 FLOP/s for a day, 8.64e19 FLOP. */
export const petaflopDays = constructor('PF-days')
/** Achieved speed per accelerator, in TFLOP/s. */
export const teraflops = constructor('TFLOP/s')
export const kilobytes = constructor('kB')
export const gigabytes = constructor('GB')
export const gibibytes = constructor('GiB')
export const terabytes = constructor('TB')
export const watts = constructor('watts')
