import type { RawError } from '../runtime/validator.js'
import { createAjv, type NestedCheck } from './ajv.js'
import type { Catalogue } from './catalogue.js'
import type { ShapeLookup } from './shape.js'
import { validatorSchema } from './validator-schema/index.js'

const made = new WeakMap<Catalogue['named'], (id: string) => NestedCheck>()

/** The checks of a catalogue, by the ids of its named shapes; one set of them, whoever asks. */
export function checksIn({ named }: Pick<Catalogue, 'named'>): (id: string) => NestedCheck {
  const known = made.get(named) ?? checksOf(lookupAmong(named))
  made.set(named, known)
  return known
}

function lookupAmong(named: Catalogue['named']): ShapeLookup {
  const shapes = new Map(named.map(({ id, shape }) => [id, shape]))
  return (id) => {
    const shape = shapes.get(id)
    if (shape === undefined) throw new Error(`No shape "${id}".`)
    return shape
  }
}

/**
 * The checks of a catalogue's named shapes, by id, compiled in process when first called. They are those of the
 * emitted package: the same ajv on the same schemas, with the same places in their errors.
 */
export function checksOf(lookup: ShapeLookup): (id: string) => NestedCheck {
  const checks = new Map<string, NestedCheck>()
  const checkFor = (id: string): NestedCheck => {
    const known = checks.get(id) ?? lazily(() => compile(id))
    checks.set(id, known)
    return known
  }
  const reference = (target: string) => ({ check: checkFor(target), name: 'check' })
  // The optimiser makes code shorter, not faster, and takes a third of the time.
  const code = { optimize: false }
  const ajv = createAjv(reference, { code })
  const careful = createAjv(reference, { code, ownProperties: true })
  const compile = (id: string): Compiled => {
    const { schema, origins, ownProperties } = validatorSchema(lookup(id), lookup)
    return { validate: (ownProperties ? careful : ajv).compile(schema), origins }
  }
  return checkFor
}

type Compiled = { readonly validate: NestedCheck; readonly origins: ReadonlyMap<string, string> }

/** One function between the checks and no more: they are called for every object in every message. */
function lazily(compile: () => Compiled): NestedCheck {
  let compiled: Compiled | undefined
  const check: NestedCheck = (value, context) => {
    compiled ??= compile()
    if (compiled.validate(value, context)) {
      if (check.errors) check.errors = null
      return true
    }
    const { validate, origins } = compiled
    check.errors = (validate.errors ?? []).map((error) => placed(error, origins))
    return false
  }
  return check
}

/** ajv's pointers into what it was given become places in the catalogue. */
function placed(error: RawError, origins: ReadonlyMap<string, string>): RawError {
  if (!error.schemaPath.startsWith('#')) return error
  return { ...error, schemaPath: origins.get(error.schemaPath) ?? error.schemaPath }
}
