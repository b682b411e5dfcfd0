import { expect, it } from 'vitest'
import { htmlSource } from './html-source'

it('a drawing is one element a line, its text beside its tags', () => {
  expect(
    htmlSource(
      '<svg viewBox="0 0 1 1"><g class="a"><!--v-if--><text x="1.2345">GPT-3</text><path d="M0.04 1.26"></path></g></svg>',
    ),
  ).toBe(
    '<svg viewBox="0 0 1 1">\n  <g class="a">\n    <text x="1.2">GPT-3</text>\n    <path d="M0 1.3"></path>\n  </g>\n</svg>\n',
  )
})

it('names that Vue numbers as it mounts are left out', () => {
  expect(htmlSource('<g id="v-0-1" data-v-1a2b3c4d="" role="img"></g>')).toBe('<g role="img"></g>\n')
})

it('what refers to such names is counted within the drawing', () => {
  expect(htmlSource('<g fill="url(#v-7)" mask="url(#v-3)" stroke="url(#v-7)"></g>')).toBe(
    '<g fill="url(#v-0)" mask="url(#v-1)" stroke="url(#v-0)"></g>\n',
  )
})

it('words after an element stand on a line of their own, and an element without an end tag holds nothing', () => {
  expect(htmlSource('<p><b>8 GB</b> Laptop<br>small</p><input type="text"><i></i>')).toBe(
    '<p>\n  <b>8 GB</b>\n  Laptop\n  <br>small\n</p>\n<input type="text">\n<i></i>\n',
  )
})
