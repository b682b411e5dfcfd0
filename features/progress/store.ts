/**
 * Keeps progress in a storage such as `localStorage`. What the reader sees as done was written before; what could not be
 * written stays here, is tried again at every step, and is told. Nothing is ever thrown: storage may fail at any call.
 */
import type { Given, Progress, Rating } from './progress'
import {
  ASIDE,
  isNewerKey,
  isRecordKey,
  parseRecord,
  PLACE_KEY,
  recordKey,
  recordKeys,
  recordOf,
  recordText,
  RESET_KEY,
  ROOT,
  withRecord,
} from './entries'
import { mergeProgress } from './merge'
import { NO_PROGRESS } from './progress'

/** The part of `Storage` that is used. */
export type StorageLike = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/** A damaged entry, as it was found. */
export interface DamagedEntry {
  readonly key: string
  readonly text: string
}

/** What the reader must hear about. */
export interface Trouble {
  /** Entries that could not be written. */
  readonly unsaved: number
  /** Damaged entries that were found and set aside. */
  readonly damaged: number
  /** Progress of a newer format than this program knows is here too; it is left alone. */
  readonly isNewer: boolean
}

export interface ProgressStore {
  readonly progress: () => Progress
  readonly trouble: () => Trouble
  /** Reads everything again. */
  readonly load: () => void
  readonly markRead: (slide: string) => void
  readonly rememberPlace: (slide: string) => void
  readonly keepAnswer: (question: string, given: Given, right: boolean) => void
  readonly keepReview: (card: string, rating: Rating) => void
  /** Adds progress from elsewhere, such as a file. */
  readonly add: (more: Progress) => void
  /** Another tab changed the storage. @param key nothing if it cleared all */
  readonly hearChange: (key: string | null, text: string | null) => void
  /** Deletes everything that the reader did, and what was set aside. */
  readonly reset: () => void
  /** All damaged entries that were set aside. */
  readonly damaged: () => readonly DamagedEntry[]
  /** Deletes what was set aside, when the reader says so. */
  readonly forgetDamaged: () => void
}

/** @param now the present instant, as `Date.toISOString` writes it */
export function createProgressStore(storage: StorageLike, now: () => string): ProgressStore {
  let state: Progress = NO_PROGRESS
  let isNewer = false
  /** Records that could not be written, whole, by their keys. */
  const unsaved = new Map<string, Progress>()
  /** Damaged entries that could not be set aside, still in their place; nothing is written over them. */
  const stuck = new Map<string, string>()

  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work()
    } catch {
      return otherwise
    }
  }
  const get = (key: string): string | null => attempt(() => storage.getItem(key), null)
  const set = (key: string, text: string): boolean => attempt(() => (storage.setItem(key, text), true), false)
  const remove = (key: string): void => attempt(() => storage.removeItem(key), undefined)
  const keys = (): readonly string[] =>
    attempt(
      () => Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(key => key !== null),
      [],
    )
  /** When everything was last deleted, as far as this tab knows. */
  let lastReset = get(RESET_KEY)
  const keysAside = (): readonly string[] => keys().filter(key => key.startsWith(ASIDE))

  /** @returns whether the text is safe under another key */
  function setAside(key: string, text: string): boolean {
    let aside = `${ASIDE}${key}`
    for (let again = 2; ![null, text].includes(get(aside)); again++) aside = `${ASIDE}${key}~${again}`
    const isSafe = set(aside, text)
    if (isSafe) stuck.delete(key)
    else stuck.set(key, text)
    return isSafe
  }

  /** The record as it is stored, if there is one. Of a damaged one what is sound; the whole of it is set aside. */
  function stored(key: string): Progress | undefined {
    const text = get(key)
    if (text === null) return undefined
    const { progress, faults } = parseRecord(key, text)
    if (faults > 0 && setAside(key, text)) {
      const sound = recordText(key, progress)
      if (sound === undefined) remove(key)
      else set(key, sound)
    }
    return progress
  }

  function save(key: string, record: Progress): void {
    const text = recordText(key, record)
    if (text === undefined) return
    if (get(key) === text || (!stuck.has(key) && set(key, text))) unsaved.delete(key)
    else unsaved.set(key, record)
  }

  /** Writes a record changed, and then holds it. What another tab wrote since is read first. */
  function change(key: string, changed: (before: Progress) => Progress): void {
    const there = stored(key)
    // What is gone from the storage was deleted by its reader, unless it never got there.
    const before = there ? mergeProgress(there, recordOf(state, key)) : (unsaved.get(key) ?? NO_PROGRESS)
    const record = changed(before)
    save(key, record)
    state = withRecord(state, key, record)
  }

  const merge = (key: string, more: Progress): void => change(key, before => mergeProgress(before, more))

  function add(more: Progress): void {
    for (const key of recordKeys(more)) merge(key, recordOf(more, key))
  }

  /** Before each step: another tab may have deleted everything, and what could not be written before may fit now. */
  function prepare(): void {
    hearReset()
    for (const [key, record] of [...unsaved]) merge(key, record)
  }

  function read(): void {
    const all = keys()
    isNewer = all.some(isNewerKey)
    state = NO_PROGRESS
    for (const key of all.filter(isRecordKey)) state = mergeProgress(state, stored(key) ?? NO_PROGRESS)
    for (const record of unsaved.values()) state = mergeProgress(state, record)
  }

  /** What a reader deleted in another tab must not come back from here. */
  function hearReset(): void {
    const reset = get(RESET_KEY)
    if (reset === null || reset === lastReset) return
    lastReset = reset
    unsaved.clear()
    stuck.clear()
    read()
  }

  /** Now, or just after the last entry: a clock that was set back must not change the order of what was done. */
  function after(last: string | undefined): string {
    const present = now()
    return last === undefined || last < present ? present : new Date(Date.parse(last) + 1).toISOString()
  }

  function hearChange(key: string | null, text: string | null): void {
    if (key !== null && !key.startsWith(ROOT)) return
    hearReset()
    if (key === null || !isRecordKey(key)) {
      read()
      return
    }
    if (text !== null && key !== PLACE_KEY) {
      // Two tabs that write in the same moment do not see each other's entry; whoever hears of it joins both.
      if (get(key) !== null) merge(key, parseRecord(key, text).progress)
      return
    }
    state = withRecord(state, key, mergeProgress(stored(key) ?? NO_PROGRESS, unsaved.get(key) ?? NO_PROGRESS))
  }

  return {
    progress: () => state,
    trouble: () => ({ unsaved: unsaved.size, damaged: keysAside().length + stuck.size, isNewer }),
    load() {
      hearReset()
      read()
    },
    markRead(slide) {
      prepare()
      merge(recordKey('read', slide), { ...NO_PROGRESS, read: { [slide]: now() } })
    },
    rememberPlace(slide) {
      prepare()
      change(PLACE_KEY, () => ({ ...NO_PROGRESS, place: { slide, at: now() } }))
    },
    keepAnswer(question, given, right) {
      prepare()
      change(recordKey('answer', question), ({ answers: { [question]: before = [] } }) => ({
        ...NO_PROGRESS,
        answers: { [question]: [...before, { at: after(before.at(-1)?.at), given, right }] },
      }))
    },
    keepReview(card, rating) {
      prepare()
      change(recordKey('review', card), ({ reviews: { [card]: before = [] } }) => ({
        ...NO_PROGRESS,
        reviews: { [card]: [...before, { at: after(before.at(-1)?.at), rating }] },
      }))
    },
    add(more) {
      prepare()
      add(more)
    },
    hearChange,
    reset() {
      for (const key of keys().filter(key => isRecordKey(key) || key.startsWith(ASIDE))) remove(key)
      lastReset = now()
      set(RESET_KEY, lastReset)
      unsaved.clear()
      stuck.clear()
      state = NO_PROGRESS
    },
    damaged: () => [
      ...keysAside().map(key => ({ key: key.slice(ASIDE.length), text: get(key) ?? '' })),
      ...[...stuck].map(([key, text]) => ({ key, text })),
    ],
    forgetDamaged: () => keysAside().forEach(remove),
  }
}
