/** Progress as a file: to keep it safe and to take it to another browser. The file is the same in every language. */
import type { Progress } from './progress'
import { COURSE_ID } from '../../core/course-id'
import { checkProgress } from './check-progress'
import { FORMAT } from './entries'

/**
 * Why a file cannot be taken in: it is no such file at all, of a newer format, or without any progress.
 */
export type ImportFault = 'foreign' | 'newer' | 'empty'

export type ImportedFile =
  | { readonly fault: ImportFault }
  | {
      readonly fault?: undefined
      readonly progress: Progress
      /** Damaged entries of the file, left out. */
      readonly damaged: number
    }

/** @param at when it is exported, as `Date.toISOString` writes it */
export function exportText(progress: Progress, at: string): string {
  return `${JSON.stringify({ course: COURSE_ID, format: FORMAT, exportedAt: at, progress }, null, 1)}\n`
}

/** Name of the file. @param day such as `2026-11-21` */
export const exportName = (day: string): string => `${COURSE_ID}-progress-${day}.json`

/** Reads an exported file. */
export function readExport(text: string): ImportedFile {
  const json = parseObject(text.replace(/^\uFEFF/, ''))
  if (!json) return { fault: 'foreign' }
  if (json.course !== COURSE_ID || !Number.isInteger(json.format)) return { fault: 'foreign' }
  if (Number(json.format) > FORMAT) return { fault: 'newer' }
  const { progress, faults } = checkProgress(json.progress)
  const isEmpty = Object.values(progress).every(part => Object.keys(part as object).length === 0)
  return isEmpty && faults === 0 ? { fault: 'empty' } : { progress, damaged: faults }
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json = JSON.parse(text) as unknown
    return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}
