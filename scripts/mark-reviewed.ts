/**
 * `npm run words:reviewed`: lists the Chinese texts that were not read against their English partners since one of the two
 * changed. `npm run words:reviewed -- early.opt` shows the pairs below a key and records that they say the same; `--all`
 * does so for every pair listed.
 */
import process from 'node:process'
import { readWords } from './course'
import { approve, isMeant, readReviewed, unreadPairs, writeReviewed } from './reviewed'

const wanted = process.argv.slice(2).filter(argument => argument !== '--all')
const all = process.argv.includes('--all')

const english = readWords('en')
const { reviewed } = readReviewed()
const unread = unreadPairs(english, readWords('zh-CN'), reviewed)
const shown = wanted.length > 0 ? unread.filter(({ key }) => isMeant(key, wanted)) : unread

for (const { key, english: text, chinese } of shown) console.log(`${key}\n  en     ${text}\n  zh-CN  ${chinese}`)

const strange = wanted.filter(argument => ![...english.keys()].some(key => isMeant(key, [argument])))
if (strange.length > 0) {
  console.error(`No text has a key that is or begins with ${strange.join(', ')}. Keys look like early.opt.title.`)
  process.exitCode = 1
} else if (all || wanted.length > 0) {
  writeReviewed(approve(reviewed, shown, english))
  console.log(
    `${shown.length} texts marked as read in both languages; ${unread.length - shown.length} are still to be read.`,
  )
} else if (unread.length > 0) {
  console.log(
    `${unread.length} texts to be read. Where both languages say the same, approve them by key or beginning of a key: npm run words:reviewed -- ${unread[0]!.key} (or --all for all of these).`,
  )
} else {
  // Hashes of texts that are gone stand for nothing.
  writeReviewed(approve(reviewed, [], english))
  console.log('All texts are read in both languages.')
}
