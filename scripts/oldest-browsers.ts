/**
 * The oldest browsers that the course runs in: what it needs and no older one has is `popover` (Firefox 125, Safari 17) and
 * `subgrid` (Chrome and Edge 117). The build, the two READMEs and the words for an older browser all name these.
 */
export const OLDEST = { chrome: '117', edge: '117', firefox: '125', safari: '17.4' } as const

/** For Vite: the language and the styles of the built site. */
export const BUILD_TARGET: string[] = Object.entries(OLDEST).map(([browser, version]) => `${browser}${version}`)
