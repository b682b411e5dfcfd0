/** Whether the search shows. A state of this window alone. */
import { readonly, shallowRef } from 'vue'

const open = shallowRef(false)

export const searchShown = readonly(open)

/** Opens the search, or takes note that it was closed. */
export function showSearch(shown: boolean): void {
  open.value = shown
}
