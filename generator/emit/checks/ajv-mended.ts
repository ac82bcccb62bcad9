import type {
  Ajv,
  AnySchemaObject,
  Code,
  CodeKeywordDefinition,
  KeywordCxt,
  KeywordErrorDefinition,
  Name as NameType,
} from 'ajv'
import type { AddedKeywordDefinition, KeywordErrorCxt } from 'ajv/dist/types/index.js'
import { areUnique } from '../../runtime/equal.js'
import { formats } from '../../runtime/formats/index.js'
import { isMultiple } from '../../runtime/multiple.js'
import { _, Name, names, not } from '../../schema/ajv-package.js'

/** ajv divides, and finds 19.99 to be no multiple of 0.01, and 1e22 none of 1. */
export function judgeMultiplesExactly(ajv: Ajv): void {
  Object.assign(definitionOf(ajv, 'multipleOf'), {
    code: (context) => {
      const { gen, data, schemaCode } = context
      const called = gen.scopeValue('func', { ref: isMultiple, code: _`isMultiple` })
      context.fail(_`!${called}(${data}, ${schemaCode})`)
    },
  } satisfies Partial<CodeKeywordDefinition>)
}

/** ajv compares each item with each other, and of texts takes no two `__proto__` for equal. */
export function judgeUniqueItemsAtOnce(ajv: Ajv): void {
  Object.assign(definitionOf(ajv, 'uniqueItems'), {
    error: { message: '', params: _`{}` },
    code: (context) => {
      const { gen, data, schema } = context
      if (schema !== true) return
      const called = gen.scopeValue('func', { ref: areUnique, code: _`areUnique` })
      context.fail(_`!${called}(${data})`)
    },
  } satisfies Partial<CodeKeywordDefinition>)
}

/** Formats are judged by functions of the package; one that it does not know asks for nothing. */
export function judgeFormats(ajv: Ajv): void {
  ajv.removeKeyword('format')
  ajv.addKeyword({
    keyword: 'format',
    type: 'string',
    schemaType: 'string',
    error: { message: '', params: ({ schemaCode }) => _`{format: ${schemaCode}}` },
    code: (context) => {
      const { gen, data, schema } = context
      const judge = formats.get(String(schema))?.judge
      if (!judge) return
      const called = gen.scopeValue('func', { ref: judge, code: _`${new Name(judge.name)}` })
      context.fail(_`!${called}(${data})`)
    },
  })
}

/** The error of a bound says whether that of the other side has the same limit, so that it is told as `exactly 2`. */
export function tellExactBounds(ajv: Ajv): void {
  for (const thing of ['Items', 'Length', 'Properties']) {
    for (const side of ['min', 'max']) {
      const error: KeywordErrorDefinition = {
        message: '',
        params: ({ schema, parentSchema = {} }) => limited(schema, oppositeOf(side, thing, parentSchema)),
      }
      Object.assign(definitionOf(ajv, side + thing), { error })
    }
  }
  const ofTuple: KeywordErrorDefinition = {
    message: '',
    params: ({ params: { len }, parentSchema = {} }) => limited(len, parentSchema.minItems),
  }
  Object.assign(definitionOf(ajv, 'additionalItems'), { error: ofTuple })
}

const limited = (limit: KeywordErrorCxt['params'][string], opposite: unknown): Code =>
  limit === opposite ? _`{limit: ${limit}, exact: true}` : _`{limit: ${limit}}`

/** The other bound; a closed tuple has at most as many items as it names. */
function oppositeOf(side: string, thing: string, schema: AnySchemaObject): unknown {
  if (side === 'max') return schema[`min${thing}`]
  if (thing === 'Items' && schema.additionalItems === false && Array.isArray(schema.items))
    return schema.items.length
  return schema[`max${thing}`]
}

/**
 * Keywords that hold schemas say how many of the errors before theirs these have left, and unions where each branch
 * ended: references may have left errors that bear other places.
 */
export function countInnerErrors(ajv: Ajv): void {
  countBranches(definitionOf(ajv, 'anyOf'), (_context, inner) => _`{inner: ${inner}}`)
  countBranches(
    definitionOf(ajv, 'oneOf'),
    ({ params }, inner) => _`{passingSchemas: ${params.passing}, inner: ${inner}}`,
  )
  Object.assign(definitionOf(ajv, 'if'), { error: counted((_context, inner) => _`{inner: ${inner}}`) })
  Object.assign(definitionOf(ajv, 'contains'), {
    error: counted(({ params: { min, max } }, inner) =>
      max === undefined
        ? _`{minContains: ${min}, inner: ${inner}}`
        : _`{minContains: ${min}, maxContains: ${max}, inner: ${inner}}`,
    ),
  })
  Object.assign(definitionOf(ajv, 'propertyNames'), eachName)
}

type Parameters = (context: KeywordErrorCxt, inner: Code) => Code

/** An error whose parameters have the counts at some points and at the end, from the keyword's start. */
const counted = (
  parameters: Parameters,
  points: (context: KeywordErrorCxt) => readonly NameType[] = () => [],
  startOf: (context: KeywordErrorCxt) => KeywordErrorCxt['params'][string] = ({ errsCount }) => errsCount,
): KeywordErrorDefinition => ({
  message: '',
  params: (context) => {
    const counts = [...points(context), names.errors].map((count) => _`${count} - ${startOf(context)}`)
    return parameters(context, _`[${counts.reduce((list, count) => _`${list}, ${count}`)}]`)
  },
})

function countBranches(definition: CodeKeywordDefinition, parameters: Parameters): void {
  const { code } = definition
  const ends = new WeakMap<object, readonly NameType[]>()
  Object.assign(definition, {
    code: (context: KeywordCxt) => {
      const { gen, schema, errsCount } = context
      const own = Array.from({ length: schema.length - 1 }, () => gen.let('end', errsCount))
      ends.set(context, own)
      const subschema = context.subschema.bind(context)
      context.subschema = (application, valid) => {
        const inner = subschema(application, valid)
        const end = own[Number(application.schemaProp)]
        if (end) gen.assign(end, names.errors)
        return inner
      }
      code(context)
    },
    error: counted(parameters, (context) => ends.get(context) ?? []),
  })
}

/** As ajv has it, with the count for each name. */
const eachName: Partial<CodeKeywordDefinition> = {
  error: counted(
    ({ params }, inner) => _`{propertyName: ${params.propertyName}, inner: ${inner}}`,
    () => [],
    ({ params }) => params.before,
  ),
  code: (context) => {
    const { gen, data, keyword } = context
    const valid = gen.name('valid')
    gen.forIn('key', data, (key) => {
      const before = gen.const('before', names.errors)
      context.setParams({ propertyName: key, before })
      context.subschema(
        { keyword, data: key, dataTypes: ['string'], propertyName: key, compositeRule: true },
        valid,
      )
      gen.if(not(valid), () => context.error(true))
    })
    context.ok(valid)
  },
}

/** A keyword's definition, of which each instance of ajv has a copy of its own. */
export function definitionOf(ajv: Ajv, keyword: string): CodeKeywordDefinition & AddedKeywordDefinition {
  const definition = ajv.getKeyword(keyword)
  if (typeof definition !== 'object' || !('code' in definition))
    throw new Error(`ajv has no keyword "${keyword}".`)
  return definition as CodeKeywordDefinition & AddedKeywordDefinition
}
