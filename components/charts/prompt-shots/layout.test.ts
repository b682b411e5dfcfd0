import { describe, expect, it } from 'vitest'
import { promptLines, SHOTS } from './layout'

describe('the lines of a prompt', () => {
  it.each(SHOTS)('begin with the task and end with the open question: %s-shot', shots => {
    expect(promptLines(shots).at(0)).toBe('task')
    expect(promptLines(shots).at(-1)).toBe('question')
  })

  it('hold no example, one, or many', () => {
    expect(SHOTS.map(shots => promptLines(shots).slice(1, -1))).toEqual([[], ['first'], ['first', 'second', 'more']])
  })
})
