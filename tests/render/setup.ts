/** The words are there before anything is drawn. */
const noop = (): void => undefined
Object.assign(globalThis, {
  window: { addEventListener: noop, location: { search: '' } },
  location: { search: '' },
  localStorage: { getItem: () => null, setItem: noop, length: 0, key: () => null },
})
import i18next from 'i18next'
import { messages } from '../../locales'

await i18next.init({
  lng: 'en',
  fallbackLng: false,
  resources: messages,
  ns: Object.keys(messages.en),
  defaultNS: 'ui',
  nsSeparator: '.',
  keySeparator: '.',
  showSupportNotice: false,
})
