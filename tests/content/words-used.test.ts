import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'
import { readWords } from '../../scripts/course'
import { ROOT } from '../../scripts/root'

const code = globSync(
  ['chapters/*.md', '{components,features,slidev,composables,state,layouts,setup,scripts}/**/*.{ts,vue}', '*.vue'],
  { cwd: ROOT, ignore: ['**/*.test.ts'] },
)
  .map(file => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n')

/** Parts of a slide that its layout and its note take without naming the slide. */
const PARTS_OF_EVERY_SLIDE = /^[^.]+\.[^.]+\.(?:title|lead|cue|transition|say\.\d+|goals\.\d+|question)$/
/** Read as a whole for the metadata of the PDFs. */
const DECK_WORDS = /^ui\.deck\./

/** Whether the code names the key, or builds it from a beginning of it: `data.openness.${…}`. */
function isUsed(key: string): boolean {
  const steps = key.split('.')
  const beginnings = steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('.'))
  return (
    code.includes(key) ||
    beginnings.some(beginning => code.includes(`\`${beginning}.\${`)) ||
    /^[^.]+\.chapter\.title$/.test(key)
  )
}

it('every text is shown somewhere', () => {
  const unused = [...readWords('en').keys()].filter(
    key => !PARTS_OF_EVERY_SLIDE.test(key) && !DECK_WORDS.test(key) && !isUsed(key),
  )
  expect(unused).toEqual([])
})
