import type { ShallowRef } from 'vue'
import type { LocationQuery } from 'vue-router'
import { useTimeoutFn } from '@vueuse/core'
import { shallowReadonly, shallowRef, watch } from 'vue'
import { onBeforeRouteLeave, useRoute, useRouter } from 'vue-router'

/** Wait before a change reaches the address, in milliseconds: browsers limit how often a page may write there. */
const DELAY = 120

/** How a state is read from the query of an address and written there. */
export interface AddressCode<T> {
  readonly decode: (query: LocationQuery) => T
  /** @param others parameters that stay, such as `lang` */
  readonly encode: (state: T, others?: LocationQuery) => Record<string, string>
}

export interface UseAddressStateReturn<T> {
  /** What the address says, and for a moment ahead of it. */
  readonly state: Readonly<ShallowRef<T>>
  readonly change: (to: T) => void
}

/**
 * A state that the address of a page keeps, such as filters.
 * @param page name of the route of the page, which calls this
 */
export function useAddressState<T>(page: string, { decode, encode }: AddressCode<T>): UseAddressStateReturn<T> {
  const route = useRoute()
  const router = useRouter()
  const state: ShallowRef<T> = shallowRef(decode(route.query))
  const { start, stop } = useTimeoutFn(
    () => router.replace({ query: encode(state.value, route.query), hash: route.hash }),
    DELAY,
    { immediate: false },
  )

  // To write now would call back whoever is on the way to another page.
  onBeforeRouteLeave(stop)
  const textOf = (each: T): string => JSON.stringify(encode(each))
  // Whoever follows a link means what it says; when only the language changes in the address, the state stays.
  watch(
    () => (route.name === page ? textOf(decode(route.query)) : undefined),
    named => {
      if (named === undefined || named === textOf(state.value)) return
      stop()
      state.value = decode(route.query)
    },
  )
  return {
    state: shallowReadonly(state),
    change(to) {
      state.value = to
      start()
    },
  }
}
