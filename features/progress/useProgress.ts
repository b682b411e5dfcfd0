import type { SlideKey } from '../../locales'
import type { Amount } from './merge'
import type { Given, Progress, Rating } from './progress'
import type { DamagedEntry, Trouble } from './store'
import type { ShallowRef } from 'vue'
import { createGlobalState, useEventListener } from '@vueuse/core'
import { shallowRef } from 'vue'
import { saveFile } from '../../browser/files'
import { isStorageLasting } from '../../browser/storage'
import { localDay } from '../../core/day'
import { amountAdded, amountOf, isNothing } from './merge'
import { createProgressStore } from './store'
import { exportName, exportText } from './transfer'

export interface ProgressTrouble extends Trouble {
  /** The browser keeps nothing beyond this page. */
  readonly isBlocked: boolean
}

export interface UseProgressReturn {
  /** What the learner did so far, in every tab of this browser. */
  readonly progress: Readonly<ShallowRef<Progress>>
  /** What went wrong with keeping it. */
  readonly trouble: Readonly<ShallowRef<ProgressTrouble>>
  /** Remembers that the section of a slide was read; the first time counts. */
  readonly markRead: (slide: SlideKey) => void
  /** Remembers where the learner is. */
  readonly rememberPlace: (slide: SlideKey) => void
  /** Keeps an answer. @param question id of a written or a generated question */
  readonly keepAnswer: (question: string, given: Given, right: boolean) => void
  /** Keeps a look at a flashcard. */
  readonly keepReview: (card: string, rating: Rating) => void
  /** Offers all progress to the reader as a file. */
  readonly saveProgressFile: () => void
  /** Adds progress from a file. @returns what was new */
  readonly addProgress: (more: Progress) => Amount
  /** Deletes all progress, in every tab. */
  readonly deleteProgress: () => void
  /** Damaged entries that were found in the storage and set aside. */
  readonly damagedEntries: () => readonly DamagedEntry[]
  /** Deletes what was set aside. */
  readonly forgetDamaged: () => void
}

const now = (): string => new Date().toISOString()

/** The learner's progress, kept in this browser at once after each step. The storage is first read by who first asks. */
export const useProgress = createGlobalState((): UseProgressReturn => {
  const store = createProgressStore(globalThis.localStorage, now)
  const isBlocked = !isStorageLasting()
  store.load()

  const stateOfTrouble = (): ProgressTrouble => ({ ...store.trouble(), isBlocked })
  const progress = shallowRef(store.progress())
  const trouble = shallowRef(stateOfTrouble())
  /** How much the last file holds that was saved. */
  let exported: Amount | undefined

  function show(): void {
    progress.value = store.progress()
    const seen = stateOfTrouble()
    if (JSON.stringify(seen) !== JSON.stringify(trouble.value)) trouble.value = seen
  }

  /** Does a step and shows it: what is on the screen was stored before. */
  function take(step: () => void): void {
    step()
    show()
  }

  useEventListener('storage', ({ key, newValue, storageArea }) => {
    if (storageArea === localStorage) take(() => store.hearChange(key, newValue))
  })
  // A page that the browser brings back as it was heard nothing in between.
  useEventListener('pageshow', ({ persisted }) => persisted && take(store.load))
  // What is in no storage that lasts is lost with the page, unless it is in a file.
  useEventListener('beforeunload', event => {
    const done = amountOf(progress.value)
    const isInFile = JSON.stringify(exported) === JSON.stringify(done)
    if ((isBlocked || trouble.value.unsaved > 0) && !isNothing(done) && !isInFile) event.preventDefault()
  })

  return {
    progress,
    trouble,
    markRead: slide => take(() => store.markRead(slide)),
    rememberPlace: slide => take(() => store.rememberPlace(slide)),
    keepAnswer: (question, given, right) => take(() => store.keepAnswer(question, given, right)),
    keepReview: (card, rating) => take(() => store.keepReview(card, rating)),
    saveProgressFile() {
      const at = now()
      saveFile(exportName(localDay(new Date(at))), 'application/json', exportText(store.progress(), at))
      exported = amountOf(store.progress())
    },
    addProgress(more) {
      const before = store.progress()
      take(() => store.add(more))
      return amountAdded(before, store.progress())
    },
    deleteProgress: () => take(store.reset),
    damagedEntries: store.damaged,
    forgetDamaged: () => take(store.forgetDamaged),
  }
})
