/**
 * What belongs to this visit alone: answers not yet given, and runs through sets. A reload keeps it, another tab does not see
 * it. Blocked, full or corrupt storage costs the memory, never the page.
 */
import { createGlobalState } from '@vueuse/core'
import { shallowReactive, watch } from 'vue'
import { keyOfCourse } from '../../core/course-id'

function stored(key: string): Record<string, unknown> {
  try {
    const value = JSON.parse(globalThis.sessionStorage.getItem(key) ?? '{}') as unknown
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/**
 * Values by name, kept for this visit. They are read from the storage when they are first asked for.
 * @param isValid whether a stored value is one of ours
 * @returns gives the values, always the same ones
 */
export const sessionRecord = <T>(name: string, isValid: (value: unknown) => value is T): (() => Record<string, T>) =>
  createGlobalState(() => readRecord(keyOfCourse(name), isValid))

function readRecord<T>(key: string, isValid: (value: unknown) => value is T): Record<string, T> {
  const record = shallowReactive<Record<string, T>>(
    Object.fromEntries(Object.entries(stored(key)).filter((entry): entry is [string, T] => isValid(entry[1]))),
  )
  watch(
    () => ({ ...record }),
    value => {
      try {
        globalThis.sessionStorage.setItem(key, JSON.stringify(value))
      } catch {
        // It still holds until the page is left.
      }
    },
    { flush: 'sync' },
  )
  return record
}
