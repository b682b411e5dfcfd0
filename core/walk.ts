/** Visits every object of a tree of records. */

/** Calls `visit` for each object below `node`, with its path. */
export function walk(
  node: unknown,
  path: string,
  visit: (object: Readonly<Record<string, unknown>>, path: string) => void,
): void {
  if (Array.isArray(node)) {
    node.forEach((item, index) =>
      walk(item, `${path}[${isRecord(item) && typeof item.id === 'string' ? item.id : index}]`, visit),
    )
    return
  }
  if (!isRecord(node)) return
  visit(node, path)
  for (const [key, value] of Object.entries(node)) walk(value, path ? `${path}.${key}` : key, visit)
}

export function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}
