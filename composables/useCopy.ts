import type { Ref, WatchSource } from 'vue'
import { readonly, shallowRef, watch } from 'vue'
import { copyText } from '../browser/copy-text'

/** What worked: a citation, a report of a mistake or an address was copied. */
type Done = 'copied' | 'reported' | 'linked'

/** What became of the last attempt to copy. */
export interface CopyOutcome {
  readonly said: Done | 'denied'
  /** The text, where the browser did not allow to copy it. */
  readonly denied?: string
}

export interface UseCopyReturn {
  readonly outcome: Readonly<Ref<CopyOutcome | undefined>>
  /** @param done what to say when it worked */
  readonly copy: (text: string, done: Done) => Promise<void>
  readonly forget: () => void
}

/**
 * Copies citations and reports, and knows how that went.
 * @param subject what is copied from; when it gives way to another, nothing more is said of it
 */
export function useCopy(subject: WatchSource): UseCopyReturn {
  const outcome = shallowRef<CopyOutcome>()
  const forget = (): void => void (outcome.value = undefined)
  watch(subject, forget)
  return {
    outcome: readonly(outcome),
    async copy(text, done) {
      outcome.value = undefined
      outcome.value = (await copyText(text)) ? { said: done } : { said: 'denied', denied: text }
    },
    forget,
  }
}
