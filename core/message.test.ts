import { describe, expect, it } from 'vitest'
import {
  messageElements,
  messageRefs,
  MessageSyntaxError,
  messageTags,
  messageToText,
  parseMessage,
  withoutClicks,
} from './message'

describe('a message', () => {
  it.each([
    ['', []],
    ['plain', [{ type: 'text', text: 'plain' }]],
    ['{{gpt.params}}', [{ type: 'value', ref: 'gpt.params' }]],
    ['{{ gpt.params , bare }}', [{ type: 'value', ref: 'gpt.params', style: 'bare' }]],
    ['{{a.params / b.params}}', [{ type: 'value', ref: 'a.params / b.params' }]],
    ['<b>bold</b>', [{ type: 'element', tag: 'b', children: [{ type: 'text', text: 'bold' }] }]],
    ['<a id="paper">it</a>', [{ type: 'element', tag: 'a', id: 'paper', children: [{ type: 'text', text: 'it' }] }]],
    [
      '<term id="moe">experts</term>',
      [{ type: 'element', tag: 'term', id: 'moe', children: [{ type: 'text', text: 'experts' }] }],
    ],
    ['3 < 4', [{ type: 'text', text: '3 < 4' }]],
    [
      'x {{a}} y',
      [
        { type: 'text', text: 'x ' },
        { type: 'value', ref: 'a' },
        { type: 'text', text: ' y' },
      ],
    ],
  ])('is read as a tree: %j', (message, tree) => {
    expect(parseMessage(message)).toEqual(tree)
  })

  it('nests its tags and values', () => {
    expect(parseMessage('<b>one <em>{{a}}</em></b>')).toEqual([
      {
        type: 'element',
        tag: 'b',
        children: [
          { type: 'text', text: 'one ' },
          { type: 'element', tag: 'em', children: [{ type: 'value', ref: 'a' }] },
        ],
      },
    ])
  })

  it.each([
    ['<i>x</i>', 'Unknown tag <i>'],
    ['x</i>', 'Unknown tag <i>'],
    ['<b>x', '<b> is not closed'],
    ['<b><em>x</em>', '<b> is not closed'],
    ['x</b>', '</b> closes nothing'],
    ['<b><em>x</b></em>', '</b> closes nothing'],
    ['{{a', 'Stray braces'],
    ['a}}', 'Stray braces'],
    ['{{}}', 'Stray braces'],
    ['{{a}', 'Stray braces'],
    ['{{a, Bare}}', 'Stray braces'],
  ])('that cannot be read says what is wrong and where: %j', (message, problem) => {
    expect(() => parseMessage(message)).toThrow(MessageSyntaxError)
    expect(() => parseMessage(message)).toThrow(`${problem} in "${message}"`)
  })
})

describe('what a message holds', () => {
  const nodes = parseMessage('{{a, bare}} <b>and <a id="paper">{{b}}</a></b> and {{a}} <code>x</code>')

  it('becomes plain text, with the style of each value', () => {
    expect(messageToText(nodes, (ref, style) => `[${ref}|${style ?? 'none'}]`)).toBe(
      '[a|bare] and [b|none] and [a|none] x',
    )
  })

  it('lists its placeholders in reading order', () => {
    expect(messageRefs(nodes)).toEqual(['a', 'b', 'a'])
  })

  it('keeps the words of a term as plain text', () => {
    expect(messageToText(parseMessage('a few <term id="moe">experts</term> work'), () => '')).toBe('a few experts work')
  })

  it('lists its elements of one tag, at any depth', () => {
    const marked = parseMessage('<b><term id="a">x</term></b> <term id="b">y <em>z</em></term> <em>w</em>')
    expect(messageElements(marked, 'term').map(({ id }) => id)).toEqual(['a', 'b'])
    expect(messageElements(marked, 'em')).toHaveLength(2)
    expect(messageElements(marked, 'code')).toEqual([])
  })

  it('lists its tags in reading order, with their ids', () => {
    expect(messageTags(nodes)).toEqual(['b', 'a#paper', 'code'])
  })
})

describe('spoken text', () => {
  it('is read without the places where the slide goes on, inside of tags as well', () => {
    const text = 'First. [click] Then <b>[click] bold</b> {{gpt.params}}.[click]'
    expect(messageToText(withoutClicks(parseMessage(text)), ref => ref)).toBe('First. Then bold gpt.params.')
  })
})
