import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { standaloneCode } from '../../schema/ajv-package.js'
import { packagedPath } from '../../schema/public-schemas.js'
import { type Lookup, lookupOf } from '../declarations/declaration-lookup.js'
import type { Output } from '../printer/output.js'
import { tsMorph } from '../printer/packages.js'
import { docComment, namedImport } from '../printer/quote.js'
import { digestOf, type Supplies } from '../supplies.js'
import { createAjv, type ReferencedCheck } from './ajv.js'
import { checkFunction, checkName } from './check-function.js'
import { wordOf } from './check-names.js'
import { formats } from './format-modules.js'
import { validatorSchema } from './schema/index.js'

/**
 * ajv's code for every named shape, a function each, which calls those that it refers to. All are in one module: a bundler
 * keeps what is used, and without one each module more is a part of a millisecond, or a request.
 */
export function checks(catalogue: Catalogue, supplies: Supplies): readonly Output[] {
  const standalone = standaloneCode()
  const lookup = lookupOf(catalogue)
  const names = digestOf(catalogue.named.map(({ id, name }) => [id, name]))
  const messages = new Set(catalogue.messageTypes.map(({ id }) => id))
  const functions = catalogue.named.map(({ id, name, shape, origin: { file } }) => {
    const restricted = validatorSchema(shape, lookup.shape)
    const { schema, ownProperties } = restricted
    const origins = restricted.origins()
    const parameter = messages.has(id) ? 'message' : wordOf(name.charAt(0).toLowerCase() + name.slice(1))
    const make = (): string => {
      const ajv = createAjv(referencesIn(lookup), { ...OPTIONS, ownProperties })
      const code = standalone(ajv, ajv.compile(schema))
      return checkFunction(code, { origins, name, file, parameter })
    }
    return supplies.remember(digestOf([id, file, parameter, schema, [...origins], names]), make)
  })
  const files = catalogue.named.map(({ origin }) => origin.file)
  const text = moduleOf(functions, files)
  return [{ path: 'checks.js', text }, ...formats(tsMorph().ts, text, supplies)]
}

/** One module of functions: what they import once, and above each the file that it is made from. */
function moduleOf(functions: readonly string[], files: readonly string[]): string {
  const imports = new Map<string, Set<string>>()
  const bodies = functions.map((text, index) => {
    const start = text.indexOf('\n\n')
    for (const [, name = '', path = ''] of text.slice(0, start).matchAll(/import \{ (\w+) \} from '(.*)'/g))
      imports.set(path, (imports.get(path) ?? new Set()).add(name))
    return `${docComment(packagedPath(files[index] ?? ''))}\n${text.slice(start + 2)}`
  })
  const lines = [...imports].sort().map(([path, names]) => `${namedImport([...names].sort(), path)}\n`)
  return [...(lines.length > 0 ? [lines.join('')] : []), ...bodies].join('\n')
}

/** The code is only emitted: there is no need to make a function of it. */
const process = (): string => 'return () => true'

const OPTIONS = { meta: false, code: { source: true, esm: true, lines: true, process } } as const

/** What ajv is to call for each reference. */
function referencesIn(lookup: Lookup): (target: string) => ReferencedCheck {
  const known = new Map<string, ReferencedCheck>()
  return (target) => {
    const reference = known.get(target) ?? {
      check: () => neverCalled(),
      name: checkName(lookup.name(target)),
    }
    known.set(target, reference)
    return reference
  }
}

/** ajv tells references apart by the function; emitted code calls the one that it imports. */
function neverCalled(): never {
  throw new Error('A check that is only emitted was called.')
}
