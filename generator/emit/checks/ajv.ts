import type { Ajv as AjvInstance, KeywordCxt, Options } from 'ajv'
import type { Check } from '../../runtime/check.js'
import { faultsIn } from '../../runtime/checking.js'
import { equal } from '../../runtime/equal.js'
import { _, Ajv, ajvEqual, Code, loadAjv, names, nextVocabulary } from '../../schema/ajv-package.js'
import { identifier } from '../printer/quote.js'
import { byDiscriminator, byType, inTurn } from './ajv-cases.js'
import {
  countInnerErrors,
  judgeFormats,
  judgeMultiplesExactly,
  judgeUniqueItemsAtOnce,
  tellExactBounds,
} from './ajv-mended.js'
import { tellMissingInTurn } from './ajv-required.js'
import { unknownItems, unknownProperties } from './ajv-unevaluated.js'

/** What a reference is in the code that ajv writes: a function to call now, and a name for it in emitted code. */
export type ReferencedCheck = { readonly check: Check; readonly name: string }

/**
 * ajv as every validator of ours is made by it: for the emitted package and for judging in process alike, so that
 * they cannot disagree. All errors, without words (the run-time part has them); no infinities.
 * https://ajv.js.org/options.html
 */
export function createAjv(
  reference: (target: string) => ReferencedCheck,
  options: Options = {},
): AjvInstance {
  loadAjv()
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
  ajv.addVocabulary(nextVocabulary)
  ajv.addVocabulary([byDiscriminator, byType, inTurn, unknownProperties, unknownItems])
  useOurEquality(ajv)
  tellMissingInTurn(ajv)
  judgeMultiplesExactly(ajv)
  judgeUniqueItemsAtOnce(ajv)
  tellExactBounds(ajv)
  countInnerErrors(ajv)
  judgeFormats(ajv)
  ajv.addKeyword({
    keyword: 'reference',
    schemaType: 'string',
    error: { message: '' },
    code: (context: KeywordCxt) => callOther(context, reference(String(context.schema))),
  })
  return ajv
}

/**
 * Calls another check with the value alone. ajv's own `$ref` would tell it each time where the value stands; here that
 * is added to its errors, if there are any.
 */
function callOther({ gen, data, it }: KeywordCxt, { check, name }: ReferencedCheck): void {
  const { vErrors, errors } = names
  const called = gen.scopeValue('validate', { ref: check, code: new Code(identifier(name)) })
  const placed = gen.scopeValue('func', { ref: faultsIn, code: _`faultsIn` })
  const inner = gen.const('inner', _`${called}(${data})`)
  gen.if(_`${inner} !== null`, () => {
    gen.assign(vErrors, _`${placed}(${vErrors}, ${it.errorPath}, ${inner})`)
    gen.assign(errors, _`${vErrors}.length`)
  })
}

/** ajv's own comparison throws on data with a key called `toString` or `valueOf`. */
function useOurEquality({ scope }: AjvInstance): void {
  const value = scope.value.bind(scope)
  scope.value = (prefix, given) =>
    value(prefix, given.ref === ajvEqual ? { ...given, ref: equal, key: equal } : given)
}
