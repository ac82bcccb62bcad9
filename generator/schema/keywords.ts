export type Draft = '2020-12' | '2019-09' | 'draft-07' | 'draft-06' | 'draft-04'

/** What of a keyword is in the type: all it says, less than it says, a name, words in the documentation. */
export type InType = 'exact' | 'widened' | 'named' | 'documented' | 'nothing' | 'refused'

export type InValidator = 'checked' | 'nothing' | 'refused'

/**
 * What the walk over a message takes from it, and with it drift, coverage and masking: what else is said of the value,
 * what is said of the values inside, or which alternative of a union the value is.
 */
export type InWalk = 'value' | 'inside' | 'choice' | 'nothing' | 'refused'

/** What `diff` calls a change of it: one of the alternatives, of the keys that no name is given, … */
export type InComparison =
  | 'type'
  | 'list'
  | 'property'
  | 'required'
  | 'keys'
  | 'items'
  | 'alternative'
  | 'parts'
  | 'constraint'
  | 'name'
  | 'words'
  | 'nothing'
  | 'refused'

/** Of which values a keyword speaks; it leaves all others alone. */
export type SpeaksOf = 'string' | 'number' | 'array' | 'object' | 'any'

/** Where a keyword holds subschemas. */
export type Holds = 'value' | 'schema' | 'list' | 'map' | 'schema or list' | 'schemas or names'

/** What the schemas inside a keyword judge: the same value as the schema that holds them, a part of it, or its names. */
export type Judged = 'value' | 'part' | 'names' | 'nothing'

export type Keyword = {
  readonly name: string
  readonly drafts: readonly Draft[]
  readonly of: SpeaksOf
  readonly type: InType
  readonly validator: InValidator
  readonly walk: InWalk
  readonly comparison: InComparison
  readonly holds: Holds
  readonly judges: Judged
  /** Its schemas speak of some values only, or of what must not be, and declare nothing. */
  readonly isConditional: boolean
  /** For people: what else there is to know. */
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

type Row = readonly [
  name: string,
  drafts: readonly Draft[],
  of: SpeaksOf,
  type: InType,
  validator: InValidator,
  walk: InWalk,
  comparison: InComparison,
]

/**
 * Every keyword we know, with what it means to each stage; what is not in the table asks for nothing. README prints it, and
 * tests try each column. The columns are made true in `normalise/schema.ts` (what becomes of a keyword), in
 * `emit/declarations/` and `emit/checks/`, in `shape/walk.ts`, and in `compare/changes/` and `compare/covers/assertion-doubt.ts`.
 */
const rows: readonly Row[] = [
  // name, since when, of which values it speaks, in the type, in the validator, in the walk, in the comparison
  ['type', all, 'any', 'exact', 'checked', 'choice', 'type'],
  ['const', since06, 'any', 'exact', 'checked', 'choice', 'list'],
  ['enum', all, 'any', 'exact', 'checked', 'choice', 'list'],
  ['properties', all, 'object', 'exact', 'checked', 'inside', 'property'],
  ['required', all, 'object', 'exact', 'checked', 'inside', 'required'],
  ['additionalProperties', all, 'object', 'exact', 'checked', 'inside', 'keys'],
  ['patternProperties', all, 'object', 'widened', 'checked', 'inside', 'keys'],
  ['propertyNames', since06, 'object', 'widened', 'checked', 'choice', 'constraint'],
  ['minProperties', all, 'object', 'widened', 'checked', 'nothing', 'constraint'],
  ['maxProperties', all, 'object', 'widened', 'checked', 'nothing', 'constraint'],
  ['dependentRequired', since2019, 'object', 'widened', 'checked', 'nothing', 'constraint'],
  ['dependentSchemas', since2019, 'object', 'widened', 'checked', 'value', 'constraint'],
  ['dependencies', all, 'object', 'widened', 'checked', 'value', 'constraint'],
  ['prefixItems', in2020, 'array', 'exact', 'checked', 'inside', 'items'],
  ['items', all, 'array', 'exact', 'checked', 'inside', 'items'],
  ['additionalItems', until2019, 'array', 'exact', 'checked', 'inside', 'items'],
  ['contains', since06, 'array', 'widened', 'checked', 'nothing', 'constraint'],
  ['minContains', since2019, 'array', 'widened', 'checked', 'nothing', 'constraint'],
  ['maxContains', since2019, 'array', 'widened', 'checked', 'nothing', 'constraint'],
  ['minItems', all, 'array', 'widened', 'checked', 'choice', 'constraint'],
  ['maxItems', all, 'array', 'widened', 'checked', 'nothing', 'constraint'],
  ['uniqueItems', all, 'array', 'widened', 'checked', 'nothing', 'constraint'],
  ['minLength', all, 'string', 'widened', 'checked', 'nothing', 'constraint'],
  ['maxLength', all, 'string', 'widened', 'checked', 'nothing', 'constraint'],
  ['pattern', all, 'string', 'widened', 'checked', 'nothing', 'constraint'],
  ['format', all, 'any', 'widened', 'checked', 'nothing', 'constraint'],
  ['minimum', all, 'number', 'widened', 'checked', 'nothing', 'constraint'],
  ['maximum', all, 'number', 'widened', 'checked', 'nothing', 'constraint'],
  ['exclusiveMinimum', all, 'number', 'widened', 'checked', 'nothing', 'constraint'],
  ['exclusiveMaximum', all, 'number', 'widened', 'checked', 'nothing', 'constraint'],
  ['multipleOf', all, 'number', 'widened', 'checked', 'nothing', 'constraint'],
  ['allOf', all, 'any', 'exact', 'checked', 'value', 'parts'],
  ['anyOf', all, 'any', 'exact', 'checked', 'value', 'alternative'],
  ['oneOf', all, 'any', 'exact', 'checked', 'value', 'alternative'],
  ['not', all, 'any', 'widened', 'checked', 'nothing', 'constraint'],
  ['if', since07, 'any', 'widened', 'checked', 'nothing', 'constraint'],
  ['then', since07, 'any', 'widened', 'checked', 'value', 'constraint'],
  ['else', since07, 'any', 'widened', 'checked', 'value', 'constraint'],
  ['$ref', all, 'any', 'exact', 'checked', 'value', 'parts'],
  ['$defs', all, 'any', 'named', 'nothing', 'nothing', 'name'],
  ['definitions', all, 'any', 'named', 'nothing', 'nothing', 'name'],
  ['$schema', all, 'any', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['$id', since06, 'any', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['id', ['draft-04'], 'any', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['$anchor', since2019, 'any', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['$comment', all, 'any', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['title', all, 'any', 'named', 'nothing', 'nothing', 'name'],
  ['description', all, 'any', 'documented', 'nothing', 'nothing', 'nothing'],
  ['default', all, 'any', 'documented', 'nothing', 'nothing', 'nothing'],
  ['examples', all, 'any', 'documented', 'nothing', 'nothing', 'nothing'],
  ['deprecated', all, 'any', 'documented', 'nothing', 'nothing', 'words'],
  ['readOnly', all, 'any', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['writeOnly', all, 'any', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['contentEncoding', all, 'any', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['contentMediaType', all, 'any', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['contentSchema', since2019, 'any', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['unevaluatedProperties', since2019, 'object', 'widened', 'checked', 'inside', 'keys'],
  ['unevaluatedItems', since2019, 'array', 'widened', 'checked', 'inside', 'items'],
  ['$dynamicRef', in2020, 'any', 'exact', 'checked', 'value', 'parts'],
  ['$dynamicAnchor', in2020, 'any', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['x-source', all, 'any', 'nothing', 'nothing', 'nothing', 'words'],
  ['x-personal', all, 'any', 'documented', 'nothing', 'value', 'words'],
  ['x-form', all, 'any', 'nothing', 'nothing', 'value', 'nothing'],
  ['$recursiveRef', in2019, 'any', 'refused', 'refused', 'refused', 'refused'],
  ['$recursiveAnchor', in2019, 'any', 'refused', 'refused', 'refused', 'refused'],
  ['$vocabulary', since2019, 'any', 'refused', 'refused', 'refused', 'refused'],
]

type Holder = readonly [name: string, holds: Holds, judges: Judged, isConditional?: 'conditional']

/** The keywords that hold schemas. */
const holders: readonly Holder[] = [
  ['properties', 'map', 'part'],
  ['additionalProperties', 'schema', 'part'],
  ['patternProperties', 'map', 'part'],
  ['unevaluatedProperties', 'schema', 'part'],
  ['propertyNames', 'schema', 'names', 'conditional'],
  ['dependentSchemas', 'map', 'value', 'conditional'],
  ['dependencies', 'schemas or names', 'value', 'conditional'],
  ['prefixItems', 'list', 'part'],
  ['items', 'schema or list', 'part'],
  ['additionalItems', 'schema', 'part'],
  ['unevaluatedItems', 'schema', 'part'],
  ['contains', 'schema', 'part', 'conditional'],
  ['allOf', 'list', 'value'],
  ['anyOf', 'list', 'value'],
  ['oneOf', 'list', 'value'],
  ['not', 'schema', 'value', 'conditional'],
  ['if', 'schema', 'value', 'conditional'],
  ['then', 'schema', 'value', 'conditional'],
  ['else', 'schema', 'value', 'conditional'],
  ['$defs', 'map', 'nothing'],
  ['definitions', 'map', 'nothing'],
]

/** What a row cannot say, for people. */
const notes: ReadonlyMap<string, string> = new Map([
  ['type', '`integer` is `number` in the type'],
  ['const', 'of an object or array, the type has the keys and items'],
  ['enum', 'next to its own base type in `anyOf`: an open list'],
  [
    'properties',
    'keys that no schema names are not in the type, but the validator accepts them; an optional `constructor`, `toString`, … is `unknown`, because every object inherits one',
  ],
  ['required', 'also without `properties`'],
  ['additionalProperties', 'beside `properties` widened'],
  [
    'patternProperties',
    'beside `properties`, `^x-` and `Id$` are index signatures of such keys; any other pattern makes one for all keys',
  ],
  ['prefixItems', 'items that may be missing are optional'],
  ['items', 'until 2019-09 also a list: a tuple'],
  ['additionalItems', 'only beside a list of `items`'],
  ['minItems', 'exact in a tuple'],
  ['maxItems', 'closes a tuple'],
  ['propertyNames', 'listed names are the only keys of the type'],
  ['pattern', 'must compile with the flag `u` and not backtrack exponentially'],
  [
    'format',
    'the validator checks known formats; with `"format": "annotate"` in `catalogue.json` it checks none',
  ],
  ['exclusiveMinimum', 'in draft-04 beside `minimum`'],
  ['exclusiveMaximum', 'in draft-04 beside `maximum`'],
  ['allOf', 'objects are merged, references become `extends` or `&`'],
  ['anyOf', 'a union; one object where its tag is open in a member (rule `open-tag`)'],
  [
    'oneOf',
    'a union; the validator checks that only one member matches; one object where its tag is open in a member (rule `open-tag`)',
  ],
  ['$ref', 'a name; keywords beside it apply since 2019-09, and are ignored before'],
  ['$defs', 'named when something refers to them'],
  ['definitions', 'named when something refers to them'],
  ['$schema', '2020-12 (the default) or an older draft'],
  ['$id', 'identifies the schema; nothing is downloaded'],
  ['id', 'identifies the schema; nothing is downloaded'],
  ['$anchor', 'identifies the schema'],
  ['title', 'names the schema'],
  ['description', 'documents the type'],
  ['examples', 'those of a message type must be valid'],
  ['deprecated', 'marks the type'],
  ['unevaluatedProperties', 'exact where no other schema that applies describes more keys'],
  ['unevaluatedItems', 'exact where no other schema that applies describes more items'],
  ['$dynamicRef', 'supported where at most one schema has the anchor, otherwise refused'],
  ['$dynamicAnchor', 'identifies the schema'],
  ['x-personal', '`scrub`, reports and `coverage` mask the value and everything in it'],
  ['x-form', 'only the strict profile reports a text of another form'],
  ['$recursiveRef', 'use `$ref`'],
  ['$recursiveAnchor', 'use `$anchor`'],
])

const holderOf: ReadonlyMap<string, Holder> = new Map(holders.map((holder) => [holder[0], holder]))

export const keywords: readonly Keyword[] = rows.map(
  ([name, drafts, of, type, validator, walk, comparison]) => {
    const [, holds = 'value', judges = 'nothing', conditional] = holderOf.get(name) ?? []
    const note = notes.get(name) ?? ''
    const isConditional = conditional !== undefined
    return { name, drafts, of, type, validator, walk, comparison, holds, judges, isConditional, note }
  },
)

const byName: ReadonlyMap<string, Keyword> = new Map(keywords.map((entry) => [entry.name, entry]))

/** The keyword of that name, if this draft has it. */
export function keywordOf(name: string, draft: Draft): Keyword | undefined {
  const found = byName.get(name)
  return found?.drafts.includes(draft) ? found : undefined
}

/** Whether a keyword may say something in a draft: all that asks for something must be known to it. */
export function isSpoken(name: string, draft: Draft): boolean {
  const known = byName.get(name)
  return !known || known.validator === 'nothing' || known.drafts.includes(draft)
}

/** Whether a keyword asks something of a value in a draft. */
export const constrains = (name: string, draft: Draft): boolean =>
  keywordOf(name, draft)?.validator === 'checked'

/** The keywords that list alternatives. */
export const unionKeywords = ['anyOf', 'oneOf'] as const

/** What `x-form` may hold. */
export const formKeywords = ['pattern', 'format'] as const

/** The keywords that hold values of messages, or numbers to compare these with. */
export const valueKeywords: readonly string[] = [
  'const',
  'enum',
  ...keywords.filter(({ of }) => of === 'number').map(({ name }) => name),
]

/** Any keyword of that name, whether or not a draft has it. */
export const anyKeyword = (name: string): Keyword | undefined => byName.get(name)

/** What the schemas inside a keyword judge; a definition judges nothing until something refers to it. */
export const judgedBy = (name: string): Judged => byName.get(name)?.judges ?? 'nothing'

/** Whether what stands in a keyword says something of values that are declared elsewhere. */
export const isConditional = (name: string): boolean => byName.get(name)?.isConditional ?? false
