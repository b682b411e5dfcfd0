/**
 * Packages that the client's code names, for Vite to prepare before the first page is asked for. One it met only then
 * would make it load the page anew, which `slidev export` prints as one empty page. A unit test compares the list with
 * the code.
 */
export const PREPARED = ['d3-array', 'd3-random', 'd3-scale', 'd3-shape', 'i18next', 'minisearch', 'ts-fsrs']

/** Packages that Slidev serves as they are; to prepare them would make two of each. */
export const SERVED_AS_THEY_ARE = [
  '@slidev/client',
  '@slidev/types',
  '@unhead/vue',
  '@vueuse/core',
  'vue',
  'vue-router',
]
