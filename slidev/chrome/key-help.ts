/** Whether the list of keys shows. A state of this window alone: what the presenter looks up, the audience does not see. */
import { readonly, shallowRef } from 'vue'

const open = shallowRef(false)

export const keyHelpShown = readonly(open)

/** Opens the list, or takes note that it was closed. */
export function showKeyHelp(shown: boolean): void {
  open.value = shown
}
