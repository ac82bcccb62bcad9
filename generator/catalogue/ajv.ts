import { Ajv, type KeywordCxt, type Options } from 'ajv'
import { _, Name } from 'ajv/dist/compile/codegen/index.js'
import ajvEqual from 'ajv/dist/runtime/equal.js'
import type { DataValidationCxt } from 'ajv/dist/types/index.js'
import { callRef } from 'ajv/dist/vocabularies/core/ref.js'
import nextVocabulary from 'ajv/dist/vocabularies/next.js'
import addFormats from 'ajv-formats'
import { equal } from '../runtime/equal.js'
import type { RawError } from '../runtime/validator.js'

/** A check as ajv makes it: called for a value inside another one, it is told where that value stands. */
export type NestedCheck = {
  (value: unknown, context?: DataValidationCxt): boolean
  errors?: readonly RawError[] | null | undefined
}

/** What a reference is in the code that ajv writes: a function to call now, and a name for it in emitted code. */
export type ReferencedCheck = { readonly check: NestedCheck; readonly name: string }

/**
 * ajv as every validator of ours is made by it: for the emitted package and for judging in process alike, so that
 * they cannot disagree. All errors, without words (the run-time part has them); no infinities.
 * https://ajv.js.org/options.html
 */
export function createAjv(reference: (target: string) => ReferencedCheck, options: Options = {}): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: false,
    strictNumbers: true,
    inlineRefs: false,
    addUsedSchema: false,
    validateSchema: false,
    next: true,
    logger: false,
    ...options,
  })
  addFormats.default(ajv, { mode: 'full', keywords: false })
  ajv.addVocabulary(nextVocabulary.default)
  useOurEquality(ajv)
  ajv.addKeyword({
    keyword: 'reference',
    schemaType: 'string',
    error: { message: '' },
    code: (context: KeywordCxt) => {
      const { check, name } = reference(String(context.schema))
      callRef(context, context.gen.scopeValue('validate', { ref: check, code: _`${new Name(name)}` }))
    },
  })
  return ajv
}

/** ajv's own comparison throws on data with a key called `toString` or `valueOf`. */
function useOurEquality({ scope }: Ajv): void {
  const value = scope.value.bind(scope)
  scope.value = (prefix, given) =>
    value(prefix, given.ref === ajvEqual.default ? { ...given, ref: equal, key: equal } : given)
}
