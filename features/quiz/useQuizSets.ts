import type { Address } from '../../core/addresses'
import type { Chapter } from '../../locales'
import { useAddresses } from '../../composables/useAddresses'
import { useLocale } from '../../composables/useLocale'
import { generatedIds } from './questions'
import { MIXED_COUNT, OTHER_SETS, parseSeed, SEEDS } from './sets'
import { useQuizQuestions } from './useQuizQuestions'

/** A set of questions as its address names it. */
export interface QuizSet {
  /** `early`, `mixed`, `mistakes`. */
  readonly name: string
  /** Names the run through it: with the seed, where there is one. */
  readonly run: string
  readonly title: string
  readonly seed?: number
  /** Where it belongs to a lesson. */
  readonly chapter?: Chapter
  readonly ids: () => readonly string[]
}

export interface UseQuizSetsReturn {
  /** The set of an address; nothing where there is none of this name. */
  readonly setOf: (name: string, seed: unknown) => QuizSet | undefined
  /** Address of a generated set that nobody has seen. */
  readonly newMixed: () => Address
  /** Address of a set, at a place or at its beginning. */
  readonly addressOf: (set: Pick<QuizSet, 'name' | 'seed'>, place?: number) => Address
}

/** The sets that can be practised, by the name in their address. */
export function useQuizSets(): UseQuizSetsReturn {
  const { t } = useLocale()
  const { to } = useAddresses()
  const { lessonSets, mistaken } = useQuizQuestions()

  const addressOf: UseQuizSetsReturn['addressOf'] = ({ name, seed }, place) => {
    const { path, query } = to.value.practice(name)
    return {
      path,
      query: {
        ...query,
        ...(seed !== undefined && { seed: String(seed) }),
        ...(place !== undefined && { at: String(place) }),
      },
    }
  }

  function setOf(name: string, seedText: unknown): QuizSet | undefined {
    const lesson = lessonSets.value.find(set => set.lesson.chapter === name)
    if (lesson)
      return {
        name,
        run: name,
        title: t(`${lesson.lesson.chapter}.chapter.title`),
        chapter: lesson.lesson.chapter,
        ids: () => lesson.ids,
      }
    const other = OTHER_SETS.find(each => each === name)
    if (!other) return undefined
    const title = t(`practice.quiz.${other}.title`)
    if (other === 'mistakes') return { name, run: name, title, ids: () => mistaken.value }
    const seed = parseSeed(seedText)
    return seed === undefined
      ? undefined
      : { name, run: `mixed-${seed}`, title, seed, ids: () => generatedIds(seed, MIXED_COUNT) }
  }
  return {
    setOf,
    newMixed: () => addressOf({ name: 'mixed', seed: Math.floor(Math.random() * SEEDS) }),
    addressOf,
  }
}
