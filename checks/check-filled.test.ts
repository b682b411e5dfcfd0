import { describe, expect, it } from 'vitest'
import { checkFilled, gap, gapsIn, holdsGap } from './check-filled'
import { formatProblem } from './problem'

const NONE = { data: {}, words: { 'en': new Map(), 'zh-CN': new Map() }, slides: [] }

describe('what is still to be filled in', () => {
  it('is named in the data by its record and field', () => {
    const data = { models: [{ id: 'x', name: gap('its name'), events: [{ date: '2024' }] }] }
    expect(checkFilled({ ...NONE, data }).map(formatProblem)).toEqual([
      'data: models[x].name = "⟨fill in: its name⟩": still to be filled in: its name. Put it in the place of ⟨…⟩',
    ])
  })

  it('is named in the words of each language', () => {
    const words = { 'en': new Map([['base.x.say.0', gap('a sentence')]]), 'zh-CN': new Map([['base.x.say.0', '…']]) }
    expect(checkFilled({ ...NONE, words }).map(({ file, path, message }) => [file, path, message])).toEqual([
      ['locales/en/base.json', 'x.say.0', 'still to be filled in: a sentence. Put it in the place of ⟨…⟩'],
      ['locales/zh-CN/base.json', 'x.say.0', 'an empty text: write it, or take its key out'],
    ])
  })

  it('is named on a slide, each gap of a line', () => {
    const content = `<A of="${gap('one')}" />\n<B of="${gap('two')}" to="${gap('three')}" />`
    const slides = [{ file: 'chapters/01.md', frontmatter: { key: 'base.x', minutes: gap('time') }, content }]
    const problems = checkFilled({ ...NONE, slides })
    expect(problems.map(({ message }) => /in: (\w+)\./.exec(message)?.[1])).toEqual(['time', 'one', 'two', 'three'])
    expect(problems[1]).toMatchObject({ file: 'chapters/01.md', path: 'base.x.content' })
  })

  it.each(['', '   ', '…', '……', '...'])('is also an empty text or dots: "%s"', name => {
    expect(checkFilled({ ...NONE, data: { models: [{ id: 'x', name }] } })).toHaveLength(1)
  })

  it.each(['a…', 'Wait...', '0', '。'])('is no text that says something: "%s"', name => {
    expect(checkFilled({ ...NONE, data: { models: [{ id: 'x', name }] } })).toEqual([])
  })

  it('is found in any value of another problem', () => {
    expect(gapsIn(`a ${gap('b')} c ${gap('d')}`)).toEqual(['b', 'd'])
    expect([holdsGap(['x', gap('y')]), holdsGap('fill in'), holdsGap(undefined)]).toEqual([true, false, false])
  })
})
