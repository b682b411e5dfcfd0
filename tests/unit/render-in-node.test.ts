import type { Component } from 'vue'
import i18next from 'i18next'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import CheckQuestions from '../../components/CheckQuestions.vue'
import QuizQuestion from '../../components/quiz/QuizQuestion.vue'
import WeightMemory from '../../components/WeightMemory.vue'
import { startWords } from '../../composables/language'
import { questionOf } from '../../composables/questions'
import FigureLayout from '../../layouts/figure.vue'
import { provideSlide, resetWindow, shownWindow } from '../stubs/slidev-client'

/** HTML of a component on a slide. @param clicks all of them unless said */
async function rendered(
  component: Component,
  props: Readonly<Record<string, unknown>> = {},
  clicks?: number,
): Promise<string> {
  const app = createSSRApp({ render: () => h(component, props) })
  app.use(
    createRouter({
      history: createMemoryHistory(),
      routes: [{ path: '/:any(.*)*', component: { render: () => null } }],
    }),
  )
  app.config.warnHandler = message => {
    throw new Error(message)
  }
  provideSlide(app, { frontmatter: { key: 'early.opt' }, no: 12, clicks })
  return renderToString(app)
}

beforeAll(() => startWords('en'))
afterEach(async () => {
  resetWindow()
  await i18next.changeLanguage('en')
})

describe('without a page', () => {
  it('a chart is drawn in the language shown', async () => {
    const machines = [{ of: 'apple-m2.leastMemory', name: 'beyond.laptop.small' }]
    const chart = (): Promise<string> => rendered(WeightMemory, { models: ['llama-65b'], machines })
    const english = await chart()
    expect(english).toContain('LLaMA 65B')
    await i18next.changeLanguage('zh-CN')
    expect(await chart()).not.toBe(english)
  })

  it('a layout shows the title of its slide, and its number', async () => {
    const html = await rendered(FigureLayout)
    expect(html).toContain(i18next.t('early.opt.title').slice(0, 20))
    expect(html).toContain('>12<')
  })

  it('what its clicks reveal waits for them', async () => {
    const slide = (clicks: number): Promise<string> =>
      rendered(() => h(FigureLayout, null, () => h(CheckQuestions, { questions: ['early-budget'] })), {}, clicks)
    expect(await slide(0)).not.toContain(i18next.t('figures.check.right'))
    expect(await slide(1)).toContain(i18next.t('figures.check.right'))
  })

  it('a question is asked, with no storage to keep the answer in', async () => {
    const question = questionOf('early-budget')
    expect(await rendered(QuizQuestion, { question })).toContain('type="radio"')
  })

  it('a slide that is printed is a part of its chapter', async () => {
    expect(await rendered(FigureLayout)).toContain('<h1')
    shownWindow.isPrintMode.value = true
    expect(await rendered(FigureLayout)).toContain('<h2')
  })
})
