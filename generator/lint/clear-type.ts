import { type JsonObject, own } from '../json/value.js'
import { keywords, type SpeaksOf } from '../schema/keywords.js'

type ClearType = Exclude<SpeaksOf, 'any'>

const keywordsOf = (type: SpeaksOf): readonly string[] =>
  keywords.filter(({ of, validator }) => of === type && validator === 'checked').map(({ name }) => name)

const byType = (['string', 'number', 'array', 'object'] as const satisfies readonly ClearType[]).map(
  (type) => [type, keywordsOf(type)] as const,
)

/** Keywords by which a schema may say its type in another way; a format says nothing of it, as numbers have formats too. */
const composing = keywordsOf('any').filter((name) => name !== 'format')

/** The type that a schema without "type" can only mean, as all its keywords speak of it. */
export function clearType(schema: JsonObject): ClearType | undefined {
  const has = (name: string): boolean => own(schema, name) !== undefined
  if (composing.some(has)) return undefined
  const types = byType.filter(([, names]) => names.some(has)).map(([type]) => type)
  return types.length === 1 ? types[0] : undefined
}
