/** The catalogue of the course, made once from `data/`; in dev, made anew when a data file is saved. */
import type { Catalogue } from '../core/catalogue'
import { shallowRef } from 'vue'
import { createCatalogue } from '../core/catalogue'
import { data } from '../data'

const current = shallowRef(createCatalogue(data))

if (import.meta.hot) {
  import.meta.hot.accept('../data', changed => {
    if (changed) current.value = createCatalogue(changed.data)
  })
}

/** Every look-up goes through the reference, so that what shows a figure follows a change of it. */
export const catalogue: Catalogue = new Proxy({} as Catalogue, {
  get: (_, key) => Reflect.get(current.value, key) as unknown,
})
