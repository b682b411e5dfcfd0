/**
 * Layout of a family of models as a tree: generations across, one row a model. Children of one parent stand in branches by
 * how they were made, oldest first, and the words for it stand once at each branch.
 */
import type { DerivationKind, LineageNode } from '../../../core/lineage'
import { textWidth } from '../parts/text-width'

export interface TreeNode {
  readonly node: LineageNode
  /** Centre of the mark; names and dates stand at the same height. */
  readonly x: number
  readonly y: number
  readonly nameX: number
  readonly dateX: number
  /** Where further words may follow. */
  readonly moreX: number
  /** Step that reveals it: 0 is there from the beginning. */
  readonly step: number
}

export interface TreeBranch {
  readonly parent: string
  readonly how: DerivationKind
  /** Words of the branch, in the middle of its height. */
  readonly x: number
  readonly y: number
  /** SVG path from the parent up or down to the height of the branch, which branches share. */
  readonly stem: string
  /** SVG path from there to the words and on to the children. */
  readonly path: string
  readonly step: number
}

export interface FamilyTreeLayout {
  readonly nodes: readonly TreeNode[]
  readonly branches: readonly TreeBranch[]
  readonly width: number
  readonly height: number
  /** Clicks that reveal it: one for each branch of the root. */
  readonly steps: number
}

export const FAMILY_TREE = { labelSize: 13, markRadius: 7, nameGap: 13, dateGap: 12, row: 24, branchGap: 8 } as const

/** Branches of one parent, from what changes it least to what begins anew. */
const BRANCH_ORDER: readonly DerivationKind[] = [
  'fine-tuned',
  'adapter',
  'aligned',
  'continued-pretraining',
  'upcycled',
  'architecture',
  'successor',
]
/** Pixels from the words of a node to the stem, from the stem to the words of a branch, from those to the bracket, from there to a mark. */
const JOINT = { before: 8, stem: 10, words: 8, bracket: 12 }

/** The children of a node by how they were made. */
export function branchesOf({
  children,
}: LineageNode): readonly { readonly how: DerivationKind; readonly children: readonly LineageNode[] }[] {
  return BRANCH_ORDER.map(how => ({ how, children: children.filter(({ link }) => link?.how === how) })).filter(
    branch => branch.children.length > 0,
  )
}

interface Words {
  /** Name of a model. */
  readonly name: (node: LineageNode) => string
  readonly date: (node: LineageNode) => string
  readonly how: (how: DerivationKind) => string
}

/** Horizontal places of one generation. */
interface Column {
  readonly markX: number
  readonly nameX: number
  readonly dateX: number
  readonly end: number
  /** Where the words of the branches to the next generation begin, and where their brackets stand. */
  readonly wordsX: number
  readonly bracketX: number
}

function columnsOf(root: LineageNode, { name, date, how }: Words): readonly Column[] {
  const { labelSize, markRadius, nameGap, dateGap } = FAMILY_TREE
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(text => textWidth(text, labelSize)))
  const columns: Column[] = []
  let nodes: readonly LineageNode[] = [root]
  let left = 0
  while (nodes.length > 0) {
    const markX = left + markRadius
    const nameX = markX + nameGap
    const dateX = nameX + widest(nodes.map(name)) + dateGap
    const end = dateX + widest(nodes.map(date))
    const wordsX = end + JOINT.before + JOINT.stem
    const bracketX = wordsX + widest(nodes.flatMap(branchesOf).map(branch => how(branch.how))) + JOINT.words
    columns.push({ markX, nameX, dateX, end, wordsX, bracketX })
    nodes = nodes.flatMap(({ children }) => children)
    left = bracketX + JOINT.bracket
  }
  return columns
}

/**
 * @param options.height of all rows together; their distance follows from it. Rows of their usual height when left out
 * @param options.words texts whose widths make the columns
 */
export function layoutFamilyTree(
  root: LineageNode,
  { words, height }: { readonly words: Words; readonly height?: number },
): FamilyTreeLayout {
  const columns = columnsOf(root, words)
  const rowsOf = (node: LineageNode): number =>
    Math.max(
      1,
      node.children.reduce((sum, child) => sum + rowsOf(child), 0),
    )
  const gapsOf = (node: LineageNode): number =>
    Math.max(0, branchesOf(node).length - 1) + node.children.reduce((sum, child) => sum + gapsOf(child), 0)
  const row = height === undefined ? FAMILY_TREE.row : (height - gapsOf(root) * FAMILY_TREE.branchGap) / rowsOf(root)

  const nodes: TreeNode[] = []
  const branches: TreeBranch[] = []

  /** Places a node and all below it from a height on; returns its own height and where the next may begin. */
  function place(node: LineageNode, top: number, step: number): { y: number; bottom: number } {
    const { markX, nameX, dateX, end, wordsX, bracketX } = columns[node.depth]!
    let bottom = top
    const own = branchesOf(node).map(({ how, children }, index) => {
      const branchStep = node.depth === 0 ? index + 1 : step
      bottom += index > 0 ? FAMILY_TREE.branchGap : 0
      const heights = children.map(child => {
        const placed = place(child, bottom, branchStep)
        bottom = placed.bottom
        return placed.y
      })
      return { how, heights, y: (heights[0]! + heights.at(-1)!) / 2, step: branchStep }
    })
    if (own.length === 0) bottom = top + row
    const y = own.length === 0 ? top + row / 2 : (own[0]!.y + own.at(-1)!.y) / 2
    nodes.push({ node, x: markX, y, nameX, dateX, moreX: end + FAMILY_TREE.dateGap, step })

    const stemX = wordsX - JOINT.stem / 2 - 2
    const childX = columns[node.depth + 1]?.markX ?? 0
    for (const branch of own) {
      const wordsEnd = wordsX + textWidth(words.how(branch.how), FAMILY_TREE.labelSize) + JOINT.words / 2
      const first = branch.heights[0]!
      const last = branch.heights.at(-1)!
      branches.push({
        parent: node.model.id,
        how: branch.how,
        x: wordsX,
        y: branch.y,
        stem: `M${end + JOINT.before / 2},${y}H${stemX}V${branch.y}`,
        path: [
          `M${stemX},${branch.y}H${wordsX - 4}`,
          `M${wordsEnd},${branch.y}H${bracketX}`,
          ...(first === last ? [] : [`M${bracketX},${first}V${last}`]),
          ...branch.heights.map(childY => `M${bracketX},${childY}H${childX - FAMILY_TREE.markRadius - 2}`),
        ].join(''),
        step: branch.step,
      })
    }
    return { y, bottom }
  }

  const { bottom } = place(root, 0, 0)
  return {
    nodes: nodes.sort((a, b) => a.node.depth - b.node.depth || a.y - b.y),
    branches,
    width: columns.at(-1)!.end,
    height: bottom,
    steps: branchesOf(root).length,
  }
}
