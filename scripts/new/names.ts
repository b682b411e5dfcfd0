/** Names of the things of the course: how they are spelt, and which are taken. */
import type { Project } from './draft'
import { RequestError } from './draft'

/** `llama-2-chat`: a step of a path, so without dots. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** `weight-memory`: begins with a letter, for it becomes a name in the code. */
const CHART = /^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/
const WORD = /^[a-z]+$/

/** `weight-memory` as the name of its component: `WeightMemory`. */
export const pascal = (kebab: string): string =>
  kebab.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** `weight-memory` as the key of its words: `weightMemory`. */
export const camel = (kebab: string): string => pascal(kebab).replace(/^./, letter => letter.toLowerCase())

/** @throws RequestError for anything but lower case with hyphens */
export function requireId(id: string, what: string): string {
  if (!KEBAB.test(id))
    throw new RequestError(
      `"${id}" is no id of a ${what}: write lower-case letters, digits and hyphens, without dots, such as llama-2-chat.`,
    )
  return id
}

/** @throws RequestError for anything but a name in kebab case that can become a name in the code */
export function requireChartName(name: string): string {
  if (!CHART.test(name))
    throw new RequestError(
      `"${name}" is no name of a chart: write it in lower case with hyphens, each part beginning with a letter, such as weight-memory.`,
    )
  return name
}

/** @throws RequestError for anything but one lower-case word */
export function requireWord(name: string, what: string): string {
  if (!WORD.test(name))
    throw new RequestError(`"${name}" is no name of a ${what}: write one lower-case word, such as base.`)
  return name
}

/** Ids of records in the files, as `id: 'x'` defines them; a reference goes on with `how`. */
export function idsIn(project: Project, patterns: string | readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    project
      .glob(patterns)
      .flatMap(file => [...project.read(file).matchAll(/\bid: '([^']+)'(?!, how)/g)].map(([, id]) => [id!, file])),
  )
}

/** Records that share one set of names, for all of them can stand in a sentence. */
export const NAMED_RECORDS = [
  'data/models/*.ts',
  'data/datasets/*.ts',
  'data/protocols/*.ts',
  'data/techniques.ts',
  'data/tools.ts',
]

/** The chapters that are taught, in their order, from `locales/index.ts`. */
export function chaptersOf(project: Project): readonly string[] {
  const list = /export const CHAPTERS = \[([^\]]*)\]/.exec(project.read('locales/index.ts'))?.[1] ?? ''
  return [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name!)
}

/** @throws RequestError naming the chapters there are */
export function requireChapter(project: Project, name: string): string {
  const chapters = chaptersOf(project)
  if (!chapters.includes(name))
    throw new RequestError(`There is no chapter "${name}" that is taught; there are ${chapters.join(', ')}.`)
  return name
}

/** Keys of all slides with the file each stands in, in the order of the files. */
export function slidesOf(project: Project): ReadonlyMap<string, string> {
  return new Map(
    ['slides.md', ...project.glob('chapters/*.md')].flatMap(file =>
      [...project.read(file).matchAll(/^key: (\S+)$/gm)].map(([, key]) => [key!, file]),
    ),
  )
}

/** @throws RequestError naming the slides of the same chapter */
export function requireSlide(project: Project, key: string): string {
  const slides = slidesOf(project)
  if (!slides.has(key)) {
    const near = [...slides.keys()].filter(other => other.split('.')[0] === key.split('.')[0])
    throw new RequestError(
      near.length
        ? `There is no slide "${key}"; its chapter has ${near.join(', ')}.`
        : `There is no slide "${key}"; write chapter.name, such as early.opt.`,
    )
  }
  return key
}
