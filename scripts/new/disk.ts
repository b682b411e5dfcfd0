/** The project on disk: reads it for the builders, and writes what they made, all of it or nothing. */
import type { Change, Edits, Project } from './draft'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as prettier from 'prettier'
import { globSync } from 'tinyglobby'
import { gapsIn } from '../../checks/check-filled'

/** @param root folder of the project */
export function openProject(root: string): Project {
  return {
    read: file => readFileSync(join(root, file), 'utf8'),
    exists: path => existsSync(join(root, path)),
    glob: patterns => globSync(typeof patterns === 'string' ? patterns : [...patterns], { cwd: root }).sort(),
  }
}

/**
 * The edits laid out as `npm run lint` wants them. What the project keeps from Prettier stays as it is.
 * @throws SyntaxError for code that cannot be read
 */
export async function formatEdits(root: string, edits: Edits): Promise<Edits> {
  const ignorePath = join(root, '.prettierignore')
  const formatted = new Map<string, string | undefined>()
  for (const [file, text] of edits) {
    const filepath = join(root, file)
    const { ignored, inferredParser } = await prettier.getFileInfo(filepath, { ignorePath })
    const leave = text === undefined || ignored || inferredParser === null
    const options = leave ? undefined : await prettier.resolveConfig(filepath)
    formatted.set(file, leave ? text : await prettier.format(text, { ...options, filepath }))
  }
  return formatted
}

/**
 * Writes the edits. When one of them fails, those made before are taken back.
 * @throws Error of the disk, after which everything is as it was
 */
export function writeEdits(root: string, edits: Edits): void {
  const undo: (() => void)[] = []
  try {
    for (const [file, text] of edits) {
      const path = join(root, file)
      const made = text === undefined ? undefined : mkdirSync(dirname(path), { recursive: true })
      if (made !== undefined) undo.push(() => rmSync(made, { recursive: true }))
      const before = existsSync(path) ? readFileSync(path) : undefined
      undo.push(() => (before === undefined ? rmSync(path, { force: true }) : writeFileSync(path, before)))
      if (text === undefined) rmSync(path)
      else writeFileSync(path, text)
    }
  } catch (error) {
    for (const takeBack of undo.reverse()) takeBack()
    throw error
  }
  for (const [file, text] of edits) if (text === undefined) removeEmpty(dirname(join(root, file)))
}

function removeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
}

/** Whether files come, go or change, one line each. */
export function describeEdits(project: Project, edits: Edits): readonly string[] {
  return [...edits].map(([file, text]) =>
    text === undefined ? `gone     ${file}` : `${project.exists(file) ? 'changed' : 'new    '}  ${file}`,
  )
}

/** What is left to do: the gaps that the edits bring, by file and line, then what the builder has to say. */
export function describeLeft(project: Project, { edits, left }: Change): readonly string[] {
  const gaps = [...edits].flatMap(([file, text = '']) => {
    const before = project.exists(file) ? project.read(file).split('\n') : []
    return text.split('\n').flatMap((line, index) => {
      const found = gapsIn(line)
      const old = found.length ? before.indexOf(line) : -1
      if (old < 0) return found.map(what => `${file}:${index + 1} ${what}`)
      // A gap that was there before, in the same words; each counts once.
      before.splice(old, 1)
      return []
    })
  })
  return [...gaps, ...left]
}
