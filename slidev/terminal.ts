/** What `npm start` shows in the terminal: in place of Slidev's banner, the addresses a reader needs. */

/** Slidev's banner, from the first line to the last. */
const BANNER = { begins: /^\s*●■▲\s*$/, ends: /^\s*shortcuts\s+>/ }

/** The line of the banner that names the address, with the base it is served under. */
const ADDRESS = /^\s*public slide show\s+>\s+(\S+)/

/** Lines of the banner that are no description: Slidev's complaints about the headmatter. */
const COMPLAINT = /^\s*!/

/** Colours and other orders to the terminal. */
const ORDERS = /\u001B\[[\d;]*[A-Za-z]/g

/** The addresses of a deck served at one, a line each. */
export function addressLines(address: string): readonly string[] {
  const at = (path: string): string => `${address.replace(/\/$/, '')}/${path}`
  return [
    '',
    `  Slides      ${at('')}`,
    `  Presenter   ${at('presenter/1')}`,
    `  Self-study  ${at('study')}`,
    '',
    '  Only this machine sees them. PDFs: npm run export. A site for others: npm run build',
    '  r: restart, o: open in the browser, q: quit',
    '',
  ]
}

/**
 * Reads what Slidev prints, line by line, and says what to show instead. A banner it does not know is shown as it is.
 * @returns for one line of Slidev's, the lines to print; for `undefined`, when nothing more comes, what was held back
 */
export function createTerminal(): (line: string | undefined) => readonly string[] {
  /** The banner so far. */
  let held: string[] | undefined
  let last = ''

  /** No two empty lines, as Slidev prints around its banner. */
  const spaced = (lines: readonly string[]): readonly string[] =>
    lines.filter(line => {
      const isRepeated = line.trim() === '' && last.trim() === ''
      last = line
      return !isRepeated
    })

  function read(line: string | undefined): readonly string[] {
    const plain = line?.replaceAll(ORDERS, '')
    if (plain !== undefined && BANNER.begins.test(plain)) held = []
    if (!held) return line === undefined ? [] : [line]
    if (plain !== undefined) held.push(plain)
    if (plain !== undefined && !BANNER.ends.test(plain)) return []
    const lines = held
    held = undefined
    const address = lines.map(each => ADDRESS.exec(each)?.[1]).find(Boolean)
    return address && plain !== undefined
      ? [...lines.filter(each => COMPLAINT.test(each)), ...addressLines(address)]
      : lines
  }

  return line => spaced(read(line))
}
