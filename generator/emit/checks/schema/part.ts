import type { Origin } from '../../../problems/problem.js'
import type { Primitive } from '../../../shape/discriminator.js'
import type { Shape } from '../../../shape/shape.js'
import type { ShapeLookup } from '../../../shape/shape-lookup.js'

/**
 * A schema for ajv, in the draft-07 dialect with the newer `dependentRequired`, `dependentSchemas`, `minContains` and
 * `maxContains`. Another named shape appears as `{ "reference": id }`; cases that are told apart by a property or by
 * type as `byDiscriminator` and `byType`, schemas of which a later one counts where the earlier hold as `inTurn`.
 */
export type ValidatorSchema = boolean | { readonly [keyword: string]: unknown }

/** What tells the schemas of `byDiscriminator` apart: for each of them, in turn, the values that the property has. */
export type DiscriminatorKeyword = {
  readonly property: string
  readonly values: readonly (readonly Primitive[])[]
}

/** A schema in the making. */
export type Part = { [keyword: string]: unknown }

/** Where the keywords of the schemas that have been made come from. */
export type Origins = Map<object, { readonly base: Origin; readonly keywords: ReadonlyMap<string, Origin> }>

/** What writing one shape needs: the others, where to note origins, and how the shapes inside it are written. */
export type Writing = {
  readonly lookup: ShapeLookup
  readonly origins: Origins
  readonly write: (shape: Shape) => ValidatorSchema
}

/** Several parts as one schema; a keyword that is taken already goes into `allOf`. */
export function combine(parts: readonly Part[], origin: Origin, { origins }: Writing): Part {
  const [first = {}, ...others] = parts
  const schema: Part = { ...first }
  const keywords = new Map(origins.get(first)?.keywords)
  const apart: Part[] = []
  for (const part of others) {
    if (Object.keys(part).some((keyword) => keyword in schema)) apart.push(part)
    else {
      Object.assign(schema, part)
      for (const [keyword, place] of origins.get(part)?.keywords ?? []) keywords.set(keyword, place)
    }
  }
  origins.set(schema, { base: origin, keywords })
  if (apart.length === 0) return schema
  if (!('allOf' in schema)) return Object.assign(schema, { allOf: apart })
  const outer: Part = { allOf: [schema, ...apart] }
  origins.set(outer, { base: origin, keywords: new Map() })
  return outer
}

/** An object whose keys come from a schema; one called `__proto__` is a key like any other. */
export const mapOf = <T>(entries: Iterable<readonly [string, T]>): { readonly [key: string]: T } =>
  Object.fromEntries(entries)

/** ajv nests what it writes for a member in what it writes for the one before; code nested too deep can be neither read nor made. */
export const maxNested = 32
