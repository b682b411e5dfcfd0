/** Whether the list of keys shows. A state of this window alone: what the presenter looks up, the audience does not see. */
import { readonly, shallowRef } from 'vue'

const open = shallowRef(false)

export const keyHelpShown = readonly(open)

export function showKeyHelp(shown: boolean): void {
  open.value = shown
}
