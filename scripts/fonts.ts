/**
 * Cuts the fonts of the deck to the characters it really uses, as static TrueType in woff2 (so that PDFs embed them as
 * TrueType, with a text layer). Runs from `vite.config.ts`; a second run with the same characters does nothing.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { globSync } from 'tinyglobby'
import { ROOT } from './root'

/** Made on every machine anew, never committed. */
const FONT_FOLDER = join(ROOT, 'styles', 'fonts')

const WEIGHTS = [
  ['400Regular', 400],
  ['700Bold', 700],
] as const

/** Whatever Slidev's own controls and a reader's figures may need beside the texts. */
const ALWAYS = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...'\u00A0–—‘’“”…·×÷≈≤≥−⁰¹²³⁴⁵⁶⁷⁸⁹₂→←↑↓•',
]

/** Files whose text can reach a reader; the opening alone is what the first slides need. */
const TEXT_FILES = {
  first: ['locales/*/opening.json', 'locales/*/ui.json', 'core/format.ts', 'core/language.ts'],
  all: [
    'locales/**/*.json',
    'data/**/*.ts',
    'chapters/*.md',
    'slides.md',
    '{components,features,slidev,layouts}/**/*.vue',
    '{components,core,features}/**/*.ts',
  ],
}

function charactersIn(patterns: readonly string[]): ReadonlySet<string> {
  const texts = globSync([...patterns], { cwd: ROOT })
    .sort()
    .map(file => readFileSync(join(ROOT, file), 'utf8'))
  return new Set(texts.join(''))
}

const isHan = (character: string): boolean => /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(character)
/** Marks that Chinese text takes from the Han face and English from the Latin one. */
const SHARED_MARKS = [...'–—‘’“”…·']

/** Characters the fonts must cover: all that the course can show. */
export function usedCharacters(): {
  han: ReadonlySet<string>
  latin: ReadonlySet<string>
  hanFirst: ReadonlySet<string>
} {
  const all = [...charactersIn(TEXT_FILES.all), ...ALWAYS].filter(character => character > '\u001F')
  const first = charactersIn(TEXT_FILES.first)
  return {
    han: new Set([...all.filter(isHan), ...SHARED_MARKS]),
    latin: new Set(all.filter(character => !isHan(character))),
    hanFirst: new Set([...[...first].filter(isHan), ...SHARED_MARKS]),
  }
}

const unicodeRange = (characters: Iterable<string>): string =>
  [...characters]
    .map(character => character.codePointAt(0)!)
    .sort((a, b) => a - b)
    .map(code => `U+${code.toString(16)}`)
    .join(',')

/** The Latin face inside Chinese text leaves these to the Han face: quotes, dashes, ellipsis, middle dot. */
const LATIN_IN_CHINESE = 'U+20-B6,U+B8-2012,U+2020-2025,U+2027-27FF'

interface Face {
  family: string
  weight: number
  file: string
  range?: string
  sizeAdjust?: string
}

const cssOf = ({ family, weight, file, range, sizeAdjust }: Face): string => `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-display: block;
  src: url('./${file}') format('woff2');${range ? `\n  unicode-range: ${range};` : ''}${sizeAdjust ? `\n  size-adjust: ${sizeAdjust};` : ''}
}
`

/** Writes subsets and their stylesheet into `FONT_FOLDER`, unless those for the same characters are there. */
export async function ensureFonts(): Promise<void> {
  const { han, latin, hanFirst } = usedCharacters()
  const rest = new Set([...han].filter(character => !hanFirst.has(character)))
  const parts = { first: hanFirst, rest }
  const require = createRequire(import.meta.url)
  const stamp = createHash('sha256')
    .update(JSON.stringify([[...han].sort(), [...latin].sort(), [...hanFirst].sort(), 1]))
    .digest('hex')
  const stampFile = join(FONT_FOLDER, 'stamp')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return

  mkdirSync(FONT_FOLDER, { recursive: true })
  const cut = async (font: Buffer, characters: ReadonlySet<string>, file: string): Promise<string> => {
    writeFileSync(join(FONT_FOLDER, file), await subsetFont(font, [...characters].join(''), { targetFormat: 'woff2' }))
    return file
  }
  const faces: Face[] = []
  for (const [name, weight] of WEIGHTS) {
    const hanFont = readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${name}/NotoSansSC_${name}.ttf`))
    const latinFont = readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`))
    const latinFile = await cut(latinFont, latin, `source-sans-3-${weight}.woff2`)
    faces.push(
      { family: 'Source Sans 3', weight, file: latinFile, sizeAdjust: '108%' },
      { family: 'Source Sans 3 zh', weight, file: latinFile, sizeAdjust: '108%', range: LATIN_IN_CHINESE },
    )
    for (const [part, characters] of Object.entries(parts)) {
      const file = await cut(hanFont, characters, `noto-sans-sc-${weight}-${part}.woff2`)
      faces.push({ family: 'Noto Sans SC', weight, file, range: unicodeRange(characters) })
    }
  }
  writeFileSync(join(FONT_FOLDER, 'fonts.css'), faces.map(cssOf).join(''))
  writeFileSync(stampFile, stamp)
}
