/** Everything that can be found, from the words and the data of the course. */
import type { Language } from '../../core/language'
import type { DatasetRecord, ToolRecord } from '../../data/schema'
import type { SearchMaterial, Speaker } from './course-words'
import type { SearchDocument, SearchKind, SearchTarget, SearchWords } from './search-index'
import { splitKey } from '../../core/addresses'
import { LANGUAGES } from '../../core/language'
import { nameIn } from '../../core/value'
import { speakerOf } from './course-words'
import { modelWords } from './model-words'

/** Parts of a slide that stand elsewhere in its document, or that only the presenter sees. */
const NOT_TEXT = ['title', 'lead', 'say', 'cue', 'transition']
/** A search gives no answers away. */
const NOT_ASKED = ['ask', 'why', 'so']

/** Writes what can be found of a thing in one language. */
type Write = (speaker: Speaker) => Partial<SearchWords> & Pick<SearchWords, 'name'>

interface Place {
  readonly target: SearchTarget
  readonly chapter?: string
}

/** Makes a document in both languages. */
type Make = (kind: SearchKind, id: string, place: Place, write: Write) => SearchDocument

function slideDocuments(
  { slides, catalogue: { data }, taught }: SearchMaterial,
  make: Make,
): readonly SearchDocument[] {
  const named = namesBySlide([
    ...data.models.map(({ id, name }) => [name, taught.slidesOf('model', id)] as const),
    ...data.datasets.map(({ id, name }) => [name, taught.slidesOf('dataset', id)] as const),
  ])
  const explained = namesBySlide(data.glossary.map(({ id }) => [id, taught.slidesOf('term', id)] as const))
  return slides.map(key => {
    const [chapter, part] = splitKey(key)
    return make('slide', key, { target: { page: 'slide', id: key }, chapter }, ({ say, below, list, language }) => ({
      name: say(`${key}.title`),
      also: part === 'opener' ? [say(`${chapter}.chapter.title`)] : [],
      lead: say(`${key}.lead`) || say(`${key}.question`),
      // What its components show, and the terms it explains under whichever words, come last.
      text: [
        ...below(`${key}.say`),
        ...below(key, NOT_TEXT),
        list((named.get(key) ?? []).map(name => nameIn(name, language))),
        list((explained.get(key) ?? []).map(id => say(`glossary.${id}.name`))),
      ],
    }))
  })
}

/** Turns the slides of each thing into the things of each slide. */
function namesBySlide<T>(
  places: readonly (readonly [thing: T, slides: readonly string[]])[],
): ReadonlyMap<string, readonly T[]> {
  const things = new Map<string, T[]>()
  for (const [thing, slides] of places) {
    for (const slide of slides) things.set(slide, [...(things.get(slide) ?? []), thing])
  }
  return things
}

function termDocuments({ catalogue: { data } }: SearchMaterial, make: Make): readonly SearchDocument[] {
  return data.glossary.map(({ id, technique }) => {
    const abbreviation = data.techniques.find(each => each.id === technique)?.abbreviation
    return make('term', id, { target: { page: 'term', id } }, ({ say }) => ({
      name: say(`glossary.${id}.name`),
      also: abbreviation ? [abbreviation] : [],
      lead: say(`glossary.${id}.says`),
    }))
  })
}

/** Data sets, techniques and tools have no page of their own: each leads to the first slide that names it, else to its source. */
function thingDocuments({ catalogue, taught }: SearchMaterial, make: Make): readonly SearchDocument[] {
  const { datasets, techniques, tools, glossary } = catalogue.data
  const explained = new Set(glossary.map(({ technique }) => technique))
  const makers = ({ organisations }: DatasetRecord | ToolRecord, { list, language }: Speaker): string =>
    list(organisations.map(id => nameIn(catalogue.organisation(id).name, language)))
  const placeOf = (
    kind: 'dataset' | 'technique' | 'tool',
    { id, events, artefact }: Pick<DatasetRecord, 'id' | 'events' | 'artefact'>,
  ): Place => {
    const slide = taught.slidesOf(kind, id)[0]
    return slide
      ? { target: { page: 'slide', id: slide }, chapter: splitKey(slide)[0] }
      : { target: { page: 'source', id: artefact?.source ?? events[0]?.source ?? '' } }
  }
  return [
    ...datasets.map(dataset =>
      make('thing', dataset.id, placeOf('dataset', dataset), speaker => ({
        name: dataset.name,
        also: dataset.aliases,
        lead: makers(dataset, speaker),
      })),
    ),
    ...techniques
      .filter(({ id }) => !explained.has(id))
      .map(technique =>
        make('thing', technique.id, placeOf('technique', technique), ({ language }) => ({
          name: nameIn(technique.name, language),
          also: technique.abbreviation ? [technique.abbreviation] : [],
        })),
      ),
    ...tools.map(tool =>
      make('thing', tool.id, placeOf('tool', tool), speaker => ({ name: tool.name, lead: makers(tool, speaker) })),
    ),
  ].filter(({ target }) => target.id)
}

function questionDocuments({ catalogue: { data } }: SearchMaterial, make: Make): readonly SearchDocument[] {
  return data.questions.map(({ id }) =>
    make('question', id, { target: { page: 'question', id }, chapter: id.split('-')[0] }, ({ say, below }) => ({
      name: say(`quiz.${id}.ask`),
      text: below(`quiz.${id}`, NOT_ASKED),
    })),
  )
}

/** The words quoted are Chinese, for the articles were read in translation. */
function claimDocuments({ catalogue: { data }, chapterOf }: SearchMaterial, make: Make): readonly SearchDocument[] {
  return data.claims.map(({ id, quote, article }) =>
    make('claim', id, { target: { page: 'claim', id }, chapter: chapterOf[article] }, ({ say, language }) => ({
      name: say(`claims.${id}.says`),
      lead: say(`claims.${id}.so`),
      text: language === 'zh-CN' ? [quote] : [],
    })),
  )
}

function sourceDocuments({ catalogue: { data } }: SearchMaterial, make: Make): readonly SearchDocument[] {
  return data.sources.map(source =>
    make('source', source.id, { target: { page: 'source', id: source.id } }, ({ say, list }) => ({
      name: source.title,
      also: [source.short],
      lead: list([...(source.authors ?? []), ...(source.publisher ? [source.publisher] : [])]),
      text: [say(`data.sourceKind.${source.kind}`)],
    })),
  )
}

/** A document for each slide, term, model, data set, technique, tool, question, checked statement and source. */
export function searchDocuments(material: SearchMaterial): readonly SearchDocument[] {
  const speakers = LANGUAGES.map(language => speakerOf(material, language))
  const make: Make = (kind, id, place, write) => {
    const words = speakers.map(speaker => {
      const { name, also = [], lead = '', text = [] } = write(speaker)
      return [speaker.language, { name, also, lead, text: text.filter(Boolean) }]
    })
    return { id: `${kind}:${id}`, kind, ...place, words: Object.fromEntries(words) as Record<Language, SearchWords> }
  }
  return [
    ...slideDocuments(material, make),
    ...termDocuments(material, make),
    ...material.catalogue.data.models.map(model =>
      make('model', model.id, { target: { page: 'model', id: model.id } }, speaker =>
        modelWords(model, material.catalogue, speaker),
      ),
    ),
    ...thingDocuments(material, make),
    ...questionDocuments(material, make),
    ...claimDocuments(material, make),
    ...sourceDocuments(material, make),
  ]
}
