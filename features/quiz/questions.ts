/** The questions of the course by their ids, written and generated. */
import type { Question } from './question'
import { computed } from 'vue'
import { slidesOf, slidesOfFigure } from '../../composables/useTaught'
import { keyOf } from '../../slidev/slides'
import { wholeDeck } from '../../slidev/track'
import { catalogue } from '../../state/catalogue'
import { createGenerator } from './generate'
import { makeWritten } from './written'

/** Slides that lead to others or only ask, and so teach no fact of a model. */
const TEACHES_NOTHING = /^(?:opening|appendix)\.|\.check$/

const generator = computed(() =>
  createGenerator({
    catalogue,
    taught: { slidesOf, slidesOfFigure },
    slides: wholeDeck()
      .map(keyOf)
      .filter(key => !TEACHES_NOTHING.test(key)),
  }),
)
/** The records by id, and the questions made so far: the same question is the same object, wherever it is asked. */
const known = computed(() => ({
  records: new Map(catalogue.data.questions.map(record => [record.id, record])),
  made: new Map<string, Question | undefined>(),
}))

/** A question by its id, written or generated; nothing where the id says none. */
export function questionOf(id: string): Question | undefined {
  const { records, made } = known.value
  if (!made.has(id)) {
    const record = records.get(id)
    made.set(id, record ? makeWritten(record, catalogue) : generator.value.decode(id))
  }
  return made.get(id)
}

/** Ids of the generated questions of a seed. */
export const generatedIds = (seed: number, count: number): readonly string[] =>
  generator.value.generate(seed, count).map(({ id }) => id)
