/** What `vite.config.ts` is put together from. It takes them from one file, as it has to load them in a way of its own. */
export { lendBrowserToSlidev } from './browser'
export { ensureFonts } from './fonts'
export { webApp } from './web-app'
export { closedServer } from '../slidev/closed-server'
export { leanStart } from '../slidev/lean-start'
export { PREPARED } from '../slidev/dependencies'
export { BUILD_TARGET } from './oldest-browsers'
export { tooOld } from './too-old'
