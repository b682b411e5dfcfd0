/**
 * Words for who would see an empty page: no JavaScript, or a browser older than the course runs in. They stand in the page
 * itself, in both languages, and go where a script of the oldest kind finds what the course needs.
 */
import type { Language } from '../core/language'
import type { Plugin } from 'vite'
import { formatList } from '../core/format'
import { LANGUAGES } from '../core/language'
import { messageToText, parseMessage } from '../core/message'
import { readWords } from './course'
import { OLDEST } from './oldest-browsers'

const ID = 'too-old'

/** Read by browsers that know no newer language than that of 2009; what they cannot say they have counts as missing. */
const LOOK = `
(function () {
  try {
    new RegExp('(?<=a)b')
    if (
      !('popover' in HTMLElement.prototype) ||
      !Array.prototype.toSorted ||
      !CSS.supports('selector(:has(a))') ||
      !CSS.supports('grid-template-columns', 'subgrid')
    )
      return
    var style = document.createElement('style')
    style.textContent = '#${ID}{display:none}'
    document.head.appendChild(style)
  } catch (missing) {
    // Then the words stay.
  }
})()
`

const STYLE = [
  'position:fixed',
  'z-index:99',
  'top:0',
  'left:0',
  'right:0',
  'padding:16px 24px',
  'background:#fff',
  'color:#1b1e23',
  'border-bottom:2px solid #8a2c63',
  'font:18px/1.6 sans-serif',
].join(';')

/** A text with its arguments, read from disk: no page is there yet. */
const say = (key: string, args: Readonly<Record<string, string>>, language: Language): string =>
  messageToText(parseMessage(readWords(language).get(key)!), ref => args[ref]!)

/** Puts the words and the look for them into the page. */
export function tooOld(): Plugin {
  const names = Object.entries(OLDEST).map(
    ([name, version]) => `${name.charAt(0).toUpperCase()}${name.slice(1)} ${version}`,
  )
  const paragraphs = LANGUAGES.map(language => ({
    tag: 'p',
    attrs: { lang: language, style: 'margin:0 0 8px' },
    children: say('ui.tooOld', { browsers: formatList(names, language) }, language),
  }))
  return {
    name: 'too-old',
    transformIndexHtml: () => [
      { tag: 'script', children: LOOK, injectTo: 'head' },
      { tag: 'div', attrs: { id: ID, style: STYLE }, children: paragraphs, injectTo: 'body-prepend' },
    ],
  }
}
