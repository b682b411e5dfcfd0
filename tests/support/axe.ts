/** Accessibility by axe, for any part of a page. */
import type { Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run: (
    context: string,
    options: object,
  ) => Promise<{ violations: { id: string; impact: string; nodes: { html: string; target: string[] }[] }[] }>
}

/** Makes axe ready on a page opened with `bypassCSP`. */
export async function loadAxe(page: Page): Promise<void> {
  await page.addScriptTag({ content: axeSource })
}

/**
 * What axe finds serious or critical below a selector, one line each.
 * @throws Error if there is nothing below it, in which nothing could be found
 */
export async function seriousFaults(page: Page, selector: string): Promise<readonly string[]> {
  // Only rules that are off ask for the style sheets, which would be read anew each time.
  const options = { resultTypes: ['violations'], preload: false }
  const { violations } = await page.evaluate(
    ([context, how]) => {
      if (!document.querySelector(`:is(${context}) > *`))
        throw new Error(`There is nothing below "${context}" for axe to look at. Wait first for what is to be there.`)
      return (globalThis as unknown as { axe: Axe }).axe.run(context, how)
    },
    [selector, options] as const,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, target }) => `${id}: ${target.join(' ')}: ${html.slice(0, 160)}`),
    )
}
