import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/root'
import { KEY_GROUPS, keysIn, OWN_SHORTCUTS } from './shortcuts'

const client = (file: string): string => readFileSync(join(ROOT, 'node_modules/@slidev/client', file), 'utf8')

/** Slidev's shortcuts: the keys that each names, without those that must not be held. */
const slidev = new Map(
  [...client('setup/shortcuts.ts').matchAll(/name: '(\w+)',\s*key: (.+?),\s*fn:/g)].map(([, name, key]) => [
    name!,
    key!.replaceAll(/not\(\w+\)/g, ''),
  ]),
)

/** Keys of Slidev's source, by what stands on the keyboard. */
const SOURCE_KEYS: Readonly<Record<string, string>> = {
  'Space': 'space',
  'Shift': 'shift',
  '→': 'right',
  '←': 'left',
  '↑': 'up',
  '↓': 'down',
  'Page Down': 'pageDown',
  'Page Up': 'pageUp',
  'Enter': 'enter',
  'Esc': 'escape',
  '`': 'backtick',
  'G': 'g',
  'O': 'o',
  'D': 'd',
}

const strokes = KEY_GROUPS.flatMap(({ keys }) => keys.flatMap(each => each.strokes))

describe('the help', () => {
  it('lists every shortcut there is, and no other', () => {
    const listed = new Set(strokes.map(({ shortcut }) => shortcut))
    expect([...listed].sort()).toEqual([...slidev.keys(), ...Object.keys(OWN_SHORTCUTS), 'fullscreen'].sort())
  })

  it('gives Slidev’s shortcuts the keys that Slidev does', () => {
    const keysOf = (name: string): readonly string[] =>
      strokes
        .filter(({ shortcut }) => shortcut === name)
        .flatMap(({ press }) => press.map(key => SOURCE_KEYS[key]!))
        .sort()
    for (const [name, source] of slidev) {
      const named = Object.values(SOURCE_KEYS)
        .filter(key => new RegExp(`\\b${key}\\b`).test(source))
        .sort()
      expect(keysOf(name), name).toEqual(named)
    }
    expect(client('logic/shortcuts.ts')).toContain(`strokeShortcut('f'`)
  })

  it('gives our own the keys under which they are registered', () => {
    for (const [name, key] of Object.entries(OWN_SHORTCUTS))
      expect(
        strokes.filter(({ shortcut }) => shortcut === name).map(({ press }) => press.join('+').toLowerCase()),
        name,
      ).toContain(key)
  })

  it('leaves out what a window cannot do', () => {
    const does = (window: 'presenter' | 'audience'): readonly string[] =>
      keysIn(window).flatMap(({ keys }) => keys.map(({ does }) => does))
    expect(does('presenter')).toContain('draw')
    expect(does('audience')).not.toContain('draw')
    expect(does('audience')).toContain('presenter')
    expect(does('presenter')).not.toContain('presenter')
  })
})

it('no key of ours is one of Slidev’s', () => {
  const taken = [...slidev.values()].join(' ')
  for (const key of Object.values(OWN_SHORTCUTS).filter(key => /^\w+$/.test(key)))
    expect(taken, key).not.toMatch(new RegExp(`\\b${key}\\b`))
})
