/** The keys of the deck: those we add to Slidev's, and the list of all of them that the help shows. */
import type { Messages } from '../../locales'

/** Shortcuts of this deck, by the name under which Slidev registers them, with their key. */
export const OWN_SHORTCUTS = {
  go_first: 'home',
  go_last: 'end',
  toggle_language: 'l',
  toggle_notes_language: 'n',
  toggle_table: 't',
  toggle_drawing: 'w',
  open_other_window: 'p',
  open_search: '/',
  show_help: '?',
} as const
export type OwnShortcut = keyof typeof OWN_SHORTCUTS

/** Keys pressed together, as they are written on the keyboard. */
export type Stroke = readonly string[]

export interface KeyHelp {
  /** What it does, in the words. */
  readonly does: keyof Messages['ui']['keys']['does']
  /** Strokes that do it, each under the name of its shortcut; `fullscreen` is no shortcut but built into Slidev. */
  readonly strokes: readonly { readonly shortcut: string; readonly press: Stroke }[]
  /** The only window in which it does something, if not in all. */
  readonly only?: 'presenter' | 'audience'
}

export interface KeyGroup {
  readonly group: keyof Messages['ui']['keys']['group']
  readonly keys: readonly KeyHelp[]
}

const one = (shortcut: string, ...press: Stroke): KeyHelp['strokes'][number] => ({ shortcut, press })

/** All keys that are worth knowing, in the order of the help. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    group: 'move',
    keys: [
      {
        does: 'next',
        strokes: [one('next_right', '→'), one('next_space', 'Space'), one('next_page_key', 'Page Down')],
      },
      {
        does: 'previous',
        strokes: [one('prev_left', '←'), one('prev_space', 'Shift', 'Space'), one('prev_page_key', 'Page Up')],
      },
      { does: 'nextSlide', strokes: [one('next_down', '↓'), one('next_shift', 'Shift', '→')] },
      { does: 'previousSlide', strokes: [one('prev_up', '↑'), one('prev_shift', 'Shift', '←')] },
      { does: 'first', strokes: [one('go_first', 'Home')] },
      { does: 'last', strokes: [one('go_last', 'End')] },
    ],
  },
  {
    group: 'find',
    keys: [
      { does: 'search', strokes: [one('open_search', '/')] },
      { does: 'goto', strokes: [one('goto', 'G')] },
      { does: 'overview', strokes: [one('toggle_overview', 'O'), one('toggle_overview', '`')] },
      {
        does: 'choose',
        strokes: [
          one('next_overview', '→'),
          one('prev_overview', '←'),
          one('up_overview', '↑'),
          one('down_overview', '↓'),
        ],
      },
      { does: 'openChosen', strokes: [one('goto_from_overview', 'Enter')] },
      { does: 'closeOverview', strokes: [one('hide_overview', 'Esc')] },
    ],
  },
  {
    group: 'show',
    keys: [
      { does: 'language', strokes: [one('toggle_language', 'L')] },
      { does: 'table', strokes: [one('toggle_table', 'T')] },
      { does: 'dark', strokes: [one('toggle_dark', 'D')] },
      { does: 'fullscreen', strokes: [one('fullscreen', 'F')] },
    ],
  },
  {
    group: 'lecture',
    keys: [
      { does: 'presenter', strokes: [one('open_other_window', 'P')], only: 'audience' },
      { does: 'audience', strokes: [one('open_other_window', 'P')], only: 'presenter' },
      { does: 'notesLanguage', strokes: [one('toggle_notes_language', 'N')], only: 'presenter' },
      { does: 'draw', strokes: [one('toggle_drawing', 'W')], only: 'presenter' },
      { does: 'help', strokes: [one('show_help', '?')] },
    ],
  },
]

/** The keys that do something in a window. */
export function keysIn(window: 'presenter' | 'audience'): readonly KeyGroup[] {
  return KEY_GROUPS.map(({ group, keys }) => ({ group, keys: keys.filter(({ only }) => !only || only === window) }))
}
