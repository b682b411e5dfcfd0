import type { Ref } from 'vue'
import { createGlobalState } from '@vueuse/core'
import { readonly, shallowRef } from 'vue'
import { readSetting, writeSetting } from '../../browser/storage'
import { keyOfCourse } from '../../core/course-id'

const STORAGE_KEY = keyOfCourse('both-languages')

export interface UseBothLanguagesReturn {
  /** Whether lessons show both languages side by side. */
  readonly both: Readonly<Ref<boolean>>
  readonly showBoth: (on: boolean) => void
}

/** Whether this reader wants lessons in both languages; remembered in this browser. */
export const useBothLanguages = createGlobalState((): UseBothLanguagesReturn => {
  const both = shallowRef(readSetting(STORAGE_KEY) === 'yes')
  return {
    both: readonly(both),
    showBoth(on) {
      both.value = on
      writeSetting(STORAGE_KEY, on ? 'yes' : 'no')
    },
  }
})
