import { createHash } from 'node:crypto'
import type { Catalogue, NamedShape } from '../../catalogue/catalogue.js'
import { type Lookup, lookupOf } from '../declarations/lookup.js'
import type { Output } from '../printer/output.js'
import { fileName } from '../printer/quote.js'
import type { Supplies } from '../supplies.js'
import { moduleOf } from './check-module.js'
import { formats } from './formats.js'
import { validatorSchema } from './schema/index.js'

/** ajv's code for every named shape, a module each, which calls those that it refers to. */
export async function checks(catalogue: Catalogue, supplies: Supplies): Promise<readonly Output[]> {
  const [{ createAjv }, standalone, { ts }] = await Promise.all([
    import('./ajv.js'),
    import('ajv/dist/standalone/index.js'),
    import('ts-morph'),
  ])
  const lookup = lookupOf(catalogue)
  const names = digest(catalogue.named.map(({ id, name }) => [id, name]))
  const outputs = catalogue.named.flatMap((named) => {
    const restricted = validatorSchema(named.shape, lookup.shape)
    const { schema, ownProperties } = restricted
    const origins = restricted.origins()
    const make = (): string => {
      const references = referencesFrom(named, lookup)
      const ajv = createAjv(references.check, { ...OPTIONS, ownProperties })
      const code = standalone.default.default(ajv, ajv.compile(schema))
      return moduleOf(ts, code, { schema, origins, imports: references.imports })
    }
    const text = supplies.remember(digest([named.id, schema, [...origins], names]), make)
    return [
      { path: checkPath(named.name), text },
      { path: checkPath(named.name).replace(/js$/, 'd.ts'), text: DECLARATION },
    ]
  })
  return [
    ...outputs,
    ...formats(
      ts,
      outputs.map(({ text }) => text),
      supplies,
    ),
  ]
}

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** `validators/checks/Call.js` */
function checkPath(name: string): string {
  return `validators/checks/${fileName(name)}.js`
}

const OPTIONS = { meta: false, code: { source: true, esm: true, lines: true } } as const

const DECLARATION = `import type { Check } from '../../runtime/check.js';

export declare const check: Check;
`

/** What ajv is to call for each reference of one shape; `imports` fills as it asks. */
function referencesFrom(named: NamedShape, lookup: Lookup) {
  const imports = new Map<string, string>()
  const known = new Map<string, { check: () => never; name: string }>()
  const check = (target: string) => {
    const name = lookup.name(target)
    const local = target === named.id ? 'check' : `check${name}`
    if (target !== named.id) imports.set(name, local)
    const reference = known.get(target) ?? { check: () => neverCalled(), name: local }
    known.set(target, reference)
    return reference
  }
  return { check, imports }
}

/** ajv tells references apart by the function; emitted code calls the one that it imports. */
function neverCalled(): never {
  throw new Error('A check that is only emitted was called.')
}
