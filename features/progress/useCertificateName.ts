import type { Ref } from 'vue'
import { createGlobalState } from '@vueuse/core'
import { readonly, shallowRef } from 'vue'
import { readSetting, removeSetting, writeSetting } from '../../browser/storage'
import { keyOfCourse } from '../../core/course-id'

const STORAGE_KEY = keyOfCourse('record-name')

export interface UseRecordNameReturn {
  /** Name of the learner on the printed record. It is kept in this browser and stands in no address and no file. */
  readonly name: Readonly<Ref<string>>
  readonly setName: (name: string) => void
  readonly forgetName: () => void
}

/** The name that a learner wants on the printed record. */
export const useCertificateName = createGlobalState((): UseRecordNameReturn => {
  const name = shallowRef(readSetting(STORAGE_KEY) ?? '')
  return {
    name: readonly(name),
    setName(chosen) {
      name.value = chosen
      writeSetting(STORAGE_KEY, chosen)
    },
    forgetName() {
      name.value = ''
      removeSetting(STORAGE_KEY)
    },
  }
})
