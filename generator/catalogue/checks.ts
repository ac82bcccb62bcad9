import type { RawError } from '../runtime/validator.js'
import { createAjv, type NestedCheck } from './ajv.js'
import type { ShapeLookup } from './shape.js'
import { validatorSchema } from './validator-schema.js'

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
  const ajv = createAjv((target) => ({ check: checkFor(target), name: 'check' }))
  const compile = (id: string): NestedCheck => {
    const { schema, origins } = validatorSchema(lookup(id), lookup)
    return placed(ajv.compile(schema), origins)
  }
  return checkFor
}

function lazily(make: () => NestedCheck): NestedCheck {
  let made: NestedCheck | undefined
  const check: NestedCheck = (value, context) => {
    made ??= make()
    const isValid = made(value, context)
    check.errors = made.errors ?? null
    return isValid
  }
  return check
}

/** ajv's pointers into what it was given become places in the catalogue. */
function placed(validate: NestedCheck, origins: ReadonlyMap<string, string>): NestedCheck {
  const place = (error: RawError): RawError => ({
    ...error,
    schemaPath: origins.get(error.schemaPath) ?? error.schemaPath,
  })
  const check: NestedCheck = (value, context) => {
    const isValid = validate(value, context)
    check.errors = isValid
      ? null
      : (validate.errors ?? []).map((error) => (error.schemaPath.startsWith('#') ? place(error) : error))
    return isValid
  }
  return check
}
