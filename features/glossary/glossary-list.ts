/** The glossary: which models have what a term names, which terms a search finds, and their order. */
import type { Language } from '../../core/language'
import type { ModelRecord } from '../../data/schema'

const hasAttention = ({ architecture, variants }: ModelRecord, kind: 'mqa' | 'gqa'): boolean =>
  architecture?.attention === kind || variants.some(({ attention }) => attention === kind)

/** Terms that name a property which the records state, and which models have it. */
const PROPERTIES: ReadonlyMap<string, (model: ModelRecord) => boolean> = new Map(
  Object.entries({
    'rope': ({ architecture }) => architecture?.position === 'rope',
    'alibi': ({ architecture }) => architecture?.position === 'alibi',
    'mqa': model => hasAttention(model, 'mqa'),
    'gqa': model => hasAttention(model, 'gqa'),
    'sliding-window': ({ architecture }) => architecture?.window !== undefined,
    'moe': ({ architecture }) => architecture?.experts !== undefined,
    'the-pile': ({ trainedOn }) => trainedOn?.includes('the-pile') ?? false,
    'delta-weights': ({ artefacts }) => artefacts.weights?.access === 'delta',
    'data-mixture': ({ mixture }) => mixture !== undefined,
  } satisfies Record<string, (model: ModelRecord) => boolean>),
)

/** Models that have what a term names, in the order of the data; none where the records do not say. */
export function modelsOfTerm(term: string, models: readonly ModelRecord[]): readonly ModelRecord[] {
  const has = PROPERTIES.get(term)
  return has ? models.filter(has) : []
}

/** Terms that name something a model has. */
export function termsOfModel(model: ModelRecord): readonly string[] {
  return [...PROPERTIES].filter(([, has]) => has(model)).map(([term]) => term)
}

/** Terms in the order of a dictionary: by the alphabet, in Chinese by pinyin. */
export function sortTerms<T extends string>(
  terms: readonly T[],
  name: (term: T) => string,
  language: Language,
): readonly T[] {
  const { compare } = new Intl.Collator(language)
  return [...terms].sort((a, b) => compare(name(a), name(b)))
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '')

/**
 * Whether any of a term's names holds what is searched for. Case, spaces, hyphens and brackets do not count.
 * @param names its names in both languages
 */
export function matchesTerm(query: string, names: readonly string[]): boolean {
  const wanted = fold(query)
  return names.some(name => fold(name).includes(wanted))
}
