/** `npx tsx scripts/icons.ts`: draws the icons of the installed course, in `public/icons`, from `public/favicon.svg`. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from './browser'
import { ROOT } from './root'

/** Systems cut a maskable icon to a circle of four fifths of its width, and iOS rounds its corners. */
const ICONS = [
  { file: 'icon-192.png', size: 192, share: 1 },
  { file: 'icon-512.png', size: 512, share: 1 },
  { file: 'maskable-512.png', size: 512, share: 0.8 },
  { file: 'apple-touch-icon.png', size: 180, share: 0.9 },
] as const

const folder = join(ROOT, 'public', 'icons')
const source = readFileSync(join(ROOT, 'public', 'favicon.svg'), 'utf8')
const ground = /<rect width="32" height="32" rx="4" fill="(#\w+)"/.exec(source)?.[1]
if (!ground)
  throw new Error(
    'public/favicon.svg no longer begins with its ground, a rectangle of 32 by 32. Mend scripts/icons.ts.',
  )

mkdirSync(folder, { recursive: true })
const browser = await launchBrowser()
try {
  const page = await browser.newPage()
  for (const { file, size, share } of ICONS) {
    const isWhole = share === 1
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<body style="margin:0;display:grid;place-items:center;height:100vh;background:${isWhole ? 'none' : ground}">
      <div style="width:${share * 100}%;height:${share * 100}%">${source}</div>`)
    await page.screenshot({ path: join(folder, file), omitBackground: isWhole })
  }
} finally {
  await browser.close()
}
