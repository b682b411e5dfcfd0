/** `npm run words:reviewed`: records that every Chinese text has been read against its English partner as both stand now. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashText, readWords, REVIEWED_FILE } from './course'
import { ROOT } from './root'

const english = readWords('en')
const chinese = readWords('zh-CN')
const hashes = Object.fromEntries(
  [...english]
    .filter(([key]) => chinese.has(key))
    .map(([key, text]) => [key, hashText(`${text}\n${chinese.get(key)}`)]),
)
writeFileSync(join(ROOT, REVIEWED_FILE), `${JSON.stringify(hashes, null, 1)}\n`)
console.log(`${Object.keys(hashes).length} texts marked as read in both languages.`)
