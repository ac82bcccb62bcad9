import type { Code, CodeKeywordDefinition, KeywordCxt, Name } from 'ajv'
import { _, names, not, resetErrorsCount, Type, usePattern } from '../../schema/ajv-package.js'
import { anyOf } from './ajv-cases.js'
import type { KnownItemsKeyword, KnownPropertiesKeyword } from './schema/unevaluated-part.js'

/**
 * `{ knownProperties: [{ when, names, patterns, all }], unknownProperties: [schema, …conditions] }`: the schema judges
 * each key that none of those knows whose conditions hold. `when` are places among the conditions.
 */
export const unknownProperties: CodeKeywordDefinition = {
  keyword: 'unknownProperties',
  type: 'object',
  schemaType: 'array',
  trackErrors: true,
  error: { message: '' },
  code: (context) => {
    const { gen, data, parentSchema } = context
    const parts: readonly KnownPropertiesKeyword[] = parentSchema.knownProperties
    const holds = conditions(context, parts)
    gen.forIn('key', data, (key) => {
      const tests = parts.flatMap((part) => {
        const named = part.names.map((name) => _`${key} === ${name}`)
        const patterns = part.patterns.map((pattern) => _`${usePattern(context, pattern)}.test(${key})`)
        return onlyWhen(part.when.map(holds), part.all ? [_`true`] : [...named, ...patterns])
      })
      gen.if(not(anyOf(tests)), () => judgeAt(context, 0, key, Type.Str))
    })
  },
}

/** `{ knownItems: [{ when, count, contains }], unknownItems: [schema, …conditions] }`: the same for items. */
export const unknownItems: CodeKeywordDefinition = {
  keyword: 'unknownItems',
  type: 'array',
  schemaType: 'array',
  trackErrors: true,
  error: { message: '' },
  code: (context) => {
    const { gen, data, parentSchema } = context
    const parts: readonly KnownItemsKeyword[] = parentSchema.knownItems
    const holds = conditions(context, parts)
    gen.forRange('i', 0, _`${data}.length`, (index) => {
      const tests = parts.flatMap((part) => {
        const counted = part.count === null ? [_`true`] : part.count > 0 ? [_`${index} < ${part.count}`] : []
        return onlyWhen(part.when.map(holds), counted)
      })
      gen.if(not(anyOf(tests)), () => judgeMatched(context, parts, holds, index))
    })
  },
}

/** An item that only its position does not make known may match a `contains`. */
function judgeMatched(
  context: KeywordCxt,
  parts: readonly KnownItemsKeyword[],
  holds: (place: number) => Code,
  index: Name,
): void {
  const { gen } = context
  const matching = parts.filter(({ contains }) => contains !== undefined)
  const isKnown = gen.let('known', false)
  for (const { when, contains } of matching) {
    gen.if(anyOf([...onlyWhen(when.map(holds), [_`!${isKnown}`])]), () => {
      const valid = tried(context, contains ?? 0, index)
      gen.assign(isKnown, valid)
    })
  }
  gen.if(not(isKnown), () => judgeAt(context, 0, index, Type.Num))
}

/** Tries each condition once; answers the variable that says whether the one at a place holds. */
function conditions(
  context: KeywordCxt,
  parts: readonly { readonly when: readonly number[] }[],
): (place: number) => Code {
  const places = new Set(parts.flatMap(({ when }) => when))
  const results = new Map([...places].map((place) => [place, tried(context, place)]))
  return (place) => results.get(place) ?? _`false`
}

/** Whether a schema of the keyword matches the value, or an item of it; its errors are dropped. */
function tried(context: KeywordCxt, place: number, item?: Name): Name {
  const { gen, keyword } = context
  const result = gen.let('holds', false)
  const valid = gen.name('valid')
  const before = gen.const('before', names.errors)
  context.subschema(
    {
      keyword,
      schemaProp: place,
      compositeRule: true,
      ...(item ? { dataProp: item, dataPropType: Type.Num } : {}),
    },
    valid,
  )
  gen.assign(result, valid)
  resetErrorsCount(gen, before)
  return result
}

type TypeOfKey = (typeof Type)[keyof typeof Type]

function judgeAt(context: KeywordCxt, place: number, key: Name, kind: TypeOfKey): void {
  const { gen, keyword } = context
  context.subschema({ keyword, schemaProp: place, dataProp: key, dataPropType: kind }, gen.name('valid'))
}

/** Tests that count only where all conditions hold. */
function onlyWhen(held: readonly Code[], tests: readonly Code[]): readonly Code[] {
  if (tests.length === 0) return []
  const [first, ...others] = [...held, anyOf(tests)]
  return [others.reduce((all, one) => _`${all} && ${one}`, _`${first ?? _`true`}`)]
}
