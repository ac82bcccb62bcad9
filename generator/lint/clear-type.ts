import { type JsonObject, own } from '../json/value.js'

/** Keywords that speak of values of one type alone. */
const keywordsOf = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: [
    ...['items', 'prefixItems', 'additionalItems', 'unevaluatedItems', 'minItems', 'maxItems', 'uniqueItems'],
    ...['contains', 'minContains', 'maxContains'],
  ],
  object: [
    ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'required'],
    ...['propertyNames', 'minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas'],
  ],
} as const

/** Keywords by which a schema may say its type in another way. */
const composing = ['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'const', 'enum']

/** The type that a schema without "type" can only mean, as all its keywords speak of it. */
export function clearType(schema: JsonObject): keyof typeof keywordsOf | undefined {
  if (composing.some((keyword) => own(schema, keyword) !== undefined)) return undefined
  const types = (['string', 'number', 'array', 'object'] as const).filter((type) =>
    keywordsOf[type].some((keyword) => own(schema, keyword) !== undefined),
  )
  return types.length === 1 ? types[0] : undefined
}
