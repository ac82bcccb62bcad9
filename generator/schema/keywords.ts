import { didYouMean } from '../problems/did-you-mean.js'

export type Draft = '2020-12' | 'draft-07'

/** How a keyword comes through: said exactly by the type, held by the validator only, refused, or only words. */
export type Treatment = 'exact' | 'widened' | 'refused' | 'annotation'

/** Where a keyword holds subschemas. */
export type Holds = 'value' | 'schema' | 'list' | 'map' | 'schema or list' | 'schemas or names'

export type Keyword = {
  readonly name: string
  readonly drafts: readonly Draft[]
  readonly holds: Holds
  readonly treatment: Treatment
  /** For people: what is meant by the treatment. */
  readonly note: string
}

const both: readonly Draft[] = ['2020-12', 'draft-07']
const newer: readonly Draft[] = ['2020-12']
const older: readonly Draft[] = ['draft-07']

const keyword = (
  name: string,
  treatment: Treatment,
  note: string,
  holds: Holds = 'value',
  drafts: readonly Draft[] = both,
): Keyword => ({ name, drafts, holds, treatment, note })

/** Every keyword we know, with what becomes of it. README prints this table; what is not in it asks for nothing. */
export const keywords: readonly Keyword[] = [
  keyword('type', 'exact', '`integer` is `number` in the type'),
  keyword('const', 'exact', 'an object or array in the type says the keys and items it names'),
  keyword('enum', 'exact', 'next to its own base type in `anyOf`: an open list'),
  keyword(
    'properties',
    'exact',
    'keys no schema names are not in the type, yet pass the validator; an optional `constructor`, `toString`, … is `unknown`, as every object inherits one',
    'map',
  ),
  keyword('required', 'exact', 'also without `properties`'),
  keyword('additionalProperties', 'exact', 'without `properties`; beside them widened', 'schema'),
  keyword(
    'patternProperties',
    'widened',
    'all patterns become one index signature, or none beside `properties`',
    'map',
  ),
  keyword('propertyNames', 'widened', '', 'schema'),
  keyword('minProperties', 'widened', ''),
  keyword('maxProperties', 'widened', ''),
  keyword('dependentRequired', 'widened', '', 'value', newer),
  keyword('dependentSchemas', 'widened', '', 'map', newer),
  keyword('dependencies', 'widened', '', 'schemas or names'),
  keyword('prefixItems', 'exact', 'items not certain to be there are optional', 'list', newer),
  keyword('items', 'exact', 'in draft-07 also a list: a tuple', 'schema or list'),
  keyword('additionalItems', 'exact', 'only beside a list of `items`', 'schema', older),
  keyword('contains', 'widened', '', 'schema'),
  keyword('minContains', 'widened', '', 'value', newer),
  keyword('maxContains', 'widened', '', 'value', newer),
  keyword('minItems', 'widened', 'exact in a tuple'),
  keyword('maxItems', 'widened', ''),
  keyword('uniqueItems', 'widened', ''),
  keyword('minLength', 'widened', ''),
  keyword('maxLength', 'widened', ''),
  keyword('pattern', 'widened', 'must compile with the flag `u` and not backtrack exponentially'),
  keyword(
    'format',
    'widened',
    'asserted; an unknown one is only words; `"format": "annotate"` in `catalogue.json` makes words of all',
  ),
  keyword('minimum', 'widened', ''),
  keyword('maximum', 'widened', ''),
  keyword('exclusiveMinimum', 'widened', ''),
  keyword('exclusiveMaximum', 'widened', ''),
  keyword('multipleOf', 'widened', ''),
  keyword('allOf', 'exact', 'objects are merged, references become `extends` or `&`', 'list'),
  keyword('anyOf', 'exact', 'a union', 'list'),
  keyword('oneOf', 'exact', 'a union; that only one member matches is held by the validator', 'list'),
  keyword('not', 'widened', '', 'schema'),
  keyword('if', 'widened', '', 'schema'),
  keyword('then', 'widened', '', 'schema'),
  keyword('else', 'widened', '', 'schema'),
  keyword('$ref', 'exact', 'a name; siblings apply in 2020-12 and are ignored in draft-07'),
  keyword('$defs', 'exact', 'named when something refers to them', 'map'),
  keyword('definitions', 'exact', 'named when something refers to them', 'map'),
  keyword('$schema', 'annotation', 'draft-07 or 2020-12'),
  keyword('$id', 'annotation', 'an identity, never an address'),
  keyword('$anchor', 'annotation', 'an identity', 'value', newer),
  keyword('$comment', 'annotation', ''),
  keyword('title', 'annotation', 'names the schema'),
  keyword('description', 'annotation', 'documents the type'),
  keyword('default', 'annotation', ''),
  keyword('examples', 'annotation', 'of a message type: tried against it'),
  keyword('deprecated', 'annotation', 'marks the type'),
  keyword('readOnly', 'annotation', ''),
  keyword('writeOnly', 'annotation', ''),
  keyword('contentEncoding', 'annotation', ''),
  keyword('contentMediaType', 'annotation', ''),
  keyword('contentSchema', 'annotation', '', 'value', newer),
  keyword(
    'unevaluatedProperties',
    'refused',
    'say `additionalProperties` where the properties are',
    'schema',
    newer,
  ),
  keyword('unevaluatedItems', 'refused', 'say `items` where the items are', 'schema', newer),
  keyword('$dynamicRef', 'refused', 'say `$ref`', 'value', newer),
  keyword('$dynamicAnchor', 'refused', 'say `$anchor`', 'value', newer),
  keyword('$recursiveRef', 'refused', 'say `$ref`', 'value', newer),
  keyword('$recursiveAnchor', 'refused', 'say `$anchor`', 'value', newer),
  keyword('$vocabulary', 'refused', '', 'value', newer),
]

const byName: ReadonlyMap<string, Keyword> = new Map(keywords.map((entry) => [entry.name, entry]))

/** Vendor keywords whose text other generators copy into their output: code by the back door. */
const code = new Set([
  'tsType',
  'tsEnumNames',
  'tsImport',
  'existingJavaType',
  'javaType',
  'customTypes',
  'goType',
])

/** The keyword of that name, if this draft has it. */
export function keywordOf(name: string, draft: Draft): Keyword | undefined {
  const found = byName.get(name)
  return found?.drafts.includes(draft) ? found : undefined
}

/** What to say instead of keywords that other tools know. */
const hints: ReadonlyMap<string, string> = new Map([
  ['id', 'an identity is "$id"'],
  ['nullable', 'say "type": ["string", "null"]'],
  ['discriminator', 'a "const" in each member of "oneOf" tells them apart'],
  ['example', 'say "examples": [ … ]'],
  ['optional', 'what is not in "required" is optional'],
  ['constant', 'say "const"'],
])

/**
 * What there is to say of a keyword, if anything: an error where it cannot be taken or is a known one misspelt, a
 * warning where it asks for nothing.
 */
export function remark(
  name: string,
  draft: Draft,
  ignored: readonly string[],
): { readonly severity: 'error' | 'warning'; readonly message: string } | undefined {
  if (name.startsWith('x-')) return undefined
  if (code.has(name)) return error(`The keyword "${name}" carries code for another generator and is refused.`)
  if (ignored.includes(name)) return undefined
  const known = byName.get(name)
  if (known?.treatment === 'refused' && known.drafts.includes(draft))
    return error(
      `The keyword "${name}" is refused: types and validators could disagree.${known.note ? ` Instead, ${known.note}.` : ''}`,
    )
  if (known?.drafts.includes(draft) || known?.treatment === 'annotation') return undefined
  if (known) return warning(`"${name}" is no keyword of ${draft} and asks for nothing.`)
  const hint = hints.get(name)
  if (hint !== undefined) return warning(`Unknown keyword "${name}": it asks for nothing. Instead, ${hint}.`)
  const names = keywords.filter((entry) => entry.drafts.includes(draft)).map((entry) => entry.name)
  const meant = didYouMean(name, names)
  if (meant !== '')
    return error(`Unknown keyword "${name}".${meant} If not, put it into "ignore" in catalogue.json.`)
  return warning(
    `Unknown keyword "${name}": it asks for nothing. "ignore" in catalogue.json passes over it in silence.`,
  )
}

const error = (message: string) => ({ severity: 'error', message }) as const
const warning = (message: string) => ({ severity: 'warning', message }) as const
