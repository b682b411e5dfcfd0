import { describe, expect, it } from 'vitest'
import { checkComponents } from './check-components'
import { formatProblem } from './problem'

const system = (id: string): void => {
  if (id !== 'opt') throw new Error(`Unknown reference "${id}"`)
}

const check = (content: string): readonly string[] =>
  checkComponents([{ file: 'chapters/01.md', frontmatter: { key: 'base.x' }, content }], {
    components: new Set(['BigFigures', 'ModelTable']),
    system,
  }).map(formatProblem)

describe('a slide', () => {
  it('uses components that there are, with models that there are', () => {
    expect(check(`<BigFigures>\n  <ModelTable :models="['opt']" />\n</BigFigures>`)).toEqual([])
  })

  it.each([
    ['BigFigurs', 'there are BigFigures'],
    ['Sparkline', 'see components/ for those there are'],
  ])('does not use %s', (name, says) => {
    expect(check(`<${name} />`)).toEqual([
      `chapters/01.md: base.x.content = "${name}": no component has this name; ${says}`,
    ])
  })

  it('names each model that is not there', () => {
    expect(check(`<ModelTable :models="['opt', 'otp', '']" />`)).toEqual([
      'chapters/01.md: base.x.content = "otp": Unknown reference "otp"; mend it, or add the model to data/models',
      'chapters/01.md: base.x.content = "": Unknown reference ""; mend it, or add the model to data/models',
    ])
  })
})
