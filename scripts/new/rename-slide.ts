/** A slide under another name in its chapter: its key, its words, and whatever refers to it. */
import type { Change, Project } from './draft'
import { Draft, RequestError } from './draft'
import { requireSlide, slidesOf } from './names'

const USERS = [
  'chapters/*.md',
  'slides.md',
  'data/**/*.ts',
  '{components,features,layouts,slidev,composables,state,setup,core,checks,bench,tests}/**/*.{ts,vue}',
  'locales/*.ts',
  'locales/{en,zh-CN}/*.json',
  'locales/reviewed.json',
]

const NAME = /^[a-z][a-zA-Z]*$/

/**
 * Renames a slide.
 * @throws RequestError if there is no slide of the old key, or one of the new, or if they lie in two chapters
 */
export function renameSlide(project: Project, from: string, to: string): Change {
  const draft = new Draft(project)
  requireSlide(project, from)
  const [chapter = '', name = ''] = from.split('.')
  const [newChapter, newName = '', ...more] = to.split('.')
  if (newChapter !== chapter || !NAME.test(newName) || more.length)
    throw new RequestError(
      `"${to}" is no new key for ${from}: it stays in its chapter and has letters only, such as ${chapter}.cost.`,
    )
  const taken = slidesOf(project).get(to)
  if (taken) throw new RequestError(`The slide ${to} stands in ${taken} already; choose another name.`)

  const key = new RegExp(`(?<![\\w.-])${chapter}\\.${name}(?![\\w-])`, 'g')
  for (const file of project.glob(USERS)) {
    const text = project.read(file)
    if (text.search(key) >= 0) draft.edit(file, before => before.replaceAll(key, to))
  }
  for (const language of ['en', 'zh-CN'])
    draft.edit(`locales/${language}/${chapter}.json`, text => text.replace(`\n  "${name}": {`, `\n  "${newName}": {`))
  const reviewed = `locales/reviewed/${chapter}.json`
  if (project.exists(reviewed))
    draft.edit(reviewed, text =>
      text.replaceAll(new RegExp(`(?<=^\\s*"(?:${chapter}\\.)?)${name}(?=[."])`, 'gm'), newName),
    )
  for (const file of project.glob(`tests/render/slides/${chapter}/${name}.*.html`))
    draft.move(file, file.replace(`/${name}.`, `/${newName}.`))
  draft.hint(
    `Its address was /${chapter}-${name} and is /${chapter}-${newName} now: links and bookmarks from elsewhere lead nowhere.`,
  )
  return draft.change
}
