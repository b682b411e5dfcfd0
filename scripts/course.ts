/** Reads the whole course from disk (data, words, slides) and checks it. */
import type { SlideSource } from '../checks/check-slides'
import type { Problem } from '../checks/problem'
import type { FlatWords } from '../core/flat-words'
import type { Language } from '../core/language'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from '@slidev/parser'
import { globSync } from 'tinyglobby'
import { checkArguments } from '../checks/arguments'
import { checkCards } from '../checks/check-cards'
import { checkClaims } from '../checks/check-claims'
import { checkComponents } from '../checks/check-components'
import { checkData } from '../checks/check-data'
import { checkFilled, holdsGap } from '../checks/check-filled'
import { checkLecture } from '../checks/check-lecture'
import { checkQuestions } from '../checks/check-questions'
import { checkSlides } from '../checks/check-slides'
import { checkWords } from '../checks/check-words'
import { countRecords } from '../checks/count-records'
import { createMayFollow } from '../checks/follow-on'
import { checkShapes } from '../checks/shapes'
import { createCatalogue } from '../core/catalogue'
import { flattenWords } from '../core/flat-words'
import { LANGUAGES } from '../core/language'
import { data } from '../data'
import { wordRules } from '../locales/rules'
import { createLocate } from './record-files'
import { hashText, readReviewed } from './reviewed'
import { ROOT } from './root'

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

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

/** What stood in the way of reading the words of a language. */
interface WordsRead {
  readonly words: FlatWords
  readonly problems: readonly Problem[]
  /** Whether a whole file could not be read, so that nothing can be said of what it holds. */
  readonly isPartial: boolean
}

/** Reads the words of a language and tells of what is no words. */
function readWordsChecked(language: Language): WordsRead {
  const problems: Problem[] = []
  const words = new Map<string, string>()
  let isPartial = false
  for (const file of globSync(`locales/${language}/*.json`, { cwd: ROOT }).sort()) {
    const namespace = basename(file, '.json')
    try {
      const found = flattenWords(JSON.parse(read(file)), namespace, (key, value) => {
        const path = key.slice(namespace.length + 1)
        problems.push({
          file,
          path,
          value,
          message: 'neither a text nor a group of texts; put it in quotes or take it out',
        })
      })
      for (const [key, text] of found) words.set(key, text)
    } catch (error) {
      isPartial = true
      const { message } = error as Error
      problems.push({
        file,
        path: '(whole file)',
        value: message,
        message: 'no valid JSON; mend it at the place named',
      })
    }
  }
  return { words, problems, isPartial }
}

/** All slides of the deck, in order: `slides.md`, then the chapters it imports. */
export async function readSlides(): Promise<readonly SlideSource[]> {
  const slidesOf = async (file: string): Promise<SlideSource[]> => {
    const { slides } = await parse(read(file), file)
    const nested = await Promise.all(
      slides.map(({ frontmatter, frontmatterDoc, content }) => {
        const [fault] = frontmatterDoc?.errors ?? []
        return typeof frontmatter.src === 'string'
          ? slidesOf(join('.', frontmatter.src))
          : [{ file, frontmatter, content, ...(fault && { fault: fault.message }) }]
      }),
    )
    return nested.flat()
  }
  return slidesOf('slides.md')
}

export interface CheckedCourse {
  readonly problems: readonly Problem[]
  /** Problems not told, as they may only follow from the others. */
  readonly heldBack: number
  /** What was checked, for the summary. */
  readonly counts: Readonly<Record<string, number>>
}

/** Runs checks one by one, so that one that breaks off is told like any other fault and hides none of the rest. */
function createGuard(problems: Problem[]): <T>(what: string, file: string, run: () => T) => T | undefined {
  return (what, file, run) => {
    try {
      return run()
    } catch (error) {
      problems.push({
        file,
        path: what,
        value: (error as Error).message,
        message: 'this check broke off; mend what else is told of this file, and if nothing is, the check',
      })
      return undefined
    }
  }
}

/**
 * Checks data, words and slides together. Never throws for what they hold.
 * @param given the data, which may be of any shape
 */
export async function checkCourse(given: Readonly<Record<string, unknown>> = data): Promise<CheckedCourse> {
  const shapes = checkShapes(given)
  const { sound } = shapes
  const read = { 'en': readWordsChecked('en'), 'zh-CN': readWordsChecked('zh-CN') }
  const words: Readonly<Record<Language, FlatWords>> = { 'en': read.en.words, 'zh-CN': read['zh-CN'].words }
  const { reviewed, unreadable, problems: unread } = readReviewed()
  const told = [...shapes.problems, ...LANGUAGES.flatMap(language => read[language].problems), ...unread]

  const later: Problem[] = []
  const guard = createGuard(later)
  const check = (what: string, file: string, run: () => readonly Problem[]): void =>
    void later.push(...(guard(what, file, run) ?? []))

  const keys = [...words.en.keys()]
  const slideKeys = new Set(keys.filter(key => key.endsWith('.say.0')).map(key => key.slice(0, -'.say.0'.length)))
  const notes = new Set(keys.filter(key => key.startsWith('data.note.')).map(key => key.slice('data.note.'.length)))
  const layouts = new Set(globSync('layouts/*.vue', { cwd: ROOT }).map(file => basename(file, '.vue')))
  const components = new Set(globSync('components/**/*.vue', { cwd: ROOT }).map(file => basename(file, '.vue')))
  const today = new Date().toISOString().slice(0, 10)
  let slides: readonly SlideSource[] | undefined
  try {
    slides = await readSlides()
  } catch (error) {
    const { message } = error as Error
    told.push({ file: 'slides.md', path: 'src', value: message, message: 'a chapter cannot be read; mend its name' })
  }

  check('records', 'data', () => checkData(sound, { today, notes }))
  const catalogue = guard('catalogue', 'data', () => createCatalogue(sound))
  // Of a file that cannot be read every text would seem to be missing.
  if (catalogue && !LANGUAGES.some(language => read[language].isPartial)) {
    const { resolve } = catalogue
    // Reading code takes a parser that nothing else here needs.
    const { HOLE, readCodeTexts } = await import('./text-uses')
    const code = guard('code', 'components', readCodeTexts)
    check('words', 'locales', () =>
      checkWords(words, { catalogue, rules: wordRules, reviewed, unreadable, hash: hashText }),
    )
    check('arguments', 'locales', () => checkArguments(code?.uses ?? [], { catalogue, words: words.en, hole: HOLE }))
    const deck = slides
    if (deck) {
      check('slides', 'chapters', () => checkSlides(deck, { keys: slideKeys, layouts, resolve }))
      check('components', 'chapters', () => checkComponents(deck, { components, system: catalogue.system }))
      check('lecture', 'chapters', () => checkLecture(deck, { tracks: sound.tracks, words }))
    }
    check('questions', 'data/questions', () =>
      checkQuestions(sound.questions, { catalogue, slides: slideKeys, words: words.en }),
    )
    check('claims', 'data/claims.ts', () => checkClaims(sound.claims, { words: words.en }))
    check('cards', 'data/cards.ts', () =>
      checkCards(sound.figureCards, { catalogue, slides: slideKeys, words: words.en }),
    )
  }

  const mayFollow = createMayFollow(shapes.unsound)
  // A gap breaks many a rule; that it is to be filled is all there is to say.
  const unfilled = checkFilled({ data: given, words, slides: slides ?? [] })
  const kept = later.filter(problem => !mayFollow(problem) && !holdsGap(problem.value))
  const locate = await createLocate(given)
  return {
    problems: [...unfilled, ...told.filter(({ value }) => !holdsGap(value)), ...kept].map(locate),
    heldBack: later.length - kept.length,
    counts: { ...countRecords(sound), slides: slides?.length ?? 0, texts: keys.length },
  }
}
