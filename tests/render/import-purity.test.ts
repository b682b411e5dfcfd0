import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

/** What a page does when it starts, and no module may do when it is merely imported. */
const OF_A_PAGE = [
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'location',
  'history',
  'navigator',
  'indexedDB',
  'caches',
  'customElements',
  'BroadcastChannel',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'addEventListener',
  'matchMedia',
  'requestAnimationFrame',
] as const

/** Modules of the course at any depth, wherever they live: folders that are not there match nothing. */
const modules = import.meta.glob(
  [
    '/{composables,core,features,slidev,components,layouts,browser,state,checks}/**/*.{ts,vue}',
    '/*.vue',
    '!**/*.{test,bench}.ts',
    '!**/*.d.ts',
    // It is no module of a page.
    '!**/service-worker.ts',
  ],
  { exhaustive: false },
)

const touched: string[] = []
const before = new Map<string, PropertyDescriptor | undefined>()

const OURS = /\/(?:composables|core|features|slidev|components|layouts|browser|state|checks)\/.+|\/[\w-]+\.vue.*/

/** Where our own code was at work; nothing where a library looks around as it is imported. */
function ourPlace(stack: string): string | undefined {
  const frames = stack.split('\n').filter(line => line.includes(' at ') && !/at async |import-purity/.test(line))
  // Beyond this frame stands who imports the library.
  const importing = frames.findIndex(line => line.includes('node:internal/modules'))
  const calling = importing < 0 ? frames : frames.slice(0, importing)
  const own = calling.find(line => OURS.test(line) && !line.includes('node_modules'))
  return own && OURS.exec(own)![0]
}

beforeAll(() => {
  // What another test has imported would not run again.
  vi.resetModules()
  for (const name of OF_A_PAGE) {
    const own = Object.getOwnPropertyDescriptor(globalThis, name)
    before.set(name, own)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() {
        const place = ourPlace(new Error().stack ?? '')
        if (place) touched.push(`${name} in ${place}`)
        return own?.get ? (own.get.call(globalThis) as unknown) : (own?.value as unknown)
      },
    })
  }
})

afterAll(() => {
  for (const [name, own] of before) {
    if (own) Object.defineProperty(globalThis, name, own)
    else Reflect.deleteProperty(globalThis, name)
  }
})

describe('without a page', () => {
  it('there are modules to import, single files and in folders', () => {
    expect(Object.keys(modules).length).toBeGreaterThan(250)
    expect(Object.keys(modules).some(path => path.endsWith('.vue'))).toBe(true)
  })

  // The first one brings most of the others with it.
  it.each(Object.entries(modules))('%s is imported and does nothing yet', { timeout: 60_000 }, async (_, load) => {
    touched.length = 0
    await load()
    expect(touched, 'reads a storage, opens a channel or listens as it is imported').toEqual([])
  })
})
