/** What every kind of generated question has in common. */
import type { AskedFacts } from '../facts'
import type { EstimateQuestion, OptionsQuestion, OrderQuestion } from '../question'
import type { Chance } from '../random'

type Unplaced<Q> = Omit<Q, 'id' | 'slide'>

/** A question without its id and its slide, with what decides on the slide. */
export interface Draft {
  readonly question: Unplaced<OptionsQuestion> | Unplaced<OrderQuestion> | Unplaced<EstimateQuestion>
  /** Ids of the models it is about. */
  readonly models: readonly string[]
  /** References to the figures that answer it. */
  readonly figures: readonly string[]
}

/** A kind of generated question. Its arguments are steps of the id: `gpt-3`, `opt`. */
export interface Template {
  readonly name: string
  /** Arguments that may make a question; often they do not. */
  readonly propose: (chance: Chance, facts: AskedFacts) => readonly string[]
  /** @returns nothing where the facts do not give exactly one right answer */
  readonly make: (args: readonly string[], facts: AskedFacts) => Draft | undefined
}

const isNoFewer = (count: number, from: number, to: number): boolean => count >= from && count <= to

/** Whether so many different arguments are given. */
export const areDistinct = (args: readonly string[], from: number, to = from): boolean =>
  isNoFewer(args.length, from, to) && new Set(args).size === args.length
