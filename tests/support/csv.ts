/** A small reader of RFC 4180, written apart from the writer it checks. */

/** Rows as records under the names of the first line. @throws Error on a row of another length, or a line end other than CRLF. */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]]
  let rest = text
  while (rest !== '') {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
    if (!cell) throw new Error(`Not CSV from here: ${rest.slice(0, 80)}`)
    rows.at(-1)!.push(cell[1]?.replaceAll('""', '"') ?? cell[2]!)
    rest = rest.slice(cell[0].length)
    if (cell[3] === '\r\n' && rest !== '') rows.push([])
  }
  const [names, ...records] = rows
  return records.map(record => {
    if (record.length !== names!.length)
      throw new Error(`${record.length} cells under ${names!.length} names: ${record.join()}`)
    return Object.fromEntries(names!.map((name, index) => [name, record[index]!]))
  })
}
