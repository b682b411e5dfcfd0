import { describe, expect, it } from 'vitest'
import { keyPattern } from '../../checks/arguments'
import { readWords } from '../../scripts/course'
import { HOLE, PASSED_ON, readCodeTexts } from '../../scripts/text-uses'

/** Parts of a slide that its layout and its note take without naming the slide. */
const PARTS_OF_EVERY_SLIDE = /^[^.]+\.[^.]+\.(?:title|lead|cue|transition|say\.\d+|goals\.\d+|question)$/
/** Title of a chapter, taken for each of them. */
const CHAPTER_TITLE = /^[^.]+\.chapter\.title$/
/** Read as a whole for the metadata of the PDFs. */
const DECK_WORDS = /^ui\.deck\./
/** Texts of each question, held against the records by the check of the data, which finds the ones left over. */
const QUESTIONS = /^quiz\./
/** Namespaces whose texts stand under the ids of records: their templates may begin at the namespace. */
const BY_ID = ['quiz', 'claims', 'glossary']

const keys = [...readWords('en').keys()]
const namespaces = [...new Set(keys.map(key => key.split('.')[0]!))]

interface Texts {
  readonly literals: Iterable<string>
  readonly uses: readonly { readonly keys: readonly string[]; readonly prefixes: readonly string[] }[]
}

/** All keys and templates of keys in the code, whole. */
const writtenIn = ({ literals, uses }: Texts): ReadonlySet<string> =>
  new Set([...literals, ...uses.flatMap(use => use.prefixes.flatMap(prefix => use.keys.map(key => `${prefix}${key}`)))])

/** Templates that free a whole namespace, or nearly so: two steps are to be fixed. */
function looseTemplates(texts: Texts): readonly string[] {
  return [...writtenIn(texts)]
    .filter(text => text.includes(HOLE))
    .filter(text => {
      const [namespace = '', ...rest] = text.slice(0, text.indexOf(HOLE)).split('.')
      return namespaces.includes(namespace) && rest.length === 1 && !BY_ID.includes(namespace)
    })
    .map(text => text.replaceAll(HOLE, '${…}'))
}

/** Texts that the code neither names nor builds. */
function unusedKeys(all: readonly string[], texts: Texts): readonly string[] {
  const written = writtenIn(texts)
  const patterns = [...written]
    .filter(text => text.includes(HOLE) && !PASSED_ON.includes(text))
    .filter(text => namespaces.some(namespace => text.startsWith(`${namespace}.`)))
    .map(template => keyPattern(template, HOLE))
  const isExcused = (key: string): boolean =>
    [PARTS_OF_EVERY_SLIDE, CHAPTER_TITLE, DECK_WORDS, QUESTIONS].some(pattern => pattern.test(key))
  return all.filter(key => !isExcused(key) && !written.has(key) && !patterns.some(pattern => pattern.test(key)))
}

const code = readCodeTexts()

describe('the words of the course', () => {
  it('are all shown somewhere', () => {
    expect(unusedKeys(keys, code)).toEqual([])
  })

  it('are named by whole keys, or by templates whose first two steps are fixed', () => {
    expect(looseTemplates(code)).toEqual([])
  })
})

describe('the search for texts that nothing shows', () => {
  it.each(['ui.zzDead', 'explore.zzDead', 'explore.kind.zz.dead', 'study.cite.zzDead', 'practice.generated.zz'])(
    'finds %s',
    key => {
      expect(unusedKeys([...keys, key], code)).toEqual([key])
    },
  )

  it('takes a hole for one step of a key, or a part of one, and no more', () => {
    const uses = { literals: [`ui.cell.${HOLE}`, `ui.row${HOLE}.name`], uses: [] }
    expect(unusedKeys(['ui.cell.a', 'ui.cell.a-b', 'ui.rowTwo.name', 'ui.cell.a.b', 'ui.row.x.name'], uses)).toEqual([
      'ui.cell.a.b',
      'ui.row.x.name',
    ])
  })

  it('forbids templates that begin at a namespace', () => {
    expect(
      looseTemplates({ literals: [`ui.${HOLE}`, `ui.a${HOLE}.b`, `ui.a.${HOLE}`, `quiz.${HOLE}.ask`], uses: [] }),
    ).toEqual(['ui.${…}', 'ui.a${…}.b'])
  })
})
