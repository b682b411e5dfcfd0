/** What of the course is kept for use without a network, and when; without a browser, so that it can be tested as a table. */
import { keyOfCourse } from '../../core/course-id'

/** A file of the built course, from its root; without a revision if its name holds the hash of its content. */
export interface KeptFile {
  readonly url: string
  readonly revision: string | null
}

/** The word by which a page lets a waiting version take over. */
export const TAKE_OVER = 'take-over'

/** Start of the names of all caches of the course at one address; others may live at the same origin. */
export const cachePrefix = (scope: string): string => keyOfCourse(`${new URL(scope).pathname}:`)

/**
 * Name of the cache of one version. Files whose names hold no hash lead to all others, so that their revisions tell the
 * version.
 */
export function cacheName(scope: string, files: readonly KeptFile[]): string {
  const revisions = files.flatMap(({ revision }) => revision?.slice(0, 8) ?? []).sort()
  return `${cachePrefix(scope)}${revisions.join('-')}`
}

/** Files that lie beside the course, such as its PDFs, come from the server; any other address is one of its pages. */
const FILE = /\.(?:csv|css|epub|html?|ico|jpe?g|js|json|pdf|png|svg|txt|webmanifest|webp|woff2|xml|zip)$/i

/** Whether an address is answered by the page that holds the whole course. */
export function isPage(address: string, scope: string): boolean {
  const { origin, pathname } = new URL(address)
  const root = new URL(scope)
  return (
    origin === root.origin &&
    pathname.startsWith(root.pathname) &&
    (!FILE.test(pathname) || pathname === `${root.pathname}index.html`)
  )
}

/**
 * Whether an answer is the file that was asked for. Many servers answer with the start page where a file is missing, as it
 * is for a moment while a new version is put in place.
 */
export function isAnswer(url: string, { ok, type }: { readonly ok: boolean; readonly type: string | null }): boolean {
  return ok && (url.endsWith('.html') || !type?.startsWith('text/html'))
}

/** Whether the page at an address is being printed: then nothing is kept. */
export function isPrintAddress({ pathname, search }: { readonly pathname: string; readonly search: string }): boolean {
  return /\/(?:print|export)(?:\/|$)/.test(pathname) || new URLSearchParams(search).has('print')
}
