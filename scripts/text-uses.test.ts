import { describe, expect, it } from 'vitest'
import { HOLE, textsIn } from './text-uses'

/** Uses of a piece of script, in short: keys and names of arguments. */
const uses = (source: string, file = 'a.ts'): readonly string[] =>
  textsIn(file, source).uses.map(
    ({ line, keys, args }) => `${line} ${keys.join('|').replaceAll(HOLE, '…')} ${args ? args.join(',') : '?'}`,
  )
const template = (html: string): string => `<script setup lang="ts">\n</script>\n<template>\n${html}\n</template>`

describe('a text in a script', () => {
  it.each<[what: string, code: string, use: string]>([
    ['without arguments', "t('ui.a')", '1 ui.a '],
    ['with arguments, nested braces and all', "t('ui.a', { b: { c: 1 }.c, d })", '1 ui.a b,d'],
    ['of an object', "words.say('frame.a', { b })", '1 frame.a b'],
    ['whose key is built', 't(`ui.a.${b}.c` as MessageKey, { d })', '1 ui.a.….c d'],
    ['that is one of two', "t(x ? 'ui.a' : 'ui.b', { c })", '1 ui.a|ui.b c'],
    ['with arguments that have a name', "const words = { b, c }\nt('ui.a', words)", '2 ui.a b,c'],
    ['with more beside them', "const words = { b }\nt('ui.a', { ...words, c })", '2 ui.a b,c'],
    [
      'with the nearest of two of one name',
      "const f = () => { const w = { b }\nt('ui.a', w) }\nconst w = { c }",
      '2 ui.a b',
    ],
    ['with arguments nobody can see', "t('ui.a', other)", '1 ui.a ?'],
    ['kept for later, beside its arguments', "const x = { key: 'ui.a', args: { b } }", '1 ui.a b'],
    ['of a made question', "const x = { words: 'generated', key: `of.${m}`, fill: { b } }", '1 of.… b'],
  ])('is found %s', (_, code, use) => {
    expect(uses(code)).toEqual([use])
  })

  it.each(['t(key, { a })', "tell('ui.a')", "const x = { key: 'ui.a' }"])('is none: %s', code => {
    expect(uses(code)).toEqual([])
  })
})

describe('a text in a template', () => {
  it.each<[what: string, html: string, use: string]>([
    ['put in', "<p>{{ t('ui.a', { b }) }}</p>", '4 ui.a b'],
    ['bound to an attribute', `<p :title="t('ui.a', { b: c })" />`, '4 ui.a b'],
    ['of a list', `<p v-for="a in all(t('ui.a'))" :key="a" />`, '4 ui.a '],
    ['as an element', '<T k="ui.a" :args="{ b, c: 1 }" />', '4 ui.a b,c'],
    ['as an element without arguments', '<p><T k="ui.a" /></p>', '4 ui.a '],
    ['in a slot, lines down', "<X>\n<template #y>{{\n t('ui.a') }}</template></X>", '5 ui.a '],
  ])('is found %s', (_, html, use) => {
    expect(uses(template(html), 'a.vue')).toEqual([use])
  })

  it('is found in a slide', () => {
    expect(uses('---\nkey: a.b\n---\n\n<T k="ui.a" />\n', 'a.md')).toEqual(['5 ui.a '])
  })

  it('counts as written where it is a plain attribute', () => {
    const { literals } = textsIn('a.md', '<X title="ui.a" :items="[{ label: \'ui.b\' }]" />')
    expect([...literals]).toEqual(expect.arrayContaining(['ui.a', 'ui.b']))
  })
})
