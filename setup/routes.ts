import type { RouteComponent, RouteRecordRaw } from 'vue-router'
import { defineRoutesSetup } from '@slidev/types'

/** A page outside the slides. Its address always holds the language. */
const page = (path: string, component: RouteComponent, name = path.slice(1)): RouteRecordRaw => ({
  path,
  name,
  component,
  meta: { study: true },
})

/**
 * Adds the pages of the course outside the slides and Slidev's print page, from which the PDFs of both languages are
 * printed, and sends unknown addresses to the first slide.
 */
export default defineRoutesSetup(routes => [
  { path: '/print', name: 'print', component: () => import('@slidev/client/pages/print.vue') },
  page('/study', () => import('../study/HomePage.vue')),
  page('/study/:chapter', () => import('../study/LessonPage.vue'), 'lesson'),
  page('/practice', () => import('../study/PracticePage.vue')),
  page('/practice/:set', () => import('../study/PracticeSetPage.vue'), 'practice-set'),
  page('/question/:id', () => import('../study/QuestionPage.vue'), 'question'),
  page('/cards', () => import('../study/CardsPage.vue')),
  page('/progress', () => import('../study/ProgressPage.vue')),
  page('/record', () => import('../study/RecordPage.vue')),
  page('/model/:id', () => import('../study/ModelPage.vue'), 'model'),
  page('/figure', () => import('../study/FigurePage.vue')),
  page('/explore', () => import('../study/ExplorePage.vue')),
  page('/claims', () => import('../study/ClaimsPage.vue')),
  page('/glossary', () => import('../study/GlossaryPage.vue')),
  page('/sources', () => import('../study/SourcesPage.vue')),
  // For those who work on the figures; `VITE_GALLERY` builds it in, for the tests.
  ...(import.meta.env.DEV || import.meta.env.VITE_GALLERY
    ? [page('/gallery', () => import('../study/gallery/GalleryPage.vue'))]
    : []),
  ...routes.filter(({ name, path }) => name !== 'NotFound' && path !== '/print'),
  { path: '/:pathMatch(.*)*', name: 'NotFound', redirect: '/1' },
])
