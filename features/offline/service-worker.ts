/// <reference lib="webworker" />
/**
 * Keeps the whole course in the browser, so that it opens without a network. Each version has a cache of its own. A new
 * version waits until its reader takes it or all windows are closed, and the files of the one before stay as long as
 * another window may still run it: a lecture must not break because someone took the new version in the next window.
 */
import type { KeptFile } from './offline-cache'
import { cacheName, cachePrefix, isAnswer, isPage, TAKE_OVER } from './offline-cache'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly KeptFile[] }

/** Enough to be quick, few enough to leave a slow network to the reader. */
const AT_ONCE = 6

const files = self.__WB_MANIFEST
const { scope } = self.registration
const version = cacheName(scope, files)
const addressOf = (url: string): string => new URL(url, scope).href

/** A page may not be answered by a response that was redirected on its way here. */
async function unredirected(response: Response): Promise<Response> {
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response
}

async function keepFile(cache: Cache, { url, revision }: KeptFile): Promise<void> {
  const address = addressOf(url)
  const isHashed = revision === null
  // An install that was cut short goes on where it was; a hashed file is the same in every version.
  const kept = await (isHashed
    ? caches.match(address, { ignoreVary: true })
    : cache.match(address, { ignoreVary: true }))
  const response = kept ?? (await unredirected(await fetch(address, { cache: isHashed ? 'default' : 'no-cache' })))
  if (!isAnswer(url, { ok: response.ok, type: response.headers.get('content-type') }))
    throw new Error(`${address} is not there (${response.status}); the course is not kept for use offline.`)
  await cache.put(address, response)
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(version)
  const left = [...files]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let file = left.pop(); file; file = left.pop()) await keepFile(cache, file)
    }),
  )
}

/** Forgets the versions before, unless another window may still run one; then the next version forgets them. */
async function forgetOlder(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.filter(({ url }) => url.startsWith(scope)).length > 1) return
  const older = (await caches.keys()).filter(name => name.startsWith(cachePrefix(scope)) && name !== version)
  await Promise.all(older.map(name => caches.delete(name)))
}

async function answer(request: Request): Promise<Response> {
  const wanted = request.mode === 'navigate' && isPage(request.url, scope) ? addressOf('index.html') : request
  const current = await caches.open(version)
  return (
    (await current.match(wanted, { ignoreVary: true })) ??
    (await caches.match(wanted, { ignoreVary: true })) ??
    (await fetch(request))
  )
}

self.addEventListener('install', event => event.waitUntil(keepAll()))
// The window of a first visit, too, goes on without a network from here.
self.addEventListener('activate', event => event.waitUntil(forgetOlder().then(() => self.clients.claim())))
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting()
})
self.addEventListener('fetch', event => {
  if (event.request.method === 'GET' && event.request.url.startsWith(scope)) event.respondWith(answer(event.request))
})
