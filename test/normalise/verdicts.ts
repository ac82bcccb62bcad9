import { Ajv, type Options, type ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { checksOf } from '../../generator/emit/checks/in-process.js'
import { isList, isObject, type Json, ownString } from '../../generator/json/value.js'
import { normalise } from '../../generator/normalise/index.js'
import { isError } from '../../generator/problems/problem.js'
import type { Check } from '../../generator/runtime/check.js'
import type { Draft } from '../../generator/schema/keywords.js'
import { resolve } from '../../generator/schema/resolve.js'
import type { Shape } from '../../generator/shape/shape.js'
import { lenientLookup, type ShapeLookup } from '../../generator/shape/shape-lookup.js'
import { sourcesOf, told } from '../catalogue/sources.js'
import { metaSchemaSharing } from '../meta-schemas.js'

const file = 'resources/case.schema.json'
const addresses: { readonly [D in Draft]: string } = {
  'draft-04': 'http://json-schema.org/draft-04/schema#',
  'draft-06': 'http://json-schema.org/draft-06/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
}

/** A schema that says which draft it is of; a boolean one cannot, and is 2020-12. */
export const inDraft = (schema: Json, draft: Draft): Json =>
  isObject(schema) ? { $schema: addresses[draft], ...schema } : schema

export type Normalised = {
  /** The errors alone. */
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
  readonly shape: Shape
  readonly lookup: ShapeLookup
  readonly check: (value: unknown) => boolean
}

/** What our stages make of one schema, read as a file of its own. */
export function normalised(schema: Json, draft: Draft = '2020-12'): Normalised {
  const resolved = resolve(sourcesOf({ [file]: JSON.stringify(inDraft(schema, draft)) }))
  const shapes = normalise(resolved.value)
  const lookup = lenientLookup(shapes.value)
  const problems = [...resolved.problems, ...shapes.problems]
  let made: Check | undefined
  return {
    problems: told(problems.filter(isError)),
    warnings: told(problems.filter((problem) => !isError(problem))),
    shape: lookup(`${file}#`),
    lookup,
    // Made when it is asked for: some schemas that are refused have none.
    check: (value) => {
      made ??= checksOf(lookup)(`${file}#`)
      return made(value) === null
    },
  }
}

/**
 * What ajv says of the schema as it was written: the judge of whether anything was lost on the way. Undefined where
 * it has no answer: it overflows on a schema that leads back to itself in place, and its two ways of collecting
 * errors disagree on `[]` by `{ items: [x], contains: y }`, where one of them forgets to look. It also takes `__proto__`
 * and `constructor` for keys that have been evaluated, and passes over a dynamic reference without a dynamic scope.
 */
export function judge(schema: Json, draft: Draft = '2020-12'): (value: unknown) => boolean | undefined {
  const [first, all] = [false, true].map((allErrors) => compile(schema, draft, { allErrors }))
  if (JSON.stringify(schema).includes('"$dynamicRef"')) return () => undefined
  const looksUpKeys = JSON.stringify(schema).includes('"unevaluatedProperties"')
  return (value) => {
    if (looksUpKeys && hasInheritedName(value)) return undefined
    const verdict = verdictOf(first, value) ?? verdictOf(all, value)
    return verdict === (verdictOf(all, value) ?? verdict) ? verdict : undefined
  }
}

const sharing = { ajv: metaSchemaSharing(), ajv2019: metaSchemaSharing(), ajv2020: metaSchemaSharing() }

const hasInheritedName = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).some((key) => key in Object.prototype)

function compile(schema: Json, draft: Draft, options: Options): ValidateFunction {
  const common: Options = { strict: false, logger: false, ownProperties: true, ...options }
  const ajv =
    draft === '2020-12'
      ? sharing.ajv2020(new Ajv2020(common))
      : draft === '2019-09'
        ? sharing.ajv2019(new Ajv2019(common))
        : sharing.ajv(new Ajv(common))
  addFormats.default(ajv)
  const written = inDraft(draft === 'draft-07' ? withoutSiblings(schema) : schema, draft)
  return ajv.compile(typeof written === 'boolean' || isObject(written) ? written : {})
}

function verdictOf(validate: ValidateFunction | undefined, value: unknown): boolean | undefined {
  try {
    return validate?.(value) === true
  } catch {
    return undefined
  }
}

/** ajv looks at `type` beside a `$ref` even when told to ignore all that draft-07 ignores there. */
function withoutSiblings(schema: Json): Json {
  if (isList(schema)) return schema.map(withoutSiblings)
  if (!isObject(schema)) return schema
  const isReference = ownString(schema, '$ref') !== undefined
  const entries = Object.entries(schema)
    .filter(([key]) => !isReference || ['$ref', '$schema', 'definitions'].includes(key))
    .map(([key, value]) => [key, key === 'const' || key === 'enum' ? value : withoutSiblings(value)])
  return Object.fromEntries(entries)
}
