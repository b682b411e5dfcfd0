/** What `vite.config.ts` is put together from. It takes them from one file, as it has to load them in a way of its own. */
export { lendBrowserToSlidev } from '../scripts/browser'
export { ensureFonts } from '../scripts/fonts'
export { webApp } from '../scripts/web-app'
export { closedServer } from './closed-server'
export { PREPARED } from './dependencies'
