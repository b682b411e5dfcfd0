/** Types of the components that Slidev registers by their file names. */

const nameOf = (file: string): string => /(\w+)\.vue$/.exec(file)![1]!

/**
 * Text of a module that declares components for templates.
 * @param files from the root of the project: `components/ui/T.vue`
 * @throws Error naming both files, if two have one name: Slidev would take either
 */
export function componentTypes(files: readonly string[]): string {
  const byName = new Map<string, string>()
  for (const file of files) {
    const other = byName.get(nameOf(file))
    if (other !== undefined)
      throw new Error(`${other} and ${file} have one name, by which slides would find either. Rename one of them.`)
    byName.set(nameOf(file), file)
  }
  const names = [...byName.keys()]
  return [
    '/** Made by scripts/component-types.ts. */',
    ...names.map(name => `import type ${name} from '../../${byName.get(name)!}'`),
    '',
    "declare module 'vue' {",
    '  interface GlobalComponents {',
    ...names.map(name => `    ${name}: typeof ${name}`),
    '  }',
    '}',
    '',
  ].join('\n')
}
