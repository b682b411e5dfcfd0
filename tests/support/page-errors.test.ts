import { describe, expect, it } from 'vitest'
import { faultLine, isExpected, isForeign } from './page-errors'

describe('an error of a page', () => {
  const fault = {
    page: 'http://127.0.0.1:80/glossary?lang=en',
    text: 'Failed to load resource: the server responded with a status of 404 (Not Found)',
    where: 'http://127.0.0.1:80/assets/lost.js',
    test: 'a lesson > opens',
  }

  it('is told with the test, the page and the file', () => {
    expect(faultLine(fault)).toBe(
      'in "a lesson > opens", on http://127.0.0.1:80/glossary?lang=en: Failed to load resource: the server responded with a status of 404 (Not Found) (http://127.0.0.1:80/assets/lost.js)',
    )
    expect(faultLine({ page: 'no page', text: 'boom' })).toBe('between tests, on no page: boom')
  })

  it('is none where the tab asks for its icon and the network is off, and one where the icon is missing', () => {
    const icon = 'http://127.0.0.1:80/favicon.svg'
    const offline = 'Failed to load resource: net::ERR_INTERNET_DISCONNECTED'
    expect(isExpected({ ...fault, text: offline, where: icon })).toBe(true)
    expect(isExpected({ ...fault, text: offline })).toBe(false)
    expect(isExpected({ ...fault, where: icon })).toBe(false)
  })
})

it('an error before the first address is none of the deck', () => {
  expect(isExpected({ page: 'about:blank', text: 'ServiceWorkerContainer is not defined' })).toBe(true)
  expect(isExpected({ page: 'http://127.0.0.1:80/study', text: 'ServiceWorkerContainer is not defined' })).toBe(false)
})

it('an address is foreign if no server of the test has it', () => {
  const origins = new Set(['http://127.0.0.1:80', 'http://127.0.0.1:81'].map(address => new URL(address).origin))
  expect(isForeign('http://127.0.0.1:81/study', origins)).toBe(false)
  expect(isForeign('data:image/png;base64,AAAA', origins)).toBe(false)
  expect(isForeign('https://fonts.example.org/a.woff2', origins)).toBe(true)
})
