import type { Code, CodeKeywordDefinition, JSONType, KeywordCxt } from 'ajv'
import { _, checkDataType, getProperty, names } from '../../schema/ajv-package.js'
import { type DiscriminatorKeyword, maxNested } from './schema/part.js'

/**
 * `{ discriminator: { property, values }, byDiscriminator: [schema, …] }`: the schema is judged whose values the
 * property has, and no other. Where there is one schema more than values, it is for all that have none of them. The same
 * in standard keywords, `if` in `else` of `if`, takes ajv twice the code, and an error made and dropped each time.
 */
export const byDiscriminator: CodeKeywordDefinition = {
  keyword: 'byDiscriminator',
  type: 'object',
  schemaType: 'array',
  error: { message: '' },
  code: (context) => {
    const { gen, data, parentSchema } = context
    const { property, values }: DiscriminatorKeyword = parentSchema.discriminator
    const tag = gen.const('tag', _`${data}${getProperty(property)}`)
    judgeOne(
      context,
      values.map((list) => anyOf(list.map((value) => _`${tag} === ${value}`))),
    )
  },
}

/** `{ types: [['object'], …], byType: [schema, …] }`: the same for values that differ in their JSON types. */
export const byType: CodeKeywordDefinition = {
  keyword: 'byType',
  schemaType: 'array',
  error: { message: '' },
  code: (context) => {
    const types: readonly (readonly JSONType[])[] = context.parentSchema.types
    judgeOne(
      context,
      types.map((names) => anyOf(names.map((name) => checkDataType(name, context.data, true)))),
    )
  },
}

/** `{ inTurn: [schema, …] }`: each is judged where those before it hold, so that one fault is told, not its consequences. */
export const inTurn: CodeKeywordDefinition = {
  keyword: 'inTurn',
  type: 'object',
  schemaType: 'array',
  trackErrors: true,
  error: { message: '' },
  code: (context) => {
    const { gen, keyword, schema, errsCount } = context
    const judge = (index: number): void => {
      context.subschema({ keyword, schemaProp: index }, gen.name('valid'))
      if (index + 1 < schema.length) gen.if(_`${names.errors} === ${errsCount}`, () => judge(index + 1))
    }
    judge(0)
  },
}

function judgeOne(context: KeywordCxt, tests: readonly Code[]): void {
  const { gen, keyword, schema } = context
  const judge = (index: number): void => {
    context.subschema({ keyword, schemaProp: index }, gen.name('valid'))
  }
  const hasOtherwise = schema.length > tests.length
  const asks = tests.map((_test, index) => !asksNothing(schema[index]))
  if (tests.length > maxNested || !asks.includes(true)) {
    for (const [index, test] of tests.entries()) if (asks[index]) gen.if(test, () => judge(index))
    if (hasOtherwise) gen.if(_`!(${anyOf(tests)})`, () => judge(tests.length))
    return
  }
  for (const [index, test] of tests.entries()) {
    if (index === 0) gen.if(test)
    else gen.elseIf(test)
    judge(index)
  }
  if (hasOtherwise) {
    gen.else()
    judge(tests.length)
  }
  gen.endIf()
}

const asksNothing = (schema: unknown): boolean =>
  schema === true || (typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0)

/** `(a || b) || (c || d)`: as a tree, since a long row is nested as deep as it is long. */
export function anyOf(tests: readonly Code[]): Code {
  const [only = _`false`] = tests
  if (tests.length < 2) return only
  const middle = tests.length >> 1
  return _`(${anyOf(tests.slice(0, middle))} || ${anyOf(tests.slice(middle))})`
}
