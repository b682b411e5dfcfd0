import { describe, expect, it } from 'vitest'
import { checkLecture } from './check-lecture'

const TRACKS = [
  { id: '20', minutes: 4 },
  { id: 'whole', minutes: 6 },
]
const slide = (
  key: string,
  frontmatter: object = {},
): { file: string; frontmatter: Record<string, unknown>; content: string } => ({
  file: 'chapters/02.md',
  frontmatter: { key, minutes: 2, tracks: [20], ...frontmatter },
  content: '',
})
const SOUND = [slide('early.opt'), slide('early.bloom'), slide('early.table', { tracks: undefined })]

const NOTE = Object.fromEntries(['opt', 'bloom', 'table'].map(name => [`early.${name}.say.0`, 'One. Two. Three.']))
const ON = { 'early.opt.transition': 'On.', 'early.bloom.transition': 'On.' }

function problems(
  slides: readonly ReturnType<typeof slide>[],
  en: Record<string, string> = {},
  zh: Record<string, string> = {},
): readonly string[] {
  return checkLecture(slides, {
    tracks: TRACKS,
    words: {
      'en': new Map(Object.entries({ ...NOTE, ...ON, ...en })),
      'zh-CN': new Map(Object.entries({ ...NOTE, ...ON, ...zh })),
    },
  }).map(({ path, message }) => `${path}: ${message}`)
}

describe('the plan', () => {
  it('adds up to each track’s length within a tenth', () => {
    expect(problems(SOUND)).toEqual([])
    expect(problems([slide('early.opt', { minutes: 3 }), ...SOUND.slice(1)])).toEqual([
      '20.minutes: the slides of this track are planned for 5 minutes; change their minutes or tracks in chapters/',
      'whole.minutes: the slides of this track are planned for 7 minutes; change their minutes or tracks in chapters/',
    ])
  })

  it('gives every taught slide a time, and the appendix none', () => {
    expect(
      problems([...SOUND.slice(0, 2), slide('early.table', { minutes: undefined, tracks: undefined })])[0],
    ).toMatch(/^early\.table\.minutes: a slide has its planned time/)
    expect(problems([...SOUND, slide('appendix.early', { minutes: undefined, tracks: undefined })])).toEqual([])
  })

  it('knows its tracks', () => {
    expect(problems([...SOUND.slice(0, 2), slide('early.table', { tracks: ['whole'] })])[0]).toMatch(
      /^early\.table\.tracks: tracks is a list of 20;/,
    )
  })
})

describe('a reference to another slide', () => {
  it('holds in every track that shows it', () => {
    expect(problems(SOUND, { 'early.opt.lead': 'As <a slide="early.bloom">BLOOM</a> did' })).toEqual([])
    expect(problems(SOUND, { 'early.opt.lead': 'See <a slide="early.table">the table</a>' })).toEqual([
      'opt.lead: the track 20 shows this slide without the one it refers to; take both or neither, or word it without',
    ])
    expect(problems(SOUND, { 'early.table.lead': 'See <a slide="early.opt">OPT</a>' })).toEqual([])
    expect(problems(SOUND, { 'early.opt.lead': 'See <a slide="early.gone">this</a>' })).toEqual([
      expect.stringContaining('no slide has this key'),
    ])
  })

  it('does not lean on the order, in either language', () => {
    expect(problems(SOUND, { 'early.opt.lead': 'You know it from the last chapter.' })).toEqual([
      expect.stringContaining('opt.lead: the order of the slides differs'),
    ])
    expect(problems(SOUND, {}, { 'early.opt.lead': '上一章讲过。' })).toEqual([
      expect.stringContaining('opt.lead: the order of the slides differs'),
    ])
    expect(
      problems(SOUND, { 'early.opt.lead': 'You know it from <a slide="early.bloom">an earlier slide</a>.' }),
    ).toEqual([])
    expect(problems(SOUND, { 'early.opt.transition': 'The next slide has the bill.' })).toEqual([])
    expect(problems(SOUND, {}, { 'early.opt.lead': '前一个词元决定后一个。' })).toEqual([])
  })
})

describe('a note', () => {
  const note = (text: string, language: 'en' | 'zh-CN' = 'en', frontmatter = {}): readonly string[] =>
    problems(
      [slide('early.opt', frontmatter), ...SOUND.slice(1)],
      ...(language === 'en' ? ([{ 'early.opt.say.0': text }] as const) : ([{}, { 'early.opt.say.0': text }] as const)),
    )

  it('has three to eight sentences, in both languages', () => {
    expect(note('One. Two.')).toEqual([expect.stringContaining('opt.say: a note has 3 to 8 sentences')])
    expect(note('一。二。', 'zh-CN')).toEqual([expect.stringContaining('opt.say: a note has 3 to 8 sentences')])
    expect(note('A. '.repeat(9))).toEqual([expect.stringContaining('opt.say: a note has 3 to 8 sentences')])
    expect(note('GPT-3 has {{gpt-3.params}}. [click] “Why?” So it is. Really.')).toEqual([])
  })

  it('can be said in the time planned', () => {
    expect(note(`${'word '.repeat(330)}. Two. Three.`)).toEqual([
      expect.stringContaining('opt.say: it cannot be said in the 2 minutes planned'),
    ])
    expect(note(`${'字'.repeat(570)}。二。三。`, 'zh-CN')).toEqual([
      expect.stringContaining('opt.say: it cannot be said in the 2 minutes planned'),
    ])
  })

  it('leads over to what follows, except at the end', () => {
    expect(problems(SOUND, { 'early.table.transition': 'On.' })).toEqual([
      expect.stringContaining('table.transition: nothing follows the last slide'),
    ])
    expect(
      problems(
        [...SOUND, slide('early.glm', { tracks: undefined, minutes: 0.1 })],
        { 'early.glm.say.0': 'A. B. C.' },
        { 'early.glm.say.0': '一。二。三。' },
      ),
    ).toEqual([
      expect.stringContaining('table.transition: missing'),
      expect.stringContaining('table.transition: missing'),
    ])
  })
})
