/** Shapes of a prompt by how many solved examples it holds. */

export const SHOTS = ['zero', 'one', 'few'] as const
export type Shots = (typeof SHOTS)[number]

/** `more`: many further examples, not drawn one by one. */
export type PromptLine = 'task' | 'first' | 'second' | 'more' | 'question'

const EXAMPLES: Readonly<Record<Shots, readonly PromptLine[]>> = {
  zero: [],
  one: ['first'],
  few: ['first', 'second', 'more'],
}

/** Lines of the prompt from top to bottom: what to do, solved examples, and the question left open. */
export const promptLines = (shots: Shots): readonly PromptLine[] => ['task', ...EXAMPLES[shots], 'question']
