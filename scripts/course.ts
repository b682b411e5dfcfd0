/** Reads the whole course from disk (data, words, slides) and checks it. */
import type { SlideSource } from '../checks/check-slides'
import type { Problem } from '../checks/problem'
import type { FlatWords } from '../core/flat-words'
import type { Language } from '../core/language'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from '@slidev/parser'
import { globSync } from 'tinyglobby'
import { checkCards } from '../checks/check-cards'
import { checkClaims } from '../checks/check-claims'
import { checkComponents } from '../checks/check-components'
import { checkData } from '../checks/check-data'
import { checkFilled, holdsGap } from '../checks/check-filled'
import { checkLecture } from '../checks/check-lecture'
import { checkQuestions } from '../checks/check-questions'
import { checkSlides } from '../checks/check-slides'
import { checkWords } from '../checks/check-words'
import { createCatalogue } from '../core/catalogue'
import { flattenWords } from '../core/flat-words'
import { LANGUAGES } from '../core/language'
import { data } from '../data'
import { wordRules } from '../locales/rules'
import { ROOT } from './root'

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** Where the hashes of read translations are kept. */
export const REVIEWED_FILE = 'locales/reviewed.json'

/** Hash of an English text and its Chinese partner. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/**
 * All words of a language, by key.
 * @throws Error naming the file that is no valid JSON
 */
export function readWords(language: Language): FlatWords {
  const namespaces = globSync(`locales/${language}/*.json`, { cwd: ROOT })
    .sort()
    .map(file => {
      try {
        return [basename(file, '.json'), JSON.parse(read(file))]
      } catch (error) {
        throw new Error(`${file} is no valid JSON: ${(error as Error).message}`)
      }
    })
  return flattenWords(Object.fromEntries(namespaces))
}

/** All slides of the deck, in order: `slides.md`, then the chapters it imports. */
export async function readSlides(): Promise<readonly SlideSource[]> {
  const slidesOf = async (file: string): Promise<SlideSource[]> => {
    const { slides } = await parse(read(file), file)
    const nested = await Promise.all(
      slides.map(({ frontmatter, content }) =>
        typeof frontmatter.src === 'string' ? slidesOf(join('.', frontmatter.src)) : [{ file, frontmatter, content }],
      ),
    )
    return nested.flat()
  }
  return slidesOf('slides.md')
}

/** Finds the file that defines a record, from the id in a problem's path. */
function locate(problem: Problem): Problem {
  const ids = [...problem.path.matchAll(/\[([^\]]+)\]/g)].map(match => match[1]!)
  // A reference to another record also says `id: …`, but goes on with how the two are related.
  const definition = new RegExp(`id: '${ids[0]}'(?!, how)`)
  const file = globSync('data/**/*.ts', { cwd: ROOT })
    .sort()
    .find(candidate => ids[0] !== undefined && definition.test(read(candidate)))
  return file === undefined ? problem : { ...problem, file }
}

export interface CheckedCourse {
  readonly problems: readonly Problem[]
  /** What was checked, for the summary. */
  readonly counts: Readonly<Record<string, number>>
}

/** Checks data, words and slides together. */
export async function checkCourse(): Promise<CheckedCourse> {
  const catalogue = createCatalogue(data)
  const words = Object.fromEntries(LANGUAGES.map(language => [language, readWords(language)])) as Record<
    Language,
    FlatWords
  >
  const slides = await readSlides()
  const keys = [...words.en.keys()]
  const slideKeys = new Set(keys.filter(key => key.endsWith('.say.0')).map(key => key.slice(0, -'.say.0'.length)))
  const notes = new Set(keys.filter(key => key.startsWith('data.note.')).map(key => key.slice('data.note.'.length)))
  const layouts = new Set(globSync('layouts/*.vue', { cwd: ROOT }).map(file => basename(file, '.vue')))
  const components = new Set(globSync('components/**/*.vue', { cwd: ROOT }).map(file => basename(file, '.vue')))

  const problems = [
    ...checkData(data, { today: new Date().toISOString().slice(0, 10), notes }).map(locate),
    ...checkWords(words, { catalogue, rules: wordRules, reviewed: JSON.parse(read(REVIEWED_FILE)), hash: hashText }),
    ...checkSlides(slides, { keys: slideKeys, layouts, resolve: catalogue.resolve }),
    ...checkComponents(slides, { components, system: catalogue.system }),
    ...checkLecture(slides, { tracks: data.tracks, words }),
    ...checkQuestions(data.questions, { catalogue, slides: slideKeys, words: words.en }),
    ...checkClaims(data.claims, { words: words.en }),
    ...checkCards(data.figureCards, { catalogue, slides: slideKeys, words: words.en }),
  ]
  // A gap breaks many a rule; that it is to be filled is all there is to say.
  const unfilled = checkFilled({ data, words, slides }).map(locate)
  const { models, datasets, techniques, tools, protocols, sources, claims, articles, glossary, questions } = data
  return {
    problems: [...unfilled, ...problems.filter(({ value }) => !holdsGap(value))],
    counts: {
      models: models.length,
      sizes: models.reduce((sum, model) => sum + model.variants.length, 0),
      datasets: datasets.length,
      techniques: techniques.length,
      tools: tools.length,
      tables: protocols.length,
      scores: protocols.reduce(
        (sum, protocol) => sum + protocol.rows.reduce((row, { scores }) => row + Object.keys(scores).length, 0),
        0,
      ),
      sources: sources.length,
      claims: claims.length,
      articles: articles.length,
      terms: glossary.length,
      questions: questions.length,
      slides: slides.length,
      texts: keys.length,
    },
  }
}
