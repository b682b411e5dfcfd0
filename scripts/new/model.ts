/** A new model: its record with one size, and the source it was read in. */
import type { Change, Project } from './draft'
import { gap } from '../../checks/check-filled'
import { Draft, RequestError } from './draft'
import { idsIn, NAMED_RECORDS, requireId, requireSlide, slidesOf } from './names'
import { addImport, addRecord, quoted } from './texts'

export interface ModelRequest {
  readonly id: string
  /** File of `data/models/` without ending. */
  readonly in?: string
  readonly name?: string
  readonly org?: string
  /** Published size: `9e9`. */
  readonly params?: string
  readonly date?: string
  readonly license?: string
  /** Address of its source. */
  readonly url?: string
  /** Id of a source that there is already. */
  readonly source?: string
  /** Slide whose chart shows it too. */
  readonly on?: string
}

const SOURCES = 'data/sources/later.ts'
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/**
 * Skeleton of a model.
 * @throws RequestError for an id, an organisation, a source, a licence, a number or a slide that cannot be
 */
export function newModel(project: Project, request: ModelRequest): Change {
  const draft = new Draft(project)
  const id = requireId(request.id, 'model')
  const taken = idsIn(project, NAMED_RECORDS).get(id)
  if (taken) throw new RequestError(`The id "${id}" is taken in ${taken}; choose another.`)
  const file = modelFile(project, request.in ?? 'later')
  const source = request.source ?? `${id}-card`
  checkRequest(project, request, source)

  const org = quoted(request.org ?? gap('id of its maker, from data/organisations.ts'))
  const name = quoted(request.name ?? gap('its name, as its makers write it'))
  const date = quoted(request.date ?? gap('day its weights came out, as ISO text'))
  const license = quoted(request.license ?? gap('id of the licence of its weights, from data/licenses.ts'))
  const place = (what: string): string => quoted(`heading ${gap(what)}`)
  addRecord(
    draft,
    file,
    `{
      id: ${quoted(id)},
      name: ${name},
      organisations: [${org}],
      kind: 'base',
      events: [{ event: 'weights', date: ${date}, source: ${quoted(source)}, locator: ${place('the place that names the day')} }],
      variants: [
        {
          id: ${quoted(id)},
          name: ${name},
          params: parameters(${request.params ?? 'Number.NaN'}, ${quoted(source)}, ${place('the place that names its size')}),
        },
      ],
      artefacts: {
        weights: { access: 'public', license: ${license}, source: ${quoted(source)}, locator: ${place('the place that names the licence')} },
      },
      derivedFrom: [],
    }`,
  )
  addImport(draft, file, ['parameters'], '../figure')
  if (!request.source) addSource(draft, source, request)
  if (request.on) showOn(draft, request.on, id)
  draft.hint(
    `${file}: see to kind, access and derivedFrom of "${id}"; add tokens, contextLength and the like where they are published.`,
  )
  if (!request.params)
    draft.hint(`${file}: write the size of "${id}" for Number.NaN, or take params out where it is not published.`)
  return draft.change
}

function modelFile(project: Project, name: string): string {
  const file = `data/models/${name}.ts`
  if (!project.exists(file)) {
    const names = project.glob('data/models/*.ts').map(path => path.slice('data/models/'.length, -'.ts'.length))
    throw new RequestError(`There is no ${file}; --in takes one of ${names.join(', ')}.`)
  }
  return file
}

function checkRequest(
  project: Project,
  { org, params, date, license, url, source, on }: ModelRequest,
  id: string,
): void {
  const organisations = [...idsIn(project, 'data/organisations.ts').keys()]
  if (org !== undefined && !organisations.includes(org))
    throw new RequestError(
      `No organisation has the id "${org}"; add it to data/organisations.ts first, or take one of ${organisations.join(', ')}.`,
    )
  if (params !== undefined && !(Number(params) > 0))
    throw new RequestError(`"${params}" is no size; write the number of parameters, such as 9e9.`)
  if (date !== undefined && !DATE.test(date))
    throw new RequestError(`"${date}" is no date; write ISO text in its own precision: 2022, 2022-07 or 2022-07-12.`)
  if (license !== undefined && !project.read('data/licenses.ts').includes(`id: ${quoted(license)}`))
    throw new RequestError(`No licence has the id "${license}"; add it to data/licenses.ts first, or mend the id.`)
  const sources = idsIn(project, 'data/sources/*.ts')
  if (source !== undefined && !sources.has(source))
    throw new RequestError(`No source has the id "${source}"; mend it, or leave --source out and a new one is made.`)
  if (source === undefined && sources.has(id))
    throw new RequestError(`The source "${id}" is there already in ${sources.get(id)!}; use it by --source ${id}.`)
  if (source !== undefined && url !== undefined)
    throw new RequestError('--source names a source that has its address; leave out --url, or --source.')
  if (url !== undefined) {
    if (!url.startsWith('https://')) throw new RequestError(`"${url}" is no address; it begins with https://.`)
    const same = project.glob('data/sources/*.ts').find(file => project.read(file).includes(`url: ${quoted(url)}`))
    if (same) throw new RequestError(`A source in ${same} has the address ${url} already; name it by --source.`)
  }
  if (on !== undefined) requireSlide(project, on)
}

function addSource(draft: Draft, id: string, { name, url }: ModelRequest): void {
  addRecord(
    draft,
    SOURCES,
    `{
      id: ${quoted(id)},
      short: ${quoted(name ?? gap('what the source is about, in a word'))},
      title: ${quoted(gap('full title of the source, in its own language'))},
      url: ${quoted(url ?? `https://${gap('address of the source')}`)},
      publisher: ${quoted(gap('who publishes it'))},
      kind: 'model-card',
      primary: true,
      read: 'part',
    }`,
  )
  draft.hint(`${SOURCES}: see to kind, primary and read of "${id}": how much of it you have read.`)
}

/** Adds a model to the list that a chart of a slide shows. */
function showOn(draft: Draft, key: string, id: string): void {
  const file = slidesOf(draft).get(key)!
  const text = draft.read(file)
  const start = text.indexOf(`key: ${key}\n`)
  const next = text.indexOf('\nkey: ', start)
  const slide = text.slice(start, next < 0 ? undefined : next)
  if (!/:models="\[[^\]]+\]"/.test(slide))
    throw new RequestError(`The slide ${key} in ${file} has no chart with a list of models; leave --on out.`)
  draft.edit(file, () =>
    text.replace(slide, () => slide.replace(/(:models="\[[^\]]+)\]"/, (_, list: string) => `${list}, '${id}']"`)),
  )
  draft.hint(`${file}: put '${id}' of ${key} where it belongs in the list, and see that title and note still hold.`)
}
