/** A question as it is asked: written in `data/questions/` or generated from the facts; both look alike to the learner. */
import type { Openness } from '../../core/openness'
import type { Citation, Figure, Unit } from '../../data/figure'
import type { IsoDate, Name } from '../../data/schema'

/** A number to show, whether a source stands behind it or not. */
export type Amount = Pick<Figure, 'value' | 'unit' | 'approx'>

/** What is shown of a question: words of either language, or something of the data in their place. */
export type Text =
  /** Words under `quiz` or `practice.generated`, with what stands for their placeholders. */
  | { readonly words: 'quiz' | 'generated'; readonly key: string; readonly fill?: Readonly<Record<string, Text>> }
  /** A reference as in prose: `opt.params`; a figure or date with its source. */
  | { readonly ref: string; readonly style?: string }
  /** A wrong number, with no source behind it. */
  | { readonly amount: Amount }
  | { readonly name: Name; readonly cites?: readonly Citation[] }
  | { readonly openness: Openness; readonly cites?: readonly Citation[] }

interface QuestionBase {
  /** Id of the record, or what a generated question is made of: `first--gpt-3--opt`. */
  readonly id: string
  /** Key of the slide that teaches the answer. */
  readonly slide: string
  readonly ask: Text
  /** What it is about, where the question itself does not name it. */
  readonly about?: readonly Text[]
  /** What the answer shows, beside what is said of each option. */
  readonly so?: Text
}

/** An option with what is to be said of it. */
export interface Option {
  readonly id: string
  readonly text: Text
  /** Figure beside the text, in a question for a wrong one. */
  readonly figure?: Text
  /** What the figure really is. */
  readonly truth?: Text
  readonly why: Text
  /** Whether it is to be chosen. */
  readonly isRight: boolean
}

/** `spot`: the option to choose is the one with the wrong figure. */
export interface OptionsQuestion extends QuestionBase {
  readonly kind: 'choice' | 'several' | 'spot'
  readonly options: readonly Option[]
}

/** A thing with the date that gives it its place. */
export interface OrderItem {
  readonly id: string
  readonly text: Text
  readonly why: Text
  readonly date: IsoDate
}

export interface OrderQuestion extends QuestionBase {
  readonly kind: 'order'
  /** In the order first shown, which is never the right one. */
  readonly items: readonly OrderItem[]
}

export interface EstimateQuestion extends QuestionBase {
  readonly kind: 'estimate'
  readonly value: number
  readonly unit: Unit
  /** The number with its source. */
  readonly truth: Text
  /** Ends of the scale. */
  readonly from: number
  readonly to: number
}

export type Question = OptionsQuestion | OrderQuestion | EstimateQuestion

/** Ids of things, earliest first. */
export const rightOrder = (items: readonly Pick<OrderItem, 'id' | 'date'>[]): readonly string[] =>
  [...items].sort((a, b) => a.date.localeCompare(b.date)).map(({ id }) => id)
