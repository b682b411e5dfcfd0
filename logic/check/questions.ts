/** The check questions: each has an answer, a slide that teaches it, and words for every option. */
import type { QuestionRecord } from '../../data/schema'
import type { FlatWords } from '../flat-words'
import type { Problem } from './problem'

export interface CheckQuestionsOptions {
  /** Keys of all slides. */
  readonly slides: ReadonlySet<string>
  /** Words of one language; that the other has the same keys is checked with the words. */
  readonly words: FlatWords
}

/** Fewest options that leave something to choose. */
const FEWEST_OPTIONS = 3

/** Checks all questions, and that no words are left of ones that are gone. */
export function checkQuestions(questions: readonly QuestionRecord[], { slides, words }: CheckQuestionsOptions): readonly Problem[] {
  const problems: Problem[] = []
  const seen = new Set<string>()
  const wanted = new Set<string>()
  for (const { id, slide, options, answer } of questions) {
    const report = (path: string, value: unknown, message: string): void => void problems.push({ file: 'data/questions', path: `questions[${id}].${path}`, value, message })
    if (seen.has(id))
      report('id', id, 'two questions have this id')
    seen.add(id)
    if (id.includes('.'))
      report('id', id, 'ids hold no dots')
    if (!slides.has(slide))
      report('slide', slide, 'no slide has this key; name the slide that teaches the answer')
    if (!options.includes(answer))
      report('answer', answer, `the answer is one of the options: ${options.join(', ')}`)
    if (new Set(options).size < FEWEST_OPTIONS)
      report('options', options, `a question has at least ${FEWEST_OPTIONS} different options`)
    for (const key of [`quiz.${id}.ask`, ...options.flatMap(option => [`quiz.${id}.options.${option}`, `quiz.${id}.why.${option}`])]) {
      wanted.add(key)
      if (!words.has(key))
        report('id', key, 'no words: add them to quiz.json in both languages')
    }
  }
  for (const key of [...words.keys()].filter(key => key.startsWith('quiz.') && !wanted.has(key)))
    problems.push({ file: 'locales/en/quiz.json', path: key.slice('quiz.'.length), value: words.get(key), message: 'no question has these words; take them out or mend the id' })
  return problems
}
