/** A chart under another name: folder, component, words, classes, and whatever uses them. */
import type { Change, Project } from './draft'
import { requireFreeChart } from './chart'
import { Draft, RequestError } from './draft'
import { camel, pascal, requireChartName } from './names'

/** Where a chart may be named. Its drawings name its classes. */
const USERS = [
  'chapters/*.md',
  '*.vue',
  '{components,features,layouts,slidev,styles,composables,state,setup,bench}/**/*.{ts,vue,css}',
  'tests/**/*.{ts,html}',
  'components/**/*.html',
  'locales/*.ts',
]
/** Made anew from the components. */
const GENERATED = 'slidev/types/components.ts'

/** Names the charts that draw with a piece of another. */
const BORROWED = 'tests/content/directions.test.ts'

/** Hashes of read translations, in one file or one for each namespace. */
const REVIEWED = ['locales/reviewed.json', 'locales/reviewed/charts.json']

/**
 * Renames a chart.
 * @throws RequestError if there is no chart of the old name, or something of the new one
 */
export function renameChart(project: Project, from: string, to: string): Change {
  const draft = new Draft(project)
  const folder = `components/charts/${from}`
  const files = project.glob(`${folder}/**`)
  if (!files.some(file => file === `${folder}/${pascal(from)}.vue`)) {
    const names = project.glob('components/charts/*/example.ts').map(file => file.split('/')[2]!)
    throw new RequestError(`There is no chart "${from}"; there are ${names.join(', ')}.`)
  }
  requireFreeChart(project, requireChartName(to))

  for (const file of project.glob(USERS).filter(file => file !== GENERATED))
    editIfChanged(draft, file, renameIn(file, from, to))
  for (const language of ['en', 'zh-CN'])
    editIfChanged(draft, `locales/${language}/charts.json`, text =>
      text.replace(`\n  "${camel(from)}": `, `\n  "${camel(to)}": `),
    )
  for (const file of REVIEWED.filter(draft.exists))
    editIfChanged(draft, file, text =>
      text.replaceAll(new RegExp(`(?<=^\\s*"(?:charts\\.)?)${camel(from)}(?=[."])`, 'gm'), camel(to)),
    )
  for (const file of files)
    draft.move(file, file.replace(folder, `components/charts/${to}`).replace(`/${pascal(from)}.`, `/${pascal(to)}.`))
  draft.hint(`README.md, docs/: grep for "${from}" and ${pascal(from)}, should a text speak of the chart.`)
  return draft.change
}

function editIfChanged(draft: Draft, file: string, change: (text: string) => string): void {
  if (change(draft.read(file)) !== draft.read(file)) draft.edit(file, change)
}

/** What the name becomes in one file: only where it is the name of this chart, not of a model, a technique or a type. */
function renameIn(file: string, from: string, to: string): (text: string) => string {
  const own = file.startsWith(`components/charts/${from}/`)
  const [component, newComponent] = [pascal(from), pascal(to)]
  const kebab = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g')
  return text => {
    if (![from, component, `charts.${camel(from)}`].some(name => text.includes(name))) return text
    // A type of the data may bear the name of a component, so the bare name counts only where the component is imported.
    const imported = file.endsWith('.md') || text.includes(`/${component}.vue'`)
    let result = text
      .replaceAll(new RegExp(imported ? `\\b${component}\\b` : `(?<=</?)${component}\\b`, 'g'), newComponent)
      .replaceAll(new RegExp(`\\blayout${component}\\b`, 'g'), `layout${newComponent}`)
      .replaceAll(new RegExp(`(?<![\\w.])charts\\.${camel(from)}(?!\\w)`, 'g'), `charts.${camel(to)}`)
      .replaceAll(new RegExp(`(?<=charts/|\\.\\./)${from}(?=/)`, 'g'), to)
      .replaceAll(/\bclass="[^"]*"/g, attribute => attribute.replaceAll(kebab, to))
      // Selectors: a class on its own or behind other classes, never a step of a dotted path.
      .replaceAll(new RegExp(`(?<=(?:^|[^\\w.])(?:\\.[\\w-]+)*)\\.${from}(?![\\w-])`, 'gm'), `.${to}`)
    if (own) result = result.replaceAll(new RegExp(`(?<=\\bfile=")${from}(?=")|(?<=the bars of )${from}(?=')`, 'g'), to)
    return file === BORROWED ? renameInList(result, from, to) : result
  }
}

/** The list of charts that draw with a piece of another stands in order. */
function renameInList(text: string, from: string, to: string): string {
  const renamed = text.replaceAll(new RegExp(`(?<=')${from}(?= -> )|(?<= -> )${from}(?=')`, 'g'), to)
  return renamed.replace(
    /(?: {2}'[a-z0-9-]+ -> [a-z0-9-]+',\n)+/,
    list => `${list.trimEnd().split('\n').sort().join('\n')}\n`,
  )
}
