/** Check questions: how they are revealed, one after the other. */

/** Letter of an option, by which a room can answer: A, B, C. */
export const optionLetter = (index: number): string => String.fromCodePoint('A'.codePointAt(0)! + index)

/** Steps that reveal so many questions: the first is there from the start, then answer, next question, its answer. */
export const questionSteps = (count: number): number => Math.max(0, 2 * count - 1)

/** What is shown of the question at `index` after so many steps. */
export function questionState(
  index: number,
  step: number,
): { readonly isAsked: boolean; readonly isAnswered: boolean; readonly isCurrent: boolean } {
  return { isAsked: step >= 2 * index, isAnswered: step > 2 * index, isCurrent: Math.floor(step / 2) === index }
}
