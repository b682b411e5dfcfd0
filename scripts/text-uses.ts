/** Where the code uses the texts of `locales/`: every key it names or builds, and the arguments it gives with them. */
import type { TextUse } from '../checks/arguments'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { parse } from 'vue/compiler-sfc'
import { ROOT } from './root'

/** A hole in a template: one step of a key, or a part of one. */
export const HOLE = '\0'

const CITE = 'study.cite.'
const GENERATED = 'practice.generated.'
/** Templates by which such a beginning is put before a key that was written elsewhere: they use no text by themselves. */
export const PASSED_ON = [CITE, GENERATED].map(beginning => `${beginning}${HOLE}`)

/** Functions that turn a key into words, with what stands before the keys they take, where that is left out. */
const SPEAKERS: Readonly<Record<string, readonly string[]>> = { t: [''], nodes: [''], say: ['', CITE] }
/** Fields that hold a key beside the arguments for it, in one object. */
const PAIRS = [
  { key: 'key', args: 'args', prefixes: [''] },
  { key: 'k', args: 'args', prefixes: [''] },
  { key: 'key', args: 'fill', prefixes: [GENERATED] },
] as const

export interface CodeTexts {
  /** Keys given to what turns them into words, with their arguments. */
  readonly uses: readonly TextUse[]
  /** All texts and templates of the code: `HOLE` stands for each thing put in. */
  readonly literals: ReadonlySet<string>
}

/** One piece of script within a file. */
interface Piece {
  readonly file: string
  readonly code: string
  /** Line of the file it begins on. */
  readonly line: number
}

type Template = NonNullable<NonNullable<ReturnType<typeof parse>['descriptor']['template']>['ast']>
type Child = Template['children'][number]

/** Number of the directive, among the kinds of parts of an element that the compiler of Vue numbers. */
const DIRECTIVE = 7

/** The code in a template: values put in, and directives; attributes become text, `<T k="…" :args="…">` a use. */
function piecesOf(nodes: readonly Child[], file: string, startLine: number): readonly Piece[] {
  const at = (code: string, line: number): Piece => ({ file, code: `(${code}\n)`, line: line + startLine - 1 })
  return nodes.flatMap((node): readonly Piece[] => {
    if (!('props' in node))
      return 'content' in node && typeof node.content === 'object'
        ? [at(node.content.loc.source, node.loc.start.line)]
        : []
    const props = node.props.map(prop => {
      const name = prop.type === DIRECTIVE ? (prop.arg?.loc.source ?? prop.name) : prop.name
      const value = prop.type === DIRECTIVE ? prop.exp?.loc.source : JSON.stringify(prop.value?.content ?? '')
      // Of `item of items` only what stands behind is an expression.
      return { name, value: prop.name === 'for' ? value?.replace(/^.*?\s(?:in|of)\s/s, '') : value }
    })
    const object = props
      .filter(({ name, value }) => value && /^[\w-]+$/.test(name))
      .map(({ name, value }) => `'${name}': ${value}`)
    return [at(`{ ${object.join(', ')} }`, node.loc.start.line), ...piecesOf(node.children, file, startLine)]
  })
}

function piecesIn(file: string, source: string): readonly Piece[] {
  if (file.endsWith('.ts')) return [{ file, code: source, line: 1 }]
  const isMarkdown = file.endsWith('.md')
  const { descriptor } = parse(isMarkdown ? `<template>${source}</template>` : source, { filename: file })
  return [
    ...[descriptor.script, descriptor.scriptSetup].flatMap(block =>
      block ? [{ file, code: block.content, line: block.loc.start.line }] : [],
    ),
    ...piecesOf(descriptor.template?.ast?.children ?? [], file, 1),
  ]
}

/** The texts that an expression may be; none where that cannot be seen. */
function textsOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node))
    return [node.templateSpans.reduce((text, span) => text + HOLE + span.literal.text, node.head.text)]
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return textsOf(node.expression)
  if (ts.isBinaryExpression(node)) return [...textsOf(node.left), ...textsOf(node.right)]
  return []
}

const propertyOf = (object: ts.ObjectLiteralExpression, name: string): ts.ObjectLiteralElementLike | undefined =>
  object.properties.find(property => property.name && 'text' in property.name && property.name.text === name)

/** All names, if all can be seen. */
const allOf = (names: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  names.includes(undefined) ? undefined : names.flatMap(some => some ?? [])

/** Reads the uses in one piece of code. */
function readPiece({ file, code, line }: Piece, uses: TextUse[], literals: Set<string>): void {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS)
  const objects: ts.VariableDeclaration[] = []
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + line

  /** Names of the arguments; `undefined` where they cannot be seen. */
  function namesOf(node: ts.Node | undefined): readonly string[] | undefined {
    if (!node) return []
    if (ts.isIdentifier(node)) {
      const { text, pos } = node
      const before = objects.findLast(object => object.name.getText(source) === text && object.pos < pos)
      return before?.initializer && namesOf(before.initializer)
    }
    if (ts.isConditionalExpression(node)) return allOf([namesOf(node.whenTrue), namesOf(node.whenFalse)])
    if (!ts.isObjectLiteralExpression(node)) return undefined
    const names = node.properties.map(property =>
      ts.isSpreadAssignment(property)
        ? namesOf(property.expression)
        : property.name && 'text' in property.name
          ? [property.name.text]
          : undefined,
    )
    return allOf(names)
  }

  const use = (node: ts.Node, key: ts.Expression, args: ts.Node | undefined, prefixes: readonly string[]): void => {
    const keys = textsOf(key)
    if (keys.length > 0) uses.push({ file, line: lineOf(node), keys, prefixes, args: namesOf(args) })
  }

  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))
      for (const text of textsOf(node)) literals.add(text)
    if (ts.isCallExpression(node) && node.arguments[0]) {
      const { expression } = node
      const name = ts.isPropertyAccessExpression(expression)
        ? expression.name.text
        : ts.isIdentifier(expression)
          ? expression.text
          : ''
      if (Object.hasOwn(SPEAKERS, name)) use(node, node.arguments[0], node.arguments[1], SPEAKERS[name]!)
    }
    if (ts.isObjectLiteralExpression(node)) {
      for (const pair of PAIRS) {
        const key = propertyOf(node, pair.key)
        const args = propertyOf(node, pair.args)
        // A lone key is no text yet, but for that of `<T>`.
        const isGenerated = pair.args === 'fill' && propertyOf(node, 'words')?.getText(source).includes("'generated'")
        if (key && ts.isPropertyAssignment(key) && (args ?? (isGenerated || pair.key === 'k')))
          use(
            node,
            key.initializer,
            args && (ts.isPropertyAssignment(args) ? args.initializer : args.name),
            pair.prefixes,
          )
      }
    }
    ts.forEachChild(node, visit)
  }

  /** Objects under a name, first of all: what is given as `args` may be one of them. */
  function remember(node: ts.Node): void {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isObjectLiteralExpression(node.initializer))
      objects.push(node)
    ts.forEachChild(node, remember)
  }
  remember(source)
  visit(source)
}

/** Where code that shows texts may stand; at any depth, wherever folders are moved to. */
const CODE = ['**/*.{ts,vue}', 'chapters/**/*.md', 'slides.md']
const NO_CODE = [
  // What it writes is code, not what it says.
  'scripts/new/**',
  '**/node_modules/**',
  'dist/**',
  'tests/**',
  '**/*.test.ts',
  'bench/**',
  'locales/**',
  'data/sources/**',
  '.slidev/**',
]

/** The texts in one file. @param file its name tells what language it is in */
export function textsIn(file: string, source: string): CodeTexts {
  const uses: TextUse[] = []
  const literals = new Set<string>()
  for (const piece of piecesIn(file, source)) readPiece(piece, uses, literals)
  return { uses, literals }
}

let read: CodeTexts | undefined

/** Reads all code of the course, once: it does not change while it is checked. */
export function readCodeTexts(): CodeTexts {
  return (read ??= readAll())
}

function readAll(): CodeTexts {
  const files = globSync(CODE, { cwd: ROOT, ignore: NO_CODE }).sort()
  const texts = files.map(file => textsIn(file, readFileSync(join(ROOT, file), 'utf8')))
  return {
    uses: texts.flatMap(({ uses }) => uses),
    literals: new Set(texts.flatMap(({ literals }) => [...literals])),
  }
}
