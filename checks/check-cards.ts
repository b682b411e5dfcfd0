/** The figures to learn by heart: each is one of the data, taught by a slide, and called something. */
import type { Catalogue } from '../core/catalogue'
import type { FlatWords } from '../core/flat-words'
import type { FigureCardRecord } from '../data/schema'
import type { Problem } from './problem'
import { isColumnField, splitReference } from '../features/cards/deck'

export interface CheckCardsOptions {
  /** Resolves what a card refers to. */
  readonly catalogue: Pick<Catalogue, 'resolve'>
  /** Keys of all slides. */
  readonly slides: ReadonlySet<string>
  /** Words of one language; that the other has the same keys is checked with the words. */
  readonly words: FlatWords
}

const FIELD_WORDS = 'practice.cards.field.'

/** Checks all cards of figures, and that no words are left of fields that no card asks for. */
export function checkCards(
  cards: readonly FigureCardRecord[],
  { catalogue, slides, words }: CheckCardsOptions,
): readonly Problem[] {
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const { of, slide } of cards) {
    const report = (path: string, value: unknown, message: string): void =>
      void problems.push({ file: 'data/cards.ts', path: `figureCards[${of}].${path}`, value, message })
    const [subject, field] = splitReference(of)
    if (seen.has(of)) report('of', of, 'two cards ask for this figure; take one out')
    seen.add(of)
    if (of !== `${subject}.${field}`) report('of', of, 'a card asks for one figure of one thing: write "gpt-3.params"')
    try {
      catalogue.resolve(subject)
      catalogue.resolve(of)
    } catch (error) {
      report('of', of, (error as Error).message)
    }
    if (!slides.has(slide)) report('slide', slide, 'no slide has this key; name the slide that teaches the figure')
    if (!isColumnField(field) && !words.has(`${FIELD_WORDS}${field}`))
      report('of', `${FIELD_WORDS}${field}`, 'no words for this field; add them to practice.json in both languages')
  }
  const asked = new Set(cards.map(({ of }) => splitReference(of)[1]))
  for (const key of [...words.keys()].filter(key => key.startsWith(FIELD_WORDS))) {
    const field = key.slice(FIELD_WORDS.length)
    if (!asked.has(field) || isColumnField(field))
      problems.push({
        file: 'locales/en/practice.json',
        path: `cards.field.${field}`,
        value: words.get(key),
        message: 'no card asks for this field, or the table of models names it; take the words out',
      })
  }
  return problems
}
