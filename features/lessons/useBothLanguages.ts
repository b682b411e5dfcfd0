import type { Ref } from 'vue'
import { readonly, shallowRef } from 'vue'
import { readSetting, writeSetting } from '../../browser/storage'

const STORAGE_KEY = 'open-llm-history:both-languages'

const both = shallowRef(readSetting(STORAGE_KEY) === 'yes')

export interface UseBothLanguagesReturn {
  /** Whether lessons show both languages side by side. */
  readonly both: Readonly<Ref<boolean>>
  readonly showBoth: (on: boolean) => void
}

/** Whether this reader wants lessons in both languages; remembered in this browser. */
export function useBothLanguages(): UseBothLanguagesReturn {
  return {
    both: readonly(both),
    showBoth(on) {
      both.value = on
      writeSetting(STORAGE_KEY, on ? 'yes' : 'no')
    },
  }
}
