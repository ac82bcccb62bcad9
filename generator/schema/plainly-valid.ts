import { isList, isObject, type Json } from '../json/value.js'
import { areUnique } from '../runtime/equal.js'
import { anyKeyword, type Draft, type Holds, listsItems } from './keywords.js'

/**
 * Whether a schema is valid by the meta-schema of its draft beyond doubt. False: it may be all the same. Nearly all schemas
 * are, and to compile a meta-schema takes longer than all else that is asked of them.
 */
export function isPlainlyValid(schema: Json, draft: Draft): boolean {
  if (!isObject(schema)) return typeof schema === 'boolean'
  const isSchema = (value: Json): boolean => isPlainlyValid(value, draft)
  return Object.entries(schema).every(([name, value]) => {
    const holds = anyKeyword(name)?.holds ?? 'value'
    return holds === 'value' ? isPlainValue(name, value, draft) : isHeld(holds, value, draft, isSchema)
  })
}

function isHeld(
  holds: Exclude<Holds, 'value'>,
  value: Json,
  draft: Draft,
  isSchema: (value: Json) => boolean,
): boolean {
  const areSchemas = isList(value) && value.length > 0 && value.every(isSchema)
  switch (holds) {
    case 'schema':
      return isSchema(value)
    case 'list':
      return areSchemas
    case 'map':
      return isObject(value) && Object.values(value).every(isSchema)
    case 'schema or list':
      return isSchema(value) || (areSchemas && listsItems(draft))
    case 'schemas or names':
      return isObject(value) && Object.values(value).every((one) => isSchema(one) || areNames(one))
  }
}

/** What a keyword may have as its value in every draft that its meta-schema speaks of it in. */
function isPlainValue(name: string, value: Json, draft: Draft): boolean {
  switch (name) {
    case 'type':
      return isType(value) || (isList(value) && value.length > 0 && value.every(isType) && areUnique(value))
    case 'enum':
      return isList(value) && value.length > 0 && areUnique(value)
    case 'required':
      return areNames(value)
    case 'dependentRequired':
      return isObject(value) && Object.values(value).every(areNames)
    case 'examples':
      return isList(value)
    case 'minimum':
    case 'maximum':
      return Number.isFinite(value)
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return draft === 'draft-04' ? typeof value === 'boolean' : Number.isFinite(value)
    case 'multipleOf':
      return typeof value === 'number' && Number.isFinite(value) && value > 0
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
    case 'minContains':
    case 'maxContains':
    case 'minProperties':
    case 'maxProperties':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0
    case 'uniqueItems':
    case 'deprecated':
    case 'readOnly':
    case 'writeOnly':
      return typeof value === 'boolean'
    case '$id':
      return typeof value === 'string' && (draft.startsWith('draft-') || /^[^#]*#?$/.test(value))
    case '$anchor':
    case '$dynamicAnchor':
      return typeof value === 'string' && /^[A-Za-z][-\w.]*$/.test(value)
    case '$schema':
    case '$ref':
    case '$dynamicRef':
    case '$comment':
    case 'title':
    case 'description':
    case 'pattern':
    case 'format':
    case 'contentEncoding':
    case 'contentMediaType':
      return typeof value === 'string'
    case 'contentSchema':
    case '$recursiveRef':
    case '$recursiveAnchor':
    case '$vocabulary':
      return false
    default:
      return true
  }
}

const types: ReadonlySet<Json> = new Set([
  'array',
  'boolean',
  'integer',
  'null',
  'number',
  'object',
  'string',
])

const isType = (value: Json): boolean => types.has(value)

const areNames = (value: Json): boolean =>
  isList(value) && value.every((name) => typeof name === 'string') && areUnique(value)
