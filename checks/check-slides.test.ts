import type { SlideSource } from './check-slides'
import type { Problem } from './problem'
import { describe, expect, it } from 'vitest'
import { checkSlides } from './check-slides'

const FILE = 'chapters/01.md'

const slide = (content: string, frontmatter: object = {}, file = FILE): SlideSource => ({
  file,
  frontmatter: { key: 'early.opt', ...frontmatter },
  content,
})

function resolve(ref: string): void {
  if (ref !== 'gpt.params') throw new Error(`Unknown reference "${ref}"`)
}

const check = (slides: readonly SlideSource[], keys: readonly string[] = ['early.opt']): readonly Problem[] =>
  checkSlides(slides, { keys: new Set(keys), layouts: new Set(['default', 'chapter']), resolve })

describe('a sound slide', () => {
  it.each([
    ['nothing', ''],
    ['a component', '\n<ModelTable />\n'],
    [
      'a component over several lines',
      "<BigFigures\n  :items=\"[\n    { of: 'gpt.params', label: 'early.opt.size' },\n  ]\"\n/>",
    ],
    ['a value', '<SourcedValue of="gpt.params" />'],
    ['a list of records', "<MixtureBars :of=\"['the-pile', 'llama']\" />"],
  ])('holds components only: %s', (_, content) => {
    expect(check([slide(content)])).toEqual([])
  })

  it.each(['default', 'chapter', undefined])('has a layout there is, or none: %s', layout => {
    expect(check([slide('', { layout })])).toEqual([])
  })
})

describe('a broken slide is reported with its file, its place, its value and a remedy', () => {
  it.each([
    [
      'an unknown layout',
      slide('', { layout: 'wide' }),
      'early.opt.layout',
      'wide',
      'no such layout; there are default, chapter',
    ],
    ['prose', slide('# OPT\n'), 'early.opt.content', '# OPT', 'its words belong in locales/'],
    [
      'prose beside a component',
      slide('<ModelTable /> and more'),
      'early.opt.content',
      'and more',
      'a slide holds components only',
    ],
    [
      'an unknown value',
      slide('<SourcedValue of="gpt.size" />'),
      'early.opt.content',
      'gpt.size',
      'Unknown reference "gpt.size"',
    ],
    [
      'an unknown value in a list',
      slide("<BigFigures :items=\"[{ of: 'gpt.params' }, { of: 'opt.gpus' }]\" />"),
      'early.opt.content',
      'opt.gpus',
      'Unknown reference "opt.gpus"',
    ],
  ])('%s', (_, broken, path, value, remedy) => {
    expect(check([broken])).toEqual([{ file: FILE, path, value, message: expect.stringContaining(remedy) }])
  })

  it('a key without words', () => {
    expect(check([slide(''), slide('', { key: 'early.bloom' })])).toEqual([
      {
        file: FILE,
        path: 'early.bloom.key',
        value: 'early.bloom',
        message: expect.stringContaining('add title and say to both locales'),
      },
    ])
  })

  it('no key at all', () => {
    expect(check([slide(''), slide('', { key: undefined })])).toEqual([
      {
        file: FILE,
        path: 'undefined.key',
        value: undefined,
        message: expect.stringContaining('no slide of the words has this key'),
      },
    ])
  })

  it('a slide that stands twice, naming the first place', () => {
    expect(check([slide(''), slide('', {}, 'chapters/02.md')])).toEqual([
      {
        file: 'chapters/02.md',
        path: 'early.opt.key',
        value: 'early.opt',
        message: 'this slide stands in chapters/01.md already',
      },
    ])
  })

  it('words without a slide, in the file that holds them', () => {
    expect(check([slide('')], ['early.opt', 'base.small'])).toEqual([
      {
        file: 'locales/en/base.json',
        path: 'small',
        value: 'base.small',
        message: expect.stringContaining('add it or take its words out'),
      },
    ])
  })
})
