/**
 * Closes the dev server. Slidev's own takes changes from whoever asks: a page in another tab could rewrite slides
 * (`/__slidev/slides/2.json`), start an editor (`/__open-in-editor`) or move the lecture (`/@server-reactive/nav`). Here
 * it only shows files, to pages of its own. It holds for every way to start Slidev, as `vite.config.ts` adds it.
 */
import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'vite'

/** What a request tells of itself. */
export interface Knock {
  readonly method?: string
  readonly url?: string
  readonly host?: string
  readonly origin?: string
  /** `Sec-Fetch-Site` and `Sec-Fetch-Mode`, which pages cannot forge; older browsers and programs send neither. */
  readonly site?: string
  readonly mode?: string
  /** Address of who asks, and the one asked. */
  readonly remote?: string
  readonly local?: string
  /** Whether it asks for the connection over which the server tells pages of changed files. */
  readonly isUpgrade?: boolean
}

const READING = new Set(['GET', 'HEAD'])

/** Doors that do something already when they are read. */
const DOORS = /\/__(?:open-in-editor|mcp)/i

const plainAddress = (address: string): string => address.replace(/^::ffff:/i, '').replace(/^\[|\]$/g, '')
const isLoopback = (address = ''): boolean => /^(?:127(?:\.\d+){3}|::1)$/.test(plainAddress(address))

function hostName(host = ''): string {
  const address = `http://${host}`
  return URL.canParse(address) ? new URL(address).hostname : ''
}

const isLocalName = (name: string): boolean => name === 'localhost' || isLoopback(name)
const isOwnOrigin = ({ origin, host = '' }: Knock): boolean =>
  [`http://${host}`, `https://${host}`].some(own => own.toLowerCase() === origin?.toLowerCase())

/**
 * Why a request is refused, in words for who sent it; `undefined` if it is answered.
 * @param isEditing whether changes are taken, from pages of the server itself that are open on this machine
 */
export function refusal(knock: Knock, isEditing: boolean): string | undefined {
  const name = hostName(knock.host)
  // A name that leads here but is not this machine's own may be a stranger's (DNS rebinding); an address is what it is.
  if (!isLocalName(name) && plainAddress(name) !== plainAddress(knock.local ?? '-'))
    return `This dev server does not answer to the name "${knock.host ?? ''}". Open it as localhost.`
  if (knock.origin !== undefined && !isOwnOrigin(knock))
    return `This dev server answers its own pages only, not those of ${knock.origin}.`
  if (/^(?:cross|same)-site$/.test(knock.site ?? '') && knock.mode !== 'navigate')
    return 'This dev server answers its own pages only; a link may lead here.'
  const isHere = isLoopback(knock.remote) && isLocalName(name)
  if (knock.isUpgrade)
    return isHere && isOwnOrigin(knock) ? undefined : 'Only pages on this machine are told of changed files.'
  if (READING.has(knock.method ?? '') && !DOORS.test(knock.url ?? '')) return undefined
  if (!isEditing) return 'This dev server takes no changes. Edit the files, or start it with: npm start -- --edit'
  return isHere && (isOwnOrigin(knock) || knock.site === 'same-origin')
    ? undefined
    : 'This dev server takes changes only from its own pages, opened as localhost on this machine.'
}

const knockOf = ({ method, url, headers, socket }: IncomingMessage, isUpgrade = false): Knock => ({
  method,
  url,
  host: headers.host,
  origin: headers.origin,
  site: headers['sec-fetch-site'] as string | undefined,
  mode: headers['sec-fetch-mode'] as string | undefined,
  remote: socket.remoteAddress,
  local: socket.localAddress,
  isUpgrade,
})

/**
 * What keeps pages of others from steering a window of the deck by messages, which Slidev takes from anybody in dev:
 * they can neither frame it nor hold on to a window of it that they opened.
 */
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * Plugin for `vite.config.ts`: answers with 403 and a word what `refusal` refuses, before Slidev or Vite see it.
 * @param isEditing see `refusal`
 */
export function closedServer(isEditing: boolean): Plugin {
  return {
    name: 'closed-server',
    apply: 'serve',
    enforce: 'pre',
    // Vite would let pages of any other server on this machine read everything.
    config: () => ({ server: { cors: false } }),
    configureServer: {
      order: 'pre',
      handler({ middlewares, httpServer }) {
        middlewares.use((request, response, next) => {
          for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
          const why = refusal(knockOf(request), isEditing)
          if (why === undefined) return next()
          response
            .writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8', 'Connection': 'close' })
            .end(`${why}\n`)
        })
        httpServer?.prependListener(
          'upgrade',
          (request: IncomingMessage, socket: { end: (text: string) => unknown }) => {
            const why = refusal(knockOf(request, true), isEditing)
            // Vite leaves alone a connection that has been ended.
            if (why !== undefined) socket.end(`HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n${why}\n`)
          },
        )
      },
    },
  }
}
