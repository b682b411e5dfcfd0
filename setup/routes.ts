import { defineRoutesSetup } from '@slidev/types'

/**
 * Adds the pages of the course outside the slides and Slidev's print page, from which the PDFs of both languages are
 * printed, and sends unknown addresses to the first slide.
 */
export default defineRoutesSetup(routes => [
  { path: '/print', name: 'print', component: () => import('@slidev/client/pages/print.vue') },
  { path: '/explore', name: 'explore', component: () => import('../study/ExplorePage.vue') },
  { path: '/claims', name: 'claims', component: () => import('../study/ClaimsPage.vue') },
  { path: '/glossary', name: 'glossary', component: () => import('../study/GlossaryPage.vue') },
  { path: '/sources', name: 'sources', component: () => import('../study/SourcesPage.vue') },
  // For those who work on the figures; `VITE_GALLERY` builds it in, for the tests.
  ...(import.meta.env.DEV || import.meta.env.VITE_GALLERY
    ? [{ path: '/gallery', name: 'gallery', component: () => import('../study/gallery/GalleryPage.vue') }]
    : []),
  ...routes.filter(({ name, path }) => name !== 'NotFound' && path !== '/print'),
  { path: '/:pathMatch(.*)*', name: 'NotFound', redirect: '/1' },
])
