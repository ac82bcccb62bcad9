import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
import { compare, type Finding } from '../../generator/compare/compare.js'
import { judgeSource } from '../../generator/compare/compiler/judge-source.js'
import type { Axis } from '../../generator/compare/judge-change.js'
import { load } from '../../generator/schema/load.js'
import { catalogueIn, catalogueOf, type Files } from './catalogues.js'

/** A catalogue with one change, and whom that change must be said to break. */
export type Mutant = {
  readonly name: string
  readonly files: Files
  readonly breaks: readonly Axis[]
}

/** The catalogue of this repository without its examples, most of which no mutant would let pass. */
export async function ownFiles(): Promise<Files> {
  const { value: sources } = await load('schemas')
  return Object.fromEntries(
    sources.map(({ path, text }) => {
      const { examples: _, ...schema } = JSON.parse(text)
      return [path, schema]
    }),
  )
}

type Node = { readonly [key: string]: unknown }

/** Every property deleted, renamed and narrowed, every listed value removed: one mutant each. */
export const mutantsOf = (files: Files): readonly Mutant[] =>
  Object.entries(files)
    .filter(([path]) => /^(messages|resources)\//.test(path))
    .flatMap(([path, schema]) =>
      mutationsIn(schema as Node).map(({ what, schema: mutated, breaks }) => ({
        name: `${path} ${what}`,
        files: { ...files, [path]: mutated },
        breaks,
      })),
    )

type Mutation = { readonly what: string; readonly schema: Node; readonly breaks: readonly Axis[] }

function mutationsIn(schema: Node, pointer = ''): readonly Mutation[] {
  const inside = Object.entries(schema).flatMap(([key, value]): readonly Mutation[] => {
    if (typeof value !== 'object' || value === null) return []
    return mutationsIn(value as Node, `${pointer}/${key}`).map((one) => ({
      ...one,
      schema: (Array.isArray(schema)
        ? Object.assign([...schema], { [key]: one.schema })
        : { ...schema, [key]: one.schema }) as Node,
    }))
  })
  return [...inside, ...ofProperties(schema, pointer), ...ofValues(schema, pointer)]
}

/** The tag is what a message type is known by: another rule. */
const isTag = (name: string): boolean => name === 'messageType'

function ofProperties(schema: Node, pointer: string): readonly Mutation[] {
  const { properties, required = [] } = schema as {
    readonly properties?: Readonly<Record<string, Node>>
    readonly required?: readonly string[]
  }
  if (!properties) return []
  return Object.entries(properties).flatMap(([name, value]): readonly Mutation[] => {
    if (isTag(name)) return []
    const { [name]: _, ...others } = properties
    const at = `${pointer}/properties/${name}`
    const made = (what: string, changed: object, names: readonly string[], ...breaks: readonly Axis[]) => ({
      what: `${what} ${at}`,
      schema: {
        ...schema,
        properties: { ...others, ...changed },
        ...(names.length > 0 ? { required: names } : { required: [] }),
      },
      breaks,
    })
    const left = required.filter((one) => one !== name)
    const isRequired = left.length < required.length
    // Where a pattern has the key too, its type takes the place: code may go on compiling, and the compiler is asked.
    const patterns = Object.keys(schema.patternProperties ?? {})
    const isCovered = patterns.some((pattern) => new RegExp(pattern, 'u').test(name))
    const source = isCovered ? [] : (['source'] as const)
    const narrow =
      value.type === 'string' &&
      !('anyOf' in value || 'oneOf' in value || 'enum' in value || 'const' in value)
    return [
      made('deleted', {}, left, ...(isRequired ? (['stay'] as const) : []), ...source),
      made(
        'renamed',
        { [`${name}Renamed`]: value },
        isRequired ? [...left, `${name}Renamed`] : left,
        ...(isRequired ? (['stay', 'upgrade'] as const) : []),
        ...source,
      ),
      ...(narrow ? [made('narrowed', { [name]: { ...value, maxLength: 0 } }, required, 'upgrade')] : []),
    ]
  })
}

function ofValues(schema: Node, pointer: string): readonly Mutation[] {
  return (['enum', 'anyOf', 'oneOf'] as const).flatMap((keyword): readonly Mutation[] => {
    const list = schema[keyword]
    if (!Array.isArray(list) || list.length < 2 || pointer.endsWith('/messageType')) return []
    const isValue = (one: unknown): boolean =>
      keyword === 'enum' || (typeof one === 'object' && one !== null && 'const' in one)
    const isOpen = keyword === 'anyOf' && !list.every(isValue)
    return list.filter(isValue).map((value) => ({
      what: `without ${JSON.stringify(value).slice(0, 40)} in ${pointer}/${keyword}`,
      schema: { ...schema, [keyword]: list.filter((one) => one !== value) },
      breaks: isOpen ? [] : (['upgrade'] as const),
    }))
  })
}

/** What is said of a mutant; undefined where the change breaks the catalogue itself. */
export async function judgeMutant(
  old: Catalogue,
  { files, breaks }: Mutant,
): Promise<{ readonly found: readonly Finding[]; readonly missing: readonly Axis[] } | undefined> {
  const next = catalogueIn(files)
  if (!next) return undefined
  const found = await judgeSource(compare(old, next), old, next)
  return { found, missing: breaks.filter((axis) => !found.some((one) => one.axis.includes(axis))) }
}

/** Judges every so many mutants of this repository's catalogue. `told` hears how many of them are done. */
export async function judgeMutants(
  every: number,
  told: (done: number, of: number) => void = () => {},
): Promise<{
  readonly judged: number
  readonly broken: number
  readonly wrong: readonly string[]
}> {
  const files = await ownFiles()
  const old = catalogueOf(files)
  let [judged, broken] = [0, 0]
  const wrong: string[] = []
  const mutants = mutantsOf(files).filter((_, index) => index % every === 0)
  for (const [index, mutant] of mutants.entries()) {
    told(index + 1, mutants.length)
    const answer = await judgeMutant(old, mutant)
    if (!answer) {
      broken += 1
      continue
    }
    judged += 1
    const { found, missing } = answer
    if (found.length === 0) wrong.push(`${mutant.name}: nothing is said`)
    if (missing.length > 0) wrong.push(`${mutant.name}: no word of ${missing.join(', ')}`)
    if (found.some(({ source, compiler }) => source && !compiler))
      wrong.push(`${mutant.name}: the compiler was not asked`)
  }
  return { judged, broken, wrong }
}
