/** A text as examples for predicting the next token: it holds its own answers. */

export interface TrainingExample {
  /** Tokens the model sees. */
  readonly context: readonly string[]
  /** The one it must predict. */
  readonly target: string
}

/** One example for each position but the first: everything before it, and itself as the answer. */
export function trainingExamples(tokens: readonly string[]): readonly TrainingExample[] {
  return tokens.slice(1).map((target, index) => ({ context: tokens.slice(0, index + 1), target }))
}

/** Whether the example at `index` is on show after so many answers, and whether its own answer is. */
export function exampleState(
  index: number,
  answered: number,
): { readonly isAsked: boolean; readonly isAnswered: boolean } {
  return { isAsked: index <= answered, isAnswered: index < answered }
}
