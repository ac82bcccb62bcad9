import type { Ajv } from 'ajv'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { lookupIn } from '../../catalogue/named-shapes.js'
import type { Check, RawError } from '../../runtime/check.js'
import { foldErrors } from '../../runtime/fold-errors.js'
import { inWords } from '../../runtime/phrase.js'
import type { ShapeLookup } from '../../shape/shape-lookup.js'
import { createAjv } from './ajv.js'
import { validatorSchema } from './schema/index.js'

const made = new WeakMap<Catalogue['named'], (id: string) => Check>()

/** The checks of a catalogue, by the ids of its named shapes; one set of them, whoever asks. */
export function checksIn(catalogue: Pick<Catalogue, 'named'>): (id: string) => Check {
  const known = made.get(catalogue.named) ?? checksOf(lookupIn(catalogue))
  made.set(catalogue.named, known)
  return known
}

/**
 * The checks of a catalogue's named shapes, by id, compiled in process when first called. They are those of the
 * emitted package: the same ajv on the same schemas, with the same places in their errors.
 */
export function checksOf(lookup: ShapeLookup): (id: string) => Check {
  const checks = new Map<string, Check>()
  const checkFor = (id: string): Check => {
    const known = checks.get(id) ?? lazily(() => compile(id))
    checks.set(id, known)
    return known
  }
  const reference = (target: string) => ({ check: checkFor(target), name: 'check' })
  // The optimiser makes code shorter, not faster, and takes a third of the time.
  const code = { optimize: false }
  // Most need one of the two, and neither is made in no time.
  const made = new Map<boolean, Ajv>()
  const ajvWith = (ownProperties: boolean): Ajv => {
    const known = made.get(ownProperties) ?? createAjv(reference, { code, ownProperties })
    made.set(ownProperties, known)
    return known
  }
  const compile = (id: string): Compiled => {
    const { schema, origins, ownProperties } = validatorSchema(lookup(id), lookup)
    return { validate: ajvWith(ownProperties).compile(schema), origins }
  }
  return checkFor
}

/** A check as ajv makes it: its errors are those of the last call. */
type AjvFunction = {
  (value: unknown): boolean
  errors?: readonly RawError[] | null | undefined
}

type Compiled = { readonly validate: AjvFunction; readonly origins: () => ReadonlyMap<string, string> }

/** One function between the checks and no more: they are called for every object in every message. */
function lazily(compile: () => Compiled): Check {
  let compiled: Compiled | undefined
  let origins: ReadonlyMap<string, string> | undefined
  return (value) => {
    compiled ??= compile()
    if (compiled.validate(value)) return null
    origins ??= compiled.origins()
    return foldErrors((compiled.validate.errors ?? []).map(placedBy(origins))).map(inWords)
  }
}

/** ajv's pointers into what it was given become places in the catalogue. */
const placedBy =
  (origins: ReadonlyMap<string, string>) =>
  (error: RawError): RawError =>
    error.schemaPath.startsWith('#')
      ? { ...error, schemaPath: origins.get(error.schemaPath) ?? error.schemaPath }
      : error
