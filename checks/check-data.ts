/** What the compiler cannot see in `data/`: references, dates, sums, order, duplicates. */
import type { CatalogueData } from '../core/catalogue'
import type { Problem } from './problem'
import { isRecord, walk } from '../core/walk'
import { LOCATOR, UNITS } from '../data/figure'
import { checkLineage } from './check-lineage'
import { collector } from './collector'
import { checkMixtures, checkProtocols } from './tables'

/** Models begin with ULMFiT; nothing in the course is older than the corpora it was trained on. */
const EARLIEST_YEAR = 2008
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export interface CheckDataOptions {
  /** No date may lie after this ISO day. */
  readonly today: string
  /** Keys of the notes there are words for. */
  readonly notes: ReadonlySet<string>
}

/** Checks every record. */
export function checkData(data: CatalogueData, options: CheckDataOptions): readonly Problem[] {
  return [
    ...checkIds(data),
    ...checkCitations(data, options),
    ...checkDates(data, options.today),
    ...checkReferences(data),
    ...checkMixtures(data),
    ...checkProtocols(data),
    ...checkClaims(data),
    ...checkLineage(data.models),
    ...checkGlossary(data),
  ]
}

function checkIds(data: CatalogueData): readonly Problem[] {
  const { problems, report } = collector()
  const unique = (records: readonly { readonly id: string }[], path: string): void => {
    const seen = new Set<string>()
    for (const { id } of records) {
      if (!ID.test(id))
        report(`${path}[${id}].id`, id, 'an id is lower case with hyphens, without dots: it is a step of a path')
      if (seen.has(id)) report(`${path}[${id}].id`, id, 'this id is taken; two records need two ids')
      seen.add(id)
    }
  }
  const { models, datasets, techniques, tools, protocols, sources, organisations, licenses, claims, articles } = data
  // All of these can stand in a sentence, so they share one set of names. A model's only size may bear its id.
  unique(
    [
      ...models,
      ...models.flatMap(model =>
        model.variants.filter(variant => variant.id !== model.id || model.variants.length > 1),
      ),
      ...datasets,
      ...techniques,
      ...tools,
      ...protocols,
    ],
    'records',
  )
  unique(sources, 'sources')
  unique(organisations, 'organisations')
  unique(claims, 'claims')
  unique(articles, 'articles')
  unique(data.glossary, 'glossary')
  const licenseIds = licenses.map(({ id }) => id)
  for (const id of licenseIds.filter((id, index) => licenseIds.indexOf(id) !== index))
    report(`licenses[${id}]`, id, 'this licence stands twice; keep one')
  const urls = new Map<string, string>()
  for (const { id, url } of sources) {
    if (urls.has(url))
      report(`sources[${id}].url`, url, `the source "${urls.get(url)}" has the same address; use that one`)
    urls.set(url, id)
  }
  return problems
}

function checkGlossary({ glossary, techniques }: CatalogueData): readonly Problem[] {
  const { problems, report } = collector()
  for (const { id, see, technique } of glossary) {
    for (const other of see) {
      if (other === id) report(`glossary[${id}].see`, other, 'a term does not refer to itself; take it out')
      else if (!glossary.some(term => term.id === other))
        report(`glossary[${id}].see`, other, 'no term has this id; add it to data/glossary.ts or mend the id')
    }
    if (technique !== undefined && !techniques.some(record => record.id === technique))
      report(
        `glossary[${id}].technique`,
        technique,
        'no technique has this id; add it to data/techniques.ts or mend the id',
      )
  }
  return problems
}

function checkCitations(data: CatalogueData, { notes }: CheckDataOptions): readonly Problem[] {
  const { problems, report } = collector()
  const known = new Set<string>(data.sources.map(({ id }) => id))
  const used = new Set<string>(data.articles.map(({ source }) => source))
  const usedNotes = new Set<string>()
  const kinds: ReadonlySet<string> = new Set(LOCATOR.kinds)
  const wholes: ReadonlySet<string> = new Set(LOCATOR.wholes)

  walk(data, '', (object, path) => {
    if ('value' in object && 'unit' in object) {
      if (typeof object.value !== 'number' || !Number.isFinite(object.value) || object.value < 0)
        report(`${path}.value`, object.value, 'a figure is a finite number; what is not published is left out')
      if (!(UNITS as readonly unknown[]).includes(object.unit))
        report(`${path}.unit`, object.unit, `not a unit; choose one of ${UNITS.join(', ')}`)
      if (!('source' in object)) report(path, object.value, 'a figure needs a source and a locator')
    }
    if (typeof object.note === 'string') {
      usedNotes.add(object.note)
      if (!notes.has(object.note))
        report(`${path}.note`, object.note, 'no words for this note; add data.note to both locales')
    }
    if (!('locator' in object)) return
    const { source, locator } = object
    if (typeof source !== 'string' || !known.has(source))
      report(`${path}.source`, source, 'no source has this id; add it to data/sources or mend the id')
    else used.add(source)
    const parts: readonly unknown[] = Array.isArray(locator) ? locator : [locator]
    if (parts.length === 0)
      report(`${path}.locator`, locator, 'no place; write the narrowest that is known, such as "table 2.1"')
    for (const part of parts) {
      const [kind = '', ...rest] = String(part).split(' ')
      if (!(wholes.has(String(part)) || (kinds.has(kind) && rest.join(' ').trim())))
        report(
          `${path}.locator`,
          part,
          'a place is "table 2.1", "section 3", "heading …" or one of the words of LOCATOR in data/figure.ts',
        )
    }
  })
  for (const { id } of data.sources.filter(source => !used.has(source.id)))
    report(`sources[${id}]`, id, 'nothing cites this source; cite it or take it out')
  for (const note of [...notes].filter(note => !usedNotes.has(note)))
    problems.push({
      file: 'locales/en/data.json',
      path: `note.${note}`,
      value: note,
      message: 'no figure uses this note; take its words out of both locales',
    })
  return problems
}

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return false
  const [year, month = 1, day = 1] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year!, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function checkDates(data: CatalogueData, today: string): readonly Problem[] {
  const { problems, report } = collector()
  walk(data, '', (object, path) => {
    for (const key of ['date', 'published'] as const) {
      const date = object[key]
      if (date === undefined) continue
      if (typeof date !== 'string' || !isCalendarDate(date))
        report(`${path}.${key}`, date, 'a date is ISO text that exists: 2022, 2022-07 or 2022-07-12')
      else if (Number(date.slice(0, 4)) < EARLIEST_YEAR || date > today)
        report(`${path}.${key}`, date, `a date lies between ${EARLIEST_YEAR} and ${today}`)
    }
  })
  return problems
}

function checkReferences(data: CatalogueData): readonly Problem[] {
  const { problems, report } = collector()
  const datasets = new Set(data.datasets.map(({ id }) => id))
  const organisations = new Set(data.organisations.map(({ id }) => id))
  const licenses = new Set(data.licenses.map(({ id }) => id))
  const articles = new Set(data.articles.map(({ id }) => id))

  for (const model of data.models) {
    const path = `models[${model.id}]`
    const variants = new Set(model.variants.map(({ id }) => id))
    if (model.flagship !== undefined && !variants.has(model.flagship))
      report(`${path}.flagship`, model.flagship, `not one of its sizes: ${[...variants].join(', ')}`)
    for (const [list, items] of [
      ['events', model.events],
      ['hardware', model.hardware ?? []],
    ] as const) {
      for (const id of items.flatMap(item => item.variants ?? []).filter(id => !variants.has(id)))
        report(`${path}.${list}.variants`, id, `not one of its sizes: ${[...variants].join(', ')}`)
    }
    for (const id of (model.trainedOn ?? []).filter(id => !datasets.has(id)))
      report(`${path}.trainedOn`, id, 'no data set has this id; add it to data/datasets or mend the id')
    const sizes = model.variants.flatMap(variant => (variant.params ? [variant.params.value] : []))
    if (sizes.some((size, index) => index > 0 && size < sizes[index - 1]!))
      report(`${path}.variants`, sizes, 'sizes stand in order, smallest first')
  }
  for (const { id, madeFrom = [] } of data.datasets) {
    for (const parent of madeFrom.filter(parent => !datasets.has(parent)))
      report(`datasets[${id}].madeFrom`, parent, 'no data set has this id')
  }
  walk(data, '', (object, path) => {
    if (Array.isArray(object.organisations) && path !== '') {
      for (const id of object.organisations.filter(id => !organisations.has(id)))
        report(`${path}.organisations`, id, 'no organisation has this id; add it to data/organisations.ts')
    }
    if (typeof object.license === 'string' && !licenses.has(object.license))
      report(`${path}.license`, object.license, 'no licence has this id; add it to data/licenses.ts')
    if (typeof object.article === 'string' && !articles.has(object.article))
      report(`${path}.article`, object.article, 'no article has this id')
  })
  return problems
}

function checkClaims(data: CatalogueData): readonly Problem[] {
  const { problems, report } = collector()
  for (const claim of data.claims) {
    if (claim.verified && !claim.evidence)
      report(
        `claims[${claim.id}].evidence`,
        undefined,
        'a verified claim names its evidence; add it or set verified to false',
      )
  }
  for (const [id, quotation] of Object.entries(data.quotations)) {
    if (!isRecord(quotation.says) || !quotation.text)
      report(`quotations.${id}`, quotation, 'a quotation has words and the value they state')
  }
  return problems
}
