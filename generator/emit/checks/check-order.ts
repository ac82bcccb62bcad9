import { standaloneCode } from '../../schema/ajv-package.js'
import { createAjv, type ReferencedCheck } from './ajv.js'
import { type CheckSource, checkFunction, checkName } from './check-function.js'
import type { ValidatorSchema } from './schema/index.js'

/** All that a check is made from, as plain data. */
export type CheckOrder = CheckSource & { readonly schema: ValidatorSchema; readonly ownProperties: boolean }

/** The names of shapes by their ids, for the checks that others call. */
export type NamesById = ReadonlyMap<string, string>

/** The check as a function of ours, below the lines that import what it calls. */
export function checkText({ schema, ownProperties, ...source }: CheckOrder, names: NamesById): string {
  const ajv = createAjv(referencesTo(names), { ...OPTIONS, ownProperties })
  return checkFunction(standaloneCode()(ajv, ajv.compile(schema)), source)
}

/** The code is only emitted: there is no need to make a function of it. */
const process = (): string => 'return () => true'

const OPTIONS = { meta: false, code: { source: true, esm: true, lines: true, process } } as const

/** What ajv is to call for each reference. */
function referencesTo(names: NamesById): (target: string) => ReferencedCheck {
  const known = new Map<string, ReferencedCheck>()
  return (target) => {
    const reference = known.get(target) ?? {
      check: () => neverCalled(),
      name: checkName(names.get(target) ?? ''),
    }
    known.set(target, reference)
    return reference
  }
}

/** ajv tells references apart by the function; emitted code calls the one that it imports. */
function neverCalled(): never {
  throw new Error('A check that is only emitted was called.')
}
