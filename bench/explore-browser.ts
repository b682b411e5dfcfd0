/**
 * Time a browser takes to sort, thin out and refill 300 rows of the explorer's table: `npm run bench:browser`, with
 * `npm start` in another window; or `npm run bench:browser -- ADDRESS` for a served build that has the gallery.
 */
import process from 'node:process'
import { launchBrowser } from '../scripts/browser'

const address = process.argv[2] ?? 'http://localhost:3030'
const REPEATS = 5

const browser = await launchBrowser()
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
// The functions below reach the page as text, with a helper in them that tsx adds and the page has not.
await page.addInitScript('globalThis.__name = target => target')
await page.goto(`${address}/gallery?chart=explore&size=large&theme=light&language=en&rows=300`)
await page.locator('.explore-table tbody tr').nth(299).waitFor()

/** From an act to the frame that shows it, in milliseconds. */
const times = await page.evaluate(async repeats => {
  const painted = (): Promise<void> => new Promise(done => requestAnimationFrame(() => setTimeout(done)))
  const measured: Record<string, number[]> = {}
  const time = async (what: string, act: () => void): Promise<void> => {
    await painted()
    const start = performance.now()
    act()
    await painted()
    ;(measured[what] ??= []).push(performance.now() - start)
  }
  const search = document.querySelector<HTMLInputElement>('input[type=search]')!
  const find = (text: string) => (): void => {
    search.value = text
    search.dispatchEvent(new Event('input'))
  }
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const button of document.querySelectorAll<HTMLButtonElement>('.explore-sort'))
      await time(`sort by ${button.textContent.trim()}`, () => button.click())
    await time('thin out to a few', find('LLaMA'))
    await time('show all again', find(''))
  }
  return measured
}, REPEATS)

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
for (const [what, values] of Object.entries(times))
  console.log(`${what}: ${median(values).toFixed(0)} ms (longest ${Math.max(...values).toFixed(0)} ms)`)
await browser.close()
