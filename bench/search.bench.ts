/** Time to build the index of the search, once for each reader, and to answer while they type. `npm run bench`. */
import { bench, describe } from 'vitest'
import { createCatalogue } from '../core/catalogue'
import { readTaught } from '../core/taught'
import { data } from '../data'
import { searchDocuments } from '../features/search/documents'
import { createSearchIndex } from '../features/search/search-index'
import { readSlides, readWords } from '../scripts/course'

const catalogue = createCatalogue(data)
const words = { 'en': readWords('en'), 'zh-CN': readWords('zh-CN') }
const slides = (await readSlides()).map(({ frontmatter, content }) => ({
  key: String(frontmatter.key),
  markup: content,
}))
const material = {
  catalogue,
  words,
  slides: slides.map(({ key }) => key),
  taught: readTaught(slides, words.en, catalogue),
  chapterOf: {},
}
const documents = searchDocuments(material)
const index = await createSearchIndex(documents)

describe('the search', () => {
  bench('writes its documents', () => void searchDocuments(material))
  bench('builds its index', async () => void (await createSearchIndex(documents)))
  for (const query of ['语言模型', 'context length', 'gpt 3', '7B', 'a', 'transfromer'])
    bench(`answers ${query}`, () => void index.search(query))
})
