import { expect, it } from 'vitest'
import { OPENNESS_CLASSES } from '../../../core/openness'
import { system } from '../../../tests/support/data-records'
import { ladderRungs, stairFits } from './layout'

it('each rung repeats the rights below it and adds its own, in front', () => {
  const rungs = ladderRungs([])
  expect(rungs.map(({ openness }) => openness)).toEqual(OPENNESS_CLASSES)
  rungs.forEach(({ openness, rights }, index) => {
    expect(rights).toHaveLength(index + 1)
    expect(rights[0]).toBe(openness)
    expect(rights.slice(1)).toEqual(rungs[index - 1]?.rights ?? [])
  })
})

it('a model stands on the rung of its class, in the order given, and on none where the class is not verified', () => {
  const on = ladderRungs([
    system('b', 1e9, '2023', { openness: 'closed' }),
    system('a', 1e9, '2022', { openness: 'closed' }),
    system('c', 1e9, '2023', { openness: undefined }),
  ])
  expect(on.map(({ systems }) => systems.map(({ id }) => id))).toEqual([['b', 'a'], [], [], [], []])
})

it('the stair needs room for the longest right on one line', () => {
  const rights = ['read', 'study it', 'use it under conditions', 'use', 'train']
  expect(stairFits(1000, rights)).toBe(true)
  expect(stairFits(590, rights)).toBe(false)
  expect(stairFits(590, ['读论文', '研究权重', '有条件地使用', '任意使用', '重新训练'])).toBe(true)
})
