/** What the course says of a figure that goes by no fixed name: the label it stands under, or the sentence it stands in. */
import type { FlatWords } from './flat-words'
import type { SlideMarkup } from './taught'
import { CLICK_MARK } from './message'

/** Words for a figure, with their placeholders. */
export interface FigureContext {
  /** `label` goes on from the number: "35", "restarts by hand". */
  readonly kind: 'label' | 'name' | 'sentence'
  readonly text: string
}

const ENTRY = /\{[^{}]*\}/g
const OF = /\bof: '(?<ref>[^']+)'/
const LABEL = /\b(?<how>label|says|name): '(?<key>[^']+)'/

/**
 * Words that stand with a figure on a slide: `{ of: 'opt.manualRestarts', label: 'early.opt.restarts' }`. Those below it go
 * on from the number; a name stands before it.
 */
function labelOf(ref: string, slides: readonly SlideMarkup[], words: FlatWords): FigureContext | undefined {
  for (const { markup } of slides) {
    for (const [entry] of markup.matchAll(ENTRY)) {
      const { key = '', how } = LABEL.exec(entry)?.groups ?? {}
      const text = words.get(key)
      if (text !== undefined && OF.exec(entry)?.groups!.ref === ref)
        return { kind: how === 'name' ? 'name' : 'label', text: text.replace(TAG, '') }
    }
  }
  return undefined
}

/** Ends of sentences, with the quotation marks and brackets that close behind them. */
const SENTENCE_END = /(?<=[.!?][”’)]*)\s+|(?<=[。！？][”’）]*)(?![”’）])/
const TAG = /<[^>]+>/g
/** For the presenter alone. */
const PRIVATE = /\.(?:cue|transition)$/

/** The sentence of a text that shows a figure, without its tags; nothing where none does. */
function sentenceWith(ref: string, text: string): string | undefined {
  const shows = (part: string): boolean => [`{{${ref}}}`, `{{${ref},`].some(placeholder => part.includes(placeholder))
  return shows(text)
    ? text.replaceAll(CLICK_MARK, '').split(SENTENCE_END).find(shows)?.replace(TAG, '').trim()
    : undefined
}

/**
 * The first words in the course for a figure.
 * @param slides slides in the order of the course
 * @param words texts of one language by key
 */
export function contextOf(ref: string, slides: readonly SlideMarkup[], words: FlatWords): FigureContext | undefined {
  const label = labelOf(ref, slides, words)
  if (label) return label
  const found = new Map<string, string>()
  for (const [key, text] of words) {
    const slide = key.split('.', 2).join('.')
    const sentence = PRIVATE.test(key) || found.has(slide) ? undefined : sentenceWith(ref, text)
    if (sentence !== undefined) found.set(slide, sentence)
  }
  const first = slides.find(({ key }) => found.has(key))
  return first && { kind: 'sentence', text: found.get(first.key)! }
}
