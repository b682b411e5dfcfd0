/**
 * What the shapes of records are made of. Each part says in its message what belongs in its place, so that a fault can be
 * mended by whoever reads about it.
 */
import * as v from 'valibot'
import { suggest } from '../../core/nearest'

type Custom<T> = v.CustomSchema<T, v.ErrorMessage<v.CustomIssue> | undefined>

/** Text with something in it. `T` names the literal type the compiler gives it; that such an id exists is checked later. */
export const text = <T extends string = string>(what = 'a text'): Custom<T> =>
  v.custom<T>(value => typeof value === 'string' && value.trim() !== '', `write ${what}, in quotes`)

export const number = (what = 'a number'): Custom<number> =>
  v.custom<number>(
    value => typeof value === 'number' && Number.isFinite(value),
    `write ${what}, without quotes; what is not published is left out`,
  )

export const address = v.custom<`https://${string}`>(
  value => typeof value === 'string' && value.startsWith('https://') && URL.canParse(value),
  'write an address that begins with https://, in quotes',
)

export const boolean = v.boolean('write true or false, without quotes')

/** A mark that is `true` or `false` where it is given, and left out otherwise. */
export const mark = <const T extends boolean>(value: T): v.OptionalSchema<v.LiteralSchema<T, string>, undefined> =>
  v.optional(v.literal(value, `write ${String(value)}, or leave it out`))

export const oneOf = <const T extends readonly string[]>(
  ...choices: T
): v.PicklistSchema<T, (issue: Fault) => string> =>
  v.picklist(choices, ({ input }: Fault) =>
    input === undefined ? `write one of ${choices.join(', ')}` : `not one of the choices: ${suggest(input, choices)}`,
  )

interface Fault {
  readonly input: unknown
  readonly expected: string | null
  readonly path?: readonly { readonly key?: unknown }[]
}

/** What belongs in a place, from the schema of the place. */
const demand = (schema: v.GenericSchema): string => v.safeParse(schema, undefined).issues?.[0].message ?? ''

function recordFault(entries: v.ObjectEntries, { expected, path }: Fault): string {
  const fields = Object.keys(entries)
  const key = String(path?.at(-1)?.key)
  if (expected === 'never') return `no such field; mend its name or take it out: ${suggest(key, fields)}`
  if (expected === 'Object') return `write a record { ${fields.join(', ')} }`
  return `missing; add "${key}": ${demand(entries[key] as v.GenericSchema)}`
}

/** A record with these fields and no others. */
export const record = <const T extends v.ObjectEntries>(
  entries: T,
): v.StrictObjectSchema<T, (issue: Fault) => string> => v.strictObject(entries, fault => recordFault(entries, fault))

export const list = <T extends v.GenericSchema>(item: T): v.ArraySchema<T, string> =>
  v.array(item, 'write a list: [ … ]')

/** Any number of entries under names of their own. */
export const named = <T extends v.GenericSchema>(item: T): v.RecordSchema<v.StringSchema<string>, T, string> =>
  v.record(v.string('a name is text'), item, 'write entries under their names: { name: … }')

export const optional = <T extends v.GenericSchema>(schema: T): v.OptionalSchema<T, undefined> => v.optional(schema)

/** One of several shapes. */
export const either = <const T extends v.UnionOptions>(what: string, ...options: T): v.UnionSchema<T, string> =>
  v.union(options, `write ${what}`)

/** A type without what says nothing of its values: whether parts may be written to, how they were put together. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : { readonly [K in keyof T]: Plain<T[K]> }

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/**
 * Ties a schema to the type it stands for: `shapeOf<TermRecord>()(record({ … }))` is a compile error as soon as the two
 * differ in any field.
 */
export const shapeOf =
  <T>() =>
  <S extends v.GenericSchema>(
    schema: S &
      (Same<Plain<v.InferOutput<S>>, Plain<T>> extends true ? unknown : { readonly differsFromItsType: Plain<T> }),
  ): S =>
    schema
