/** A new chart: a folder with all of it, which draws bars of size until it draws something of its own. */
import type { Change, Project } from './draft'
import { Draft, RequestError } from './draft'
import { camel, pascal, requireChartName } from './names'
import { addWords } from './texts'

export interface ChartRequest {
  /** In kebab case: `weight-memory`. */
  readonly name: string
}

/**
 * Skeleton of a chart.
 * @throws RequestError for a name that cannot be or is taken
 */
export function newChart(project: Project, { name }: ChartRequest): Change {
  const draft = new Draft(project)
  requireChartName(name)
  const component = pascal(name)
  const folder = `components/charts/${name}`
  requireFreeChart(project, name)

  const layout = `layout${component}`
  draft.create(`${folder}/${component}.vue`, componentText(name, layout))
  draft.create(`${folder}/layout.ts`, layoutText(layout))
  draft.create(`${folder}/layout.test.ts`, testText(name, layout))
  draft.create(`${folder}/style.css`, styleText(name))
  draft.create(`${folder}/example.ts`, exampleText(component))
  addWords(draft, 'charts', camel(name), {
    name: { 'en': 'what the chart shows, read out where it cannot be seen', 'zh-CN': '图里是什么，读给看不见的人听' },
    size: { 'en': 'head of the column of the table', 'zh-CN': '表格的列名' },
  })
  draft.hint(
    `${folder}: draw what it is for; ${component}.vue says in its first lines what that is, layout.ts computes it, example.ts has its smallest and largest data.`,
    `chapters/: show it by <${component} :models="['opt']" />.`,
    `Its drawings, ${folder}/drawing.*.html, are written anew by npx vitest run --project render -t ${name} -u; read them.`,
  )
  return draft.change
}

/** @throws RequestError if a folder, a component or words have the name */
export function requireFreeChart(project: Project, name: string): void {
  const component = pascal(name)
  const folder = `components/charts/${name}`
  const other = project
    .glob(['components/**/*.vue', 'layouts/*.vue'])
    .find(file => file.endsWith(`/${component}.vue`) || file.startsWith(`${folder}/`))
  if (other || project.exists(folder))
    throw new RequestError(`The name "${name}" is taken by ${other ?? folder}; choose another.`)
  if (Object.hasOwn(JSON.parse(project.read('locales/en/charts.json')) as object, camel(name)))
    throw new RequestError(
      `There are words charts.${camel(name)} in locales/en/charts.json already; choose another name.`,
    )
}

const componentText = (name: string, layout: string): string => `<!--
Sizes of some models as bars from zero, each named and valued in words.

<${pascal(name)} :models="['gpt-3', 'bloom']" />
-->
<script setup lang="ts">
import type { SystemId } from '../../../data'
import { computed } from 'vue'
import { useLocale } from '../../../composables/useLocale'
import { useSystemText } from '../../../composables/useSystemText'
import { catalogue } from '../../../state/catalogue'
import SourcedValue from '../../ui/SourcedValue.vue'
import ChartFrame from '../parts/ChartFrame.vue'
import DataTable from '../parts/DataTable.vue'
import { ${layout} } from './layout'

const { models } = defineProps<{
  /** Models whose size is published. */
  models: readonly SystemId[]
}>()

const { t } = useLocale()
const { label } = useSystemText()
const rows = computed(() =>
  ${layout}(models.map(id => ({ id, value: catalogue.quantity(\`\${id}.params\`).value }))).map(row => ({
    ...row,
    name: label(catalogue.system(row.id)),
  })),
)
</script>

<template>
  <ChartFrame class="${name}">
    <ul :aria-label="t('charts.${camel(name)}.name')">
      <li v-for="row in rows" :key="row.id">
        <span>{{ row.name }}</span>
        <svg width="100%" height="20" aria-hidden="true">
          <rect :width="\`\${row.share * 100}%\`" height="20" />
        </svg>
        <SourcedValue :of="\`\${row.id}.params\`" style-name="cell" />
      </li>
    </ul>
    <template #table>
      <DataTable
        :rows="rows"
        :columns="[
          { label: t('ui.table.column.model'), cell: row => row.name },
          { label: t('charts.${camel(name)}.size'), number: true, cell: row => ({ of: \`\${row.id}.params\`, style: 'cell' }) },
        ]"
      />
    </template>
  </ChartFrame>
</template>
`

const layoutText = (layout: string): string => `/** Bars from zero, the longest filling the width. */

/** A value to draw, under the id of what it is of. */
export interface BarValue<Id extends string> {
  readonly id: Id
  readonly value: number
}

/**
 * Length of each bar as a part of the longest, from 0 to 1, in the order given.
 * @param values of one unit, none below zero
 */
export function ${layout}<Id extends string>(
  values: readonly BarValue<Id>[],
): readonly { readonly id: Id; readonly share: number }[] {
  const longest = Math.max(...values.map(({ value }) => value))
  return values.map(({ id, value }) => ({ id, share: longest > 0 ? value / longest : 0 }))
}
`

const testText = (name: string, layout: string): string => `import { describe, expect, it } from 'vitest'
import { ${layout} } from './layout'

describe('the bars of ${name}', () => {
  it('are true to scale, in the order given', () => {
    expect(${layout}([{ id: 'small', value: 50 }, { id: 'large', value: 200 }])).toEqual([
      { id: 'small', share: 0.25 },
      { id: 'large', share: 1 },
    ])
  })

  it('have no length where all is nothing', () => {
    expect(${layout}([{ id: 'none', value: 0 }])).toEqual([{ id: 'none', share: 0 }])
  })
})
`

const styleText = (name: string): string => `.${name} li {
  display: grid;
  grid-template-columns: 160px 1fr 90px;
  align-items: center;
  gap: 12px;
  min-height: 42px;
  font-size: 16px;
}

.${name} svg {
  display: block;
  fill: var(--color-part-2);
}
`

const exampleText = (component: string): string => `import type { GalleryExamples } from '../parts/gallery-example'
import { example } from '../parts/gallery-example'
import ${component} from './${component}.vue'

export const examples: GalleryExamples = {
  small: example(${component}, { models: ['gpt-3', 'bloom'] }),
  large: example(${component}, { models: ['gpt-neo', 'gpt-3', 'opt', 'bloom', 'llama-65b', 'falcon-180b'] }),
}
`
