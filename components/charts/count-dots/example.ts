import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import CountDots from './CountDots.vue'

export const examples: GalleryExamples = {
  small: example(CountDots, {
    title: 'beyond.examples.what',
    groups: [
      {
        name: 'beyond.examples.people',
        rows: [
          { model: 'lima', of: 'lima.examples', accent: true },
          { model: 'llama-2-chat', of: 'llama-2-chat.sftExamples' },
        ],
      },
    ],
  }),
  large: example(CountDots, {
    title: 'beyond.examples.what',
    groups: [
      {
        name: 'beyond.examples.people',
        rows: [
          { model: 'lima', of: 'lima.examples', accent: true },
          { model: 'guanaco', of: 'guanaco.examples' },
          { model: 'dolly-2', of: 'dolly-2.examples' },
        ],
      },
      {
        name: 'beyond.examples.models',
        rows: [
          { model: 'vicuna', of: 'vicuna.examples', note: 'beyond.examples.chats' },
          { model: 'gpt4all', of: 'gpt4all.examples' },
          { model: 'orca', of: 'orca.chatgptExamples' },
        ],
      },
    ],
  }),
}
