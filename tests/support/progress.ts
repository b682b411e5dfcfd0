/** What the tests of progress share: instants, small pieces of progress, a storage that can be made to fail. */
import type { Attempt, Progress, Rating } from '../../features/progress/progress'
import type { StorageLike } from '../../features/progress/store'
import { NO_PROGRESS } from '../../features/progress/progress'

/** An instant, so many minutes after the first. */
export const at = (minute: number): string => new Date(Date.UTC(2026, 10, 21, 8, minute)).toISOString()

export const read = (slide: string, minute: number): Progress => ({ ...NO_PROGRESS, read: { [slide]: at(minute) } })
export const answer = (question: string, ...attempts: readonly Attempt[]): Progress => ({
  ...NO_PROGRESS,
  answers: { [question]: attempts },
})
export const attempt = (minute: number, given: Attempt['given'] = 'a', right = true): Attempt => ({
  at: at(minute),
  given,
  right,
})
export const review = (card: string, minute: number, rating: Rating = 3): Progress => ({
  ...NO_PROGRESS,
  reviews: { [card]: [{ at: at(minute), rating }] },
})
export const place = (slide: string, minute: number): Progress => ({ ...NO_PROGRESS, place: { slide, at: at(minute) } })

export interface TestStorage extends StorageLike {
  /** What is stored. */
  readonly entries: Map<string, string>
  /** Whether writing a key is refused. */
  refuses: (key: string) => boolean
  /** Hears of every change, as other tabs do. */
  onChange?: (key: string, text: string | null) => void
}

export function testStorage(entries: Readonly<Record<string, string>> = {}): TestStorage {
  const kept = new Map(Object.entries(entries))
  const storage: TestStorage = {
    entries: kept,
    refuses: () => false,
    get length() {
      return kept.size
    },
    key: index => [...kept.keys()][index] ?? null,
    getItem: key => kept.get(key) ?? null,
    setItem(key, text) {
      if (storage.refuses(key)) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, text)
      storage.onChange?.(key, text)
    },
    removeItem(key) {
      kept.delete(key)
      storage.onChange?.(key, null)
    },
  }
  return storage
}
