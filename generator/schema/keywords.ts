import { didYouMean } from '../problems/did-you-mean.js'
import type { Problem } from '../problems/problem.js'

export type Draft = '2020-12' | '2019-09' | 'draft-07' | 'draft-06' | 'draft-04'

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

const all: readonly Draft[] = ['2020-12', '2019-09', 'draft-07', 'draft-06', 'draft-04']
const since06 = all.slice(0, 4)
const since07 = all.slice(0, 3)
const since2019 = all.slice(0, 2)
const in2020 = all.slice(0, 1)
const in2019 = all.slice(1, 2)
const until2019 = all.slice(1)

/** Whether what stands beside a `$ref` is ignored. */
export const ignoresSiblings = (draft: Draft): boolean => !since2019.includes(draft)

/** Whether a list of `items` is a tuple, as before `prefixItems`. */
export const listsItems = (draft: Draft): boolean => draft !== '2020-12'

/** What an identity is called. */
export const identityOf = (draft: Draft): '$id' | 'id' => (draft === 'draft-04' ? 'id' : '$id')

const keyword = (
  name: string,
  treatment: Treatment,
  note: string,
  holds: Holds = 'value',
  drafts: readonly Draft[] = all,
): Keyword => ({ name, drafts, holds, treatment, note })

/** Every keyword we know, with what becomes of it. README prints this table; what is not in it asks for nothing. */
export const keywords: readonly Keyword[] = [
  keyword('type', 'exact', '`integer` is `number` in the type'),
  keyword(
    'const',
    'exact',
    'an object or array in the type says the keys and items it names',
    'value',
    since06,
  ),
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
  keyword('propertyNames', 'widened', '', 'schema', since06),
  keyword('minProperties', 'widened', ''),
  keyword('maxProperties', 'widened', ''),
  keyword('dependentRequired', 'widened', '', 'value', since2019),
  keyword('dependentSchemas', 'widened', '', 'map', since2019),
  keyword('dependencies', 'widened', '', 'schemas or names'),
  keyword('prefixItems', 'exact', 'items not certain to be there are optional', 'list', in2020),
  keyword('items', 'exact', 'until 2019-09 also a list: a tuple', 'schema or list'),
  keyword('additionalItems', 'exact', 'only beside a list of `items`', 'schema', until2019),
  keyword('contains', 'widened', '', 'schema', since06),
  keyword('minContains', 'widened', '', 'value', since2019),
  keyword('maxContains', 'widened', '', 'value', since2019),
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
  keyword('exclusiveMinimum', 'widened', 'in draft-04 beside `minimum`'),
  keyword('exclusiveMaximum', 'widened', 'in draft-04 beside `maximum`'),
  keyword('multipleOf', 'widened', ''),
  keyword('allOf', 'exact', 'objects are merged, references become `extends` or `&`', 'list'),
  keyword('anyOf', 'exact', 'a union', 'list'),
  keyword('oneOf', 'exact', 'a union; that only one member matches is held by the validator', 'list'),
  keyword('not', 'widened', '', 'schema'),
  keyword('if', 'widened', '', 'schema', since07),
  keyword('then', 'widened', '', 'schema', since07),
  keyword('else', 'widened', '', 'schema', since07),
  keyword('$ref', 'exact', 'a name; siblings apply since 2019-09, before they are ignored'),
  keyword('$defs', 'exact', 'named when something refers to them', 'map'),
  keyword('definitions', 'exact', 'named when something refers to them', 'map'),
  keyword('$schema', 'annotation', '2020-12, which is meant where there is none, or an older draft'),
  keyword('$id', 'annotation', 'an identity, never an address', 'value', since06),
  keyword('id', 'annotation', 'an identity, never an address', 'value', ['draft-04']),
  keyword('$anchor', 'annotation', 'an identity', 'value', since2019),
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
  keyword('contentSchema', 'annotation', '', 'value', since2019),
  keyword(
    'unevaluatedProperties',
    'widened',
    'exact where no schema in place knows more keys',
    'schema',
    since2019,
  ),
  keyword(
    'unevaluatedItems',
    'widened',
    'exact where no schema in place knows more items',
    'schema',
    since2019,
  ),
  keyword(
    '$dynamicRef',
    'exact',
    'where one schema at most has the anchor; where it depends on the way there, refused',
    'value',
    in2020,
  ),
  keyword('$dynamicAnchor', 'annotation', 'an identity', 'value', in2020),
  keyword('$recursiveRef', 'refused', 'use `$ref`', 'value', in2019),
  keyword('$recursiveAnchor', 'refused', 'use `$anchor`', 'value', in2019),
  keyword('$vocabulary', 'refused', '', 'value', since2019),
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

/** Whether a keyword may say something in a draft: all that asks for something must be known to it. */
export function isSpoken(name: string, draft: Draft): boolean {
  const known = byName.get(name)
  return !known || known.treatment === 'annotation' || known.drafts.includes(draft)
}

/** What to say instead of keywords that other tools know. */
const hints: ReadonlyMap<string, string> = new Map([
  ['id', 'use "$id"'],
  ['nullable', 'use "type": ["string", "null"]'],
  ['discriminator', 'use a "const" in each member of "oneOf"'],
  ['example', 'use "examples": [ … ]'],
  ['optional', 'leave the property out of "required"'],
  ['constant', 'use "const"'],
])

/**
 * What there is to say of a keyword, if anything: an error where it cannot be taken or is a known one misspelt, a
 * warning where it asks for nothing.
 */
export function remark(
  name: string,
  draft: Draft,
  ignored: readonly string[],
): Pick<Problem, 'rule' | 'severity' | 'message'> | undefined {
  if (name.startsWith('x-')) return undefined
  if (code.has(name))
    return refused(`The keyword "${name}" contains code for another generator and is not supported.`)
  if (ignored.includes(name)) return undefined
  const known = byName.get(name)
  if (known?.treatment === 'refused' && known.drafts.includes(draft))
    return refused(
      `The keyword "${name}" is not supported: types and validators could disagree.${known.note ? ` Instead, ${known.note}.` : ''}`,
    )
  if (known?.drafts.includes(draft)) return undefined
  const hint = hints.get(name)
  if (hint !== undefined) return unknown(`Unknown keyword "${name}": it has no effect. Instead, ${hint}.`)
  if (known?.treatment === 'annotation') return undefined
  if (known) return unknown(`"${name}" is not a keyword of ${draft} and has no effect.`)
  const names = keywords.filter((entry) => entry.drafts.includes(draft)).map((entry) => entry.name)
  const meant = didYouMean(name, names)
  if (meant !== '')
    return misspelt(`Unknown keyword "${name}".${meant} Otherwise, add it to "ignore" in catalogue.json.`)
  return unknown(
    `Unknown keyword "${name}": it has no effect. To hide this warning, add it to "ignore" in catalogue.json.`,
  )
}

const refused = (message: string) => ({ severity: 'error', rule: 'refused-keyword', message }) as const
const misspelt = (message: string) => ({ severity: 'error', rule: 'misspelt-keyword', message }) as const
const unknown = (message: string) => ({ severity: 'warning', rule: 'unknown-keyword', message }) as const

/** What the schemas inside a keyword judge: the same value as the schema that holds them, a part of it, or its names. */
export type Judged = 'value' | 'part' | 'names' | 'nothing'

/**
 * What a keyword that holds schemas means to those who read them. `isConditional`: they speak of some values only, or of
 * what must not be, and declare nothing. What a shape makes of these keywords is in shape/children.ts, what the
 * comparison makes of them in compare/covers/assertions.ts.
 */
const applicators: ReadonlyMap<string, { readonly judges: Judged; readonly isConditional: boolean }> =
  new Map(
    (
      [
        ['properties', 'part'],
        ['additionalProperties', 'part'],
        ['patternProperties', 'part'],
        ['unevaluatedProperties', 'part'],
        ['propertyNames', 'names', 'conditional'],
        ['dependentSchemas', 'value', 'conditional'],
        ['dependencies', 'value', 'conditional'],
        ['prefixItems', 'part'],
        ['items', 'part'],
        ['additionalItems', 'part'],
        ['unevaluatedItems', 'part'],
        ['contains', 'part', 'conditional'],
        ['allOf', 'value'],
        ['anyOf', 'value'],
        ['oneOf', 'value'],
        ['not', 'value', 'conditional'],
        ['if', 'value', 'conditional'],
        ['then', 'value', 'conditional'],
        ['else', 'value', 'conditional'],
        ['$defs', 'nothing'],
        ['definitions', 'nothing'],
      ] as const
    ).map(([name, judges, condition]) => [name, { judges, isConditional: condition !== undefined }]),
  )

/** What the schemas inside a keyword judge; a definition judges nothing until something refers to it. */
export const judgedBy = (name: string): Judged => applicators.get(name)?.judges ?? 'nothing'

/** Whether what stands in a keyword says something of values that are declared elsewhere. */
export const isConditional = (name: string): boolean => applicators.get(name)?.isConditional ?? false
