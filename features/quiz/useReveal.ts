import type { InjectionKey, Ref } from 'vue'
import { computed, inject, onScopeDispose, provide, readonly, shallowReactive, shallowRef } from 'vue'

export interface RevealState {
  /** Whether something in the section still waits for the reader's own answer. */
  readonly isWaiting: Readonly<Ref<boolean>>
  /** Announces a question; returns how to say that it was answered. */
  readonly ask: () => () => void
  /** Whether the reader knows the section already: then nothing waits. */
  readonly isKnown: boolean
}

const REVEAL: InjectionKey<RevealState> = Symbol('reveal')

const NOTHING_WAITS: RevealState = {
  isWaiting: readonly(shallowRef(false)),
  ask: () => () => undefined,
  isKnown: false,
}

/**
 * Makes a section of a lesson hold back what gives its questions away until they are answered.
 * @param isKnown whether the section was read before
 */
export function provideReveal(isKnown: boolean): RevealState {
  const open = shallowReactive(new Set<symbol>())
  const state: RevealState = {
    isKnown,
    isWaiting: computed(() => open.size > 0),
    ask() {
      const question = Symbol('question')
      if (!isKnown) open.add(question)
      const answered = (): void => void open.delete(question)
      onScopeDispose(answered)
      return answered
    },
  }
  provide(REVEAL, state)
  return state
}

/** What waits in the section a question stands in. Outside a lesson nothing does. */
export function useReveal(): RevealState {
  return inject(REVEAL, NOTHING_WAITS)
}
