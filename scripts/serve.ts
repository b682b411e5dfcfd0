/** Serves a built deck on this machine only. */
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

export interface ServedDeck {
  /** `http://127.0.0.1:…`, with the base the deck was built for, without a slash at the end. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** The base that a deck was built for by `slidev build --base`, without a slash at the end; Slidev notes it for hosts. */
function baseOf(folder: string): string {
  const redirects = join(folder, '_redirects')
  return existsSync(redirects) ? (/^(\S*)\/\*/.exec(readFileSync(redirects, 'utf8'))?.[1] ?? '') : ''
}

/**
 * @param folder built deck, such as `dist`
 * @param port a free one is taken when left out
 * @throws if the folder holds no built deck
 */
export async function serveDeck(folder: string, port = 0): Promise<ServedDeck> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built deck in ${folder}. Run "npm run build" first.`)
  const serve = sirv(folder, { single: true, dev: true })
  const base = baseOf(folder)
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(`${base}/`)) return void response.writeHead(404).end()
    request.url = request.url.slice(base.length)
    serve(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close(error => (error ? reject(error) : resolve()))
      }),
  }
}
