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
  page('/study', () => import('../features/lessons/HomePage.vue')),
  page('/study/:chapter', () => import('../features/lessons/LessonPage.vue'), 'lesson'),
  page('/practice', () => import('../features/quiz/PracticePage.vue')),
  page('/practice/:set', () => import('../features/quiz/PracticeSetPage.vue'), 'practice-set'),
  page('/question/:id', () => import('../features/quiz/QuestionPage.vue'), 'question'),
  page('/cards', () => import('../features/cards/CardsPage.vue')),
  page('/progress', () => import('../features/progress/ProgressPage.vue')),
  page('/record', () => import('../features/progress/CertificatePage.vue')),
  page('/model/:id', () => import('../features/reference/ModelPage.vue'), 'model'),
  page('/figure', () => import('../features/reference/FigurePage.vue')),
  page('/explore', () => import('../features/explore/ExplorePage.vue')),
  page('/claims', () => import('../features/claims/ClaimsPage.vue')),
  page('/glossary', () => import('../features/glossary/GlossaryPage.vue')),
  page('/sources', () => import('../features/sources/SourcesPage.vue')),
  // For those who work on the figures; `VITE_GALLERY` builds it in, for the tests.
  ...(import.meta.env.DEV || import.meta.env.VITE_GALLERY
    ? [page('/gallery', () => import('../features/gallery/GalleryPage.vue'))]
    : []),
  ...routes.filter(({ name, path }) => name !== 'NotFound' && path !== '/print'),
  { path: '/:pathMatch(.*)*', name: 'NotFound', redirect: '/1' },
])
