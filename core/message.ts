/**
 * A message of `locales/` as a tree: text, values of the data, and a few inline tags.
 *
 * Placeholders follow i18next (`{{gpt-3.params}}`, `{{gpt-3.params, bare}}`). One parser serves plain text (titles,
 * names for assistive technology) and elements (figures that know their source), so both always say the same.
 */

/**
 * Inline tags a message may use. `a` links: `<a id="…">` to a source, `<a slide="…">` to a slide by its key. `term` names
 * a term of the glossary.
 */
export const MESSAGE_TAGS = ['b', 'em', 'code', 'a', 'term'] as const
export type MessageTag = (typeof MESSAGE_TAGS)[number]

export type MessageNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'value'; readonly ref: string; readonly style?: string }
  | {
      readonly type: 'element'
      readonly tag: MessageTag
      readonly id?: string
      readonly slide?: string
      readonly children: readonly MessageNode[]
    }

/** A message that cannot be read: what is wrong, and where in the text. */
export class MessageSyntaxError extends Error {
  constructor(problem: string, text: string) {
    super(`${problem} in "${text}"`)
    this.name = 'MessageSyntaxError'
  }
}

const TOKEN =
  /\{\{\s*(?<ref>[^},]+?)\s*(?:,\s*(?<style>[a-z]+)\s*)?\}\}|<(?<close>\/)?(?<tag>[a-z]+)(?:\s+id="(?<id>[^"]*)"|\s+slide="(?<slide>[^"]*)")?>/g

const isTag = (tag: string): tag is MessageTag => (MESSAGE_TAGS as readonly string[]).includes(tag)

/**
 * Parses a message.
 * @throws MessageSyntaxError on an unknown or unclosed tag and on stray braces.
 */
export function parseMessage(message: string): readonly MessageNode[] {
  const root: MessageNode[] = []
  const open: { tag: MessageTag; id?: string; slide?: string; children: MessageNode[] }[] = []
  const append = (node: MessageNode): void => void (open.at(-1)?.children ?? root).push(node)
  const appendText = (text: string): void => {
    if (/\{\{|\}\}/.test(text)) throw new MessageSyntaxError('Stray braces', message)
    if (/<\/?[a-z]/i.test(text)) throw new MessageSyntaxError('A tag that cannot be read', message)
    if (text) append({ type: 'text', text })
  }

  let end = 0
  for (const match of message.matchAll(TOKEN)) {
    appendText(message.slice(end, match.index))
    end = match.index + match[0].length
    const { ref, style, close, tag, id, slide } = match.groups!
    if (ref !== undefined) {
      append({ type: 'value', ref, ...(style && { style }) })
      continue
    }
    if (!isTag(tag!)) throw new MessageSyntaxError(`Unknown tag <${tag}>`, message)
    if (!close) {
      open.push({ tag, ...(id && { id }), ...(slide && { slide }), children: [] })
      continue
    }
    const element = open.pop()
    if (element?.tag !== tag) throw new MessageSyntaxError(`</${tag}> closes nothing`, message)
    append({ type: 'element', ...element })
  }
  appendText(message.slice(end))
  if (open.length) throw new MessageSyntaxError(`<${open[0]!.tag}> is not closed`, message)
  return root
}

/** Plain text of a message. `show` turns a placeholder into words. */
export function messageToText(nodes: readonly MessageNode[], show: (ref: string, style?: string) => string): string {
  return nodes
    .map(node => {
      if (node.type === 'text') return node.text
      return node.type === 'value' ? show(node.ref, node.style) : messageToText(node.children, show)
    })
    .join('')
}

/** Every placeholder of a message, in reading order. */
export function messageRefs(nodes: readonly MessageNode[]): readonly string[] {
  return nodes.flatMap(node => {
    if (node.type === 'value') return [node.ref]
    return node.type === 'element' ? messageRefs(node.children) : []
  })
}

/** Every tag of a message with its id, in reading order, for the comparison of two languages. */
export function messageTags(nodes: readonly MessageNode[]): readonly string[] {
  return nodes.flatMap(node =>
    node.type === 'element'
      ? [[node.tag, node.id ?? node.slide].filter(Boolean).join('#'), ...messageTags(node.children)]
      : [],
  )
}

/** Every element of a message with one tag, in reading order. */
export function messageElements(
  nodes: readonly MessageNode[],
  tag: MessageTag,
): readonly Extract<MessageNode, { type: 'element' }>[] {
  return nodes.flatMap(node =>
    node.type === 'element' ? [...(node.tag === tag ? [node] : []), ...messageElements(node.children, tag)] : [],
  )
}

/** Where a step of the slide falls in the spoken text. */
export const CLICK_MARK = '[click]'

/** Spoken text as a text to read: without the places where the slide goes on. */
export function withoutClicks(nodes: readonly MessageNode[]): readonly MessageNode[] {
  return nodes.map(node => {
    if (node.type === 'value') return node
    if (node.type === 'element') return { ...node, children: withoutClicks(node.children) }
    return { ...node, text: node.text.replaceAll(`${CLICK_MARK} `, '').replaceAll(CLICK_MARK, '') }
  })
}
