/// <reference types="vite/client" />

declare module 'subset-font' {
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' }): Promise<Buffer>
}

/** Whether Slidev's server runs behind the deck, as in dev: set by Slidev. Unlike `import.meta.env.DEV`, never in a build. */
declare const __SLIDEV_HAS_SERVER__: boolean

/** State that Slidev's dev server holds and shares between windows; in a build, a state of the window alone. */
declare module 'server-reactive:*' {
  /** While paused, nothing is sent to the server and nothing taken from it. */
  const state: { $paused: boolean }
  export default state
}
