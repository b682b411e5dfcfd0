/**
 * A figure as a citation: what it is, where it was read, what must be said beside it, and an address that stays. And as the
 * report of a mistake, ready to be sent by whoever found it.
 */
import type { Citation } from '../data/figure'
import type { ProtocolRecord } from '../data/schema'
import type { Catalogue } from './catalogue'
import type { CitedFigure, CitedPlace, CiteWords } from './cited-figure'
import type { Language } from './language'
import type { Value } from './value'
import { isMeasure } from './cited-figure'
import { formatFigure, formatList, isGroupedInteger } from './format'
import { citationsOf, formatResolved, nameIn } from './value'

/** The figures that another is computed from, as references; none where it was read or counted. */
export function operandsOf(ref: string): readonly string[] {
  const parts = ref.split(' ')
  if (parts.length > 1) return parts.filter((_, index) => index % 2 === 0)
  const [id, field] = ref.split('.')
  if (field === 'tokensPerParameter') return [`${id}.tokens`, `${id}.params`]
  return field === 'compute' ? [`${id}.params`, `${id}.tokens`] : []
}

const SIGNS: Readonly<Record<string, string>> = { '/': '÷', '*': '×', '+': '+', '-': '−' }

/** The signs between them, as one writes them. */
export function operatorsOf(ref: string): readonly string[] {
  const field = ref.split('.')[1]
  return field === 'tokensPerParameter'
    ? ['÷']
    : ref
        .split(' ')
        .filter((_, index) => index % 2 === 1)
        .map(sign => SIGNS[sign]!)
}

/** Sources and places of some citations, each once. */
function placesOf(citations: readonly Citation[], catalogue: Catalogue, words: CiteWords): readonly CitedPlace[] {
  const places = citations.map(citation => ({
    place: words.place(citation),
    url: catalogue.source(citation.source).url,
    citation,
  }))
  return places.filter(
    ({ place, url }, index) => places.findIndex(other => other.place === place && other.url === url) === index,
  )
}

const tableOf = (id: string, { data }: Catalogue): ProtocolRecord | undefined =>
  data.protocols.find(table => table.id === id)

/** Names of the records that a reference is about, in one language; none for what an article says. */
function ownersOf(ref: string, catalogue: Catalogue, language: Language): string {
  const operands = operandsOf(ref).length > 0 ? operandsOf(ref) : [ref]
  const owners = operands.flatMap(operand => {
    const [id = '', row = ''] = operand.split('.')
    const owner = id === 'quote' ? undefined : catalogue.resolve(tableOf(id, catalogue) ? row : id)
    return owner?.kind === 'name' ? [nameIn(owner.name, language)] : []
  })
  return formatList([...new Set(owners)], language)
}

/** What a figure is, with the value in it: by its name, or else by the words the course has for it. */
function statementOf(
  ref: string,
  value: Value,
  shown: string,
  catalogue: Catalogue,
  words: CiteWords,
): string | { readonly statement: string; readonly title: string } {
  const { language, say } = words
  const [id = '', field = '', column] = ref.includes(' ') ? [] : ref.split('.')
  if (id === 'quote') return say('quote', { text: catalogue.data.quotations[field]!.text, value: shown })
  const protocol = tableOf(id, catalogue)
  if (protocol) {
    const { name, setting } = protocol.columns.find(candidate => candidate.id === column)!
    const benchmark = nameIn(name, language)
    return say('frame.score', {
      name: ownersOf(field, catalogue, language),
      benchmark:
        setting === undefined ? benchmark : say('frame.setting', { benchmark, setting: nameIn(setting, language) }),
      value: shown,
    })
  }
  const name = ownersOf(ref, catalogue, language)
  if (value.kind === 'date') return say('frame.event', { name, event: words.event(value.event.event, shown) })
  if (field.startsWith('mixture-'))
    return say('mixture', { name, group: words.group(field.slice('mixture-'.length)), value: shown })
  if (isMeasure(field)) return say(`of.${field}`, { name, value: shown })
  const named = (what: string): string => (name === '' ? what : say('frame.named', { name, value: what }))
  const context = words.context(ref)
  if (!context) return named(shown)
  const statement =
    context.kind === 'label'
      ? named(goesOn(shown, context.text))
      : say(context.kind === 'name' ? 'frame.labelled' : 'frame.inSentence', { what: named(shown), text: context.text })
  return { statement, title: named(shown) }
}

/** A number and the words that go on from it; no space between Han characters. */
const goesOn = (value: string, text: string): string =>
  `${value}${/\p{Script=Han}$/u.test(value) && /^\p{Script=Han}/u.test(text) ? '' : ' '}${text.replace(/[.。]$/, '')}`

function notesOf(value: Value, words: CiteWords): readonly string[] {
  const figures = value.kind === 'figure' ? [value.figure] : value.kind === 'range' ? [value.from, value.to] : []
  return [
    ...(figures.some(({ computed }) => computed) ? [words.say('fromPlace')] : []),
    ...(figures.some(({ approx }) => approx === 'nominal') ? [words.say('nominal')] : []),
    ...new Set(figures.flatMap(({ note }) => (note === undefined ? [] : [words.note(note)]))),
  ]
}

/** From which figures a value is computed, each as a statement. */
function computedFrom(ref: string, catalogue: Catalogue, words: CiteWords): string | undefined {
  const parts = operandsOf(ref).map(operand => citeFigure(operand, catalogue, words).statement)
  return parts.length > 0 ? words.say('computed', { parts: joinTexts(parts, 'and', words) }) : undefined
}

/** Whether a reference leads to something that was read or computed, so that it can be cited: no name, and nothing unknown. */
export function quotable(ref: string, catalogue: Catalogue): boolean {
  try {
    return citationsOf(catalogue.resolve(ref)).length > 0
  } catch {
    return false
  }
}

/** @throws UnknownReferenceError for what is no reference to a figure, a date or a licence */
export function citeFigure(ref: string, catalogue: Catalogue, words: CiteWords): CitedFigure {
  const resolved = catalogue.resolve(ref)
  const value = formatResolved(resolved, words.language)
  const exact =
    resolved.kind === 'figure' && isGroupedInteger(resolved.figure)
      ? formatFigure(resolved.figure, words.language, 'exact')
      : undefined
  const shown = exact === undefined ? value : words.say('frame.exact', { value, exact })
  const says = statementOf(ref, resolved, shown, catalogue, words)
  const computed = computedFrom(ref, catalogue, words)
  return {
    value,
    ...(exact !== undefined && { exact }),
    ...(typeof says === 'string' ? { statement: says, title: says } : says),
    ...(computed !== undefined && { computed }),
    notes: notesOf(resolved, words),
    places: placesOf(citationsOf(resolved), catalogue, words),
  }
}

/** Words that know their sources but stand for no reference: a cell of a table, a line of facts. */
export interface CitedWords {
  readonly text: string
  readonly exact?: string
  /** What they are about: "GPT-3, position encoding". */
  readonly about?: string
  readonly citations: readonly Citation[]
}

/** What is said of words that stand for no reference, when they are cited. */
export function citeWords(
  { text, exact, about, citations }: CitedWords,
  catalogue: Catalogue,
  words: CiteWords,
): CitedFigure {
  const shown = exact === undefined || exact === text ? text : words.say('frame.exact', { value: text, exact })
  const statement = about === undefined ? shown : words.say('frame.named', { name: about, value: shown })
  return {
    value: text,
    ...(exact !== undefined && { exact }),
    statement,
    title: statement,
    notes: [
      ...new Set(
        citations.flatMap(citation =>
          'note' in citation && typeof citation.note === 'string' ? [words.note(citation.note)] : [],
        ),
      ),
    ],
    places: placesOf(citations, catalogue, words),
  }
}

/** Texts as one sentence has them. */
export const joinTexts = (texts: readonly string[], how: 'and' | 'then', { say }: CiteWords): string =>
  texts.reduce((a, b) => say(`frame.${how}`, { a, b }))

/** A reference, if it leads to this very figure, date or licence: the first of several dates has it, the others have none. */
export function refTo(ref: string, citation: Citation, catalogue: Catalogue): string | undefined {
  try {
    const found = citationsOf(catalogue.resolve(ref))
    return found.some(other => other === citation || JSON.stringify(other) === JSON.stringify(citation))
      ? ref
      : undefined
  } catch {
    return undefined
  }
}
