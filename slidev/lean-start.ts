import type { Plugin } from 'vite'

/** The compiler of TypeScript, which Slidev has Vite prepare for an editor that this deck has switched off. */
const UNUSED = /> typescript$/

/** Keeps Vite from preparing at the first start what no page of the deck loads: 8 MB that a reader would wait for. */
export const leanStart = (): Plugin => ({
  name: 'lean-start',
  enforce: 'post',
  config({ optimizeDeps }) {
    if (optimizeDeps?.include) optimizeDeps.include = optimizeDeps.include.filter(name => !UNUSED.test(name))
  },
})
