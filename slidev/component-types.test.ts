import { describe, expect, it } from 'vitest'
import { componentTypes } from './component-types'

describe('the types of components', () => {
  it('declare each under the name of its file', () => {
    const text = componentTypes(['components/ui/T.vue', 'components/charts/open-years/OpenYears.vue'])
    expect(text).toContain("import type OpenYears from '../../components/charts/open-years/OpenYears.vue'")
    expect(text).toContain('    T: typeof T\n')
  })

  it('refuse two of one name', () => {
    expect(() => componentTypes(['components/ui/T.vue', 'components/slide/T.vue'])).toThrow(
      'components/ui/T.vue and components/slide/T.vue have one name',
    )
  })
})
