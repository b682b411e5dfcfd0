import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import SplitBar from './SplitBar.vue'

export const examples: GalleryExamples = {
  small: example(SplitBar, {
    parts: [
      { of: 'roots.mixture-code', label: 'data.group.code', accent: true },
      { of: 'roots.mixture-languages', label: 'data.group.languages' },
    ],
  }),
  large: example(SplitBar, {
    parts: [
      { of: 'vicuna.judgeWins', label: 'beyond.imitation.vicuna', accent: true },
      { of: 'vicuna.judgeTies', label: 'beyond.imitation.ties' },
      { of: 'vicuna.judgeWinsChatgpt', label: 'beyond.imitation.chatgpt' },
    ],
  }),
}
