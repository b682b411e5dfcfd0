import type { Knock } from './closed-server'
import { describe, expect, it } from 'vitest'
import { refusal } from './closed-server'

/** A page of the dev server itself, on this machine, that reads a file. */
const OWN: Knock = {
  method: 'GET',
  url: '/',
  host: 'localhost:3030',
  origin: 'http://localhost:3030',
  site: 'same-origin',
  mode: 'cors',
  remote: '127.0.0.1',
  local: '127.0.0.1',
}
const LAN = { host: '192.168.1.5:3030', origin: 'http://192.168.1.5:3030', local: '192.168.1.5', remote: '192.168.1.9' }
const WRITE = { method: 'POST', url: '/__slidev/slides/2.json' }
const WRITERS = [
  '/__slidev/slides/2.json',
  '/@slidev/configs',
  '/__mcp',
  '/@server-reactive/nav',
  '/@server-ref/nav',
  '/__open-in-editor?file=slides.md',
  '/',
]

const judge = (knock: Partial<Knock>, isEditing = false): string | undefined => refusal({ ...OWN, ...knock }, isEditing)

describe('who may read', () => {
  it.each<[string, Partial<Knock>]>([
    ['a page of the server itself', {}],
    ['a reader who typed the address', { origin: undefined, site: 'none', mode: 'navigate' }],
    ['a link from another site', { origin: undefined, site: 'cross-site', mode: 'navigate' }],
    ['a program, which sends neither Origin nor Sec-Fetch', { origin: undefined, site: undefined, mode: undefined }],
    ['HEAD', { method: 'HEAD' }],
    ['127.0.0.1', { host: '127.0.0.1:3030', origin: 'http://127.0.0.1:3030' }],
    ['IPv6', { host: '[::1]:3030', origin: 'http://[::1]:3030', remote: '::1', local: '::1' }],
    ['another machine that Slidev was opened to, by the address it reached', LAN],
    ['the same over a socket for both kinds of addresses', { ...LAN, local: '::ffff:192.168.1.5' }],
    ['export, which prints over localhost', { url: '/print?print=true&range=1', origin: undefined, site: 'none' }],
  ])('%s', (_, knock) => {
    expect(judge(knock)).toBeUndefined()
  })

  it.each<[string, Partial<Knock>]>([
    ['a foreign Host, even without an Origin (DNS rebinding)', { host: 'evil.example:3030', origin: undefined }],
    ['a foreign Host that agrees with its Origin', { host: 'evil.example', origin: 'http://evil.example' }],
    ['a name that only begins like ours', { host: 'localhost.evil.example', origin: undefined }],
    ['a name below localhost', { host: 'evil.localhost:3030', origin: undefined }],
    ['an address that is not the one reached', { host: '192.168.1.6:3030', origin: undefined }],
    ['no Host', { host: undefined, origin: undefined }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['an Origin of a sandboxed page', { origin: 'null' }],
    ['a page of another server on this machine', { origin: 'http://localhost:8080', site: 'same-site' }],
    ['a script or picture of a foreign page', { origin: undefined, site: 'cross-site', mode: 'no-cors' }],
    ['the same from another port', { origin: undefined, site: 'same-site', mode: 'no-cors' }],
  ])('not %s', (_, knock) => {
    expect(judge(knock)).toBeTypeOf('string')
    expect(judge(knock, true)).toBeTypeOf('string')
  })
})

describe('who may write', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', undefined])('nobody: %s', method => {
    for (const url of WRITERS) expect(judge({ method, url }), url).toContain('npm start -- --edit')
  })

  it('nobody starts an editor by reading an address', () => {
    for (const url of ['/__open-in-editor?file=slides.md', '/__OPEN-in-editor', '/base/__open-in-editor', '/__mcp'])
      expect(judge({ url }), url).toContain('takes no changes')
  })

  it('with --edit, pages of the server itself on this machine', () => {
    for (const url of WRITERS) expect(judge({ method: 'POST', url }, true), url).toBeUndefined()
    expect(judge({ url: '/__open-in-editor', origin: undefined }, true)).toBeUndefined()
  })

  it.each<[string, Partial<Knock>]>([
    ['a plain POST from another tab', { origin: 'https://evil.example', site: 'cross-site', mode: 'no-cors' }],
    ['one that hides its Origin', { origin: undefined, site: undefined, mode: undefined }],
    ['a page of another server on this machine', { origin: 'http://localhost:8080', site: 'same-site' }],
    ['another machine', LAN],
    ['another machine that says it is localhost', { ...LAN, host: 'localhost:3030', origin: 'http://localhost:3030' }],
    ['this machine by its address in the network', { ...LAN, remote: '127.0.0.1' }],
    ['a foreign Host', { host: 'evil.example:3030', origin: 'http://evil.example:3030' }],
  ])('with or without --edit, not %s', (_, knock) => {
    expect(judge({ ...WRITE, ...knock })).toBeTypeOf('string')
    expect(judge({ ...WRITE, ...knock }, true)).toBeTypeOf('string')
  })
})

describe('who is told of changed files', () => {
  it('pages of the server itself on this machine', () => {
    expect(judge({ isUpgrade: true, mode: 'websocket' })).toBeUndefined()
  })

  it.each<[string, Partial<Knock>]>([
    ['a foreign page', { origin: 'https://evil.example', site: 'cross-site', mode: 'websocket' }],
    ['a page of another server on this machine', { origin: 'http://localhost:8080', site: undefined }],
    ['a program without an Origin', { origin: undefined, site: undefined }],
    ['another machine', LAN],
  ])('not %s', (_, knock) => {
    expect(judge({ ...knock, isUpgrade: true })).toBeTypeOf('string')
    expect(judge({ ...knock, isUpgrade: true }, true)).toBeTypeOf('string')
  })
})
