import type { BrowserPlaces } from './browser-choice'
import { describe, expect, it } from 'vitest'
import { chooseBrowser, NoBrowserError } from './browser-choice'

const PLAYWRIGHT = '/playwright/chrome'
const SYSTEM = '/usr/bin/chromium'
const EMBEDDED = '/tmp/chromium'
const OWN = '/own/chrome'

/** A machine on which these paths lead to a file. */
const machine = (
  files: readonly string[],
  { env = {}, embedded = true }: { env?: BrowserPlaces['env']; embedded?: boolean } = {},
): BrowserPlaces => ({
  system: embedded ? 'linux x64' : 'darwin arm64',
  env,
  exists: path => files.includes(path),
  installed: [PLAYWRIGHT, SYSTEM],
  embedded: () => Promise.resolve(embedded ? EMBEDDED : undefined),
})
const pathOf = async (...choice: Parameters<typeof chooseBrowser>): Promise<string> =>
  (await chooseBrowser(...choice)).path

describe('tests', () => {
  it.each([
    ['nothing is installed', []],
    ['the system has a Chromium', [SYSTEM]],
    ['Playwright installed one', [PLAYWRIGHT, SYSTEM]],
  ])('use the bundled browser where %s', async (_, files) => {
    expect(await chooseBrowser('tests', machine(files))).toEqual({
      path: EMBEDDED,
      reason: 'it comes with the packages',
    })
  })

  it('leave CHROME_PATH to printing, and follow a variable of their own', async () => {
    const files = [OWN, SYSTEM]
    expect(await pathOf('tests', machine(files, { env: { CHROME_PATH: OWN } }))).toBe(EMBEDDED)
    expect(await pathOf('tests', machine(files, { env: { CHROME_PATH: SYSTEM, TEST_BROWSER_PATH: OWN } }))).toBe(OWN)
    await expect(chooseBrowser('tests', machine([], { env: { TEST_BROWSER_PATH: OWN } }))).rejects.toThrow(
      /TEST_BROWSER_PATH, which names \/own\/chrome: no such file[\s\S]*set TEST_BROWSER_PATH/,
    )
  })

  it('say so where there is no bundled one for the system, and take the one that prints', async () => {
    const { path, warning } = await chooseBrowser('tests', machine([SYSTEM], { embedded: false }))
    expect(path).toBe(SYSTEM)
    expect(warning).toMatch(/for Linux x64 only, and this is darwin arm64\. They run in \/usr\/bin\/chromium/)
    expect(await pathOf('tests', machine([OWN, SYSTEM], { embedded: false, env: { CHROME_PATH: OWN } }))).toBe(OWN)
  })
})

describe('printing', () => {
  it.each([
    ['CHROME_PATH', OWN, [OWN, PLAYWRIGHT, SYSTEM], { CHROME_PATH: OWN }],
    ['one that Playwright installed', PLAYWRIGHT, [PLAYWRIGHT, SYSTEM], {}],
    ['one of the system', SYSTEM, [SYSTEM], {}],
    ['the bundled one', EMBEDDED, [], { TEST_BROWSER_PATH: OWN }],
  ])('takes %s', async (_, expected, files, env) => {
    expect(await pathOf('export', machine(files, { env }))).toBe(expected)
  })

  it('names every place it tried', async () => {
    const none = chooseBrowser('export', machine([], { embedded: false }))
    await expect(none).rejects.toThrow(NoBrowserError)
    await expect(none).rejects.toThrow(
      /CHROME_PATH: not set\n {2}- \/playwright\/chrome\n {2}- \/usr\/bin\/chromium\n.*none for darwin arm64\n.*set CHROME_PATH/,
    )
    await expect(chooseBrowser('export', machine([], { env: { CHROME_PATH: OWN } }))).rejects.toThrow(
      'CHROME_PATH, which names /own/chrome: no such file',
    )
  })
})
