import { Ajv, type ErrorObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { didYouMean } from '../../nearest.js'
import type { Problem } from '../../problem.js'
import type { Draft } from '../keywords.js'
import type { ResolvedFile } from '../resolve.js'

/** Where a schema is not one by its own draft: `"required": "id"`, `"type": "strng"`, `"minimum": "3"`. */
export function metaSchemaProblems({ path, root, draft }: ResolvedFile): readonly Problem[] {
  const validate = metaSchemaOf(draft)
  if (validate(root)) return []
  const deepest = onePerPlace(validate.errors ?? [])
  return deepest.map((error) => ({
    severity: 'error',
    rule: 'meta-schema',
    message: sentence(error),
    origin: { file: path, pointer: error.instancePath },
  }))
}

const compiled = new Map<Draft, ReturnType<typeof compile>>()

function metaSchemaOf(draft: Draft): ReturnType<typeof compile> {
  const known = compiled.get(draft) ?? compile(draft)
  compiled.set(draft, known)
  return known
}

function compile(draft: Draft) {
  const options = { allErrors: true, strict: false, validateFormats: false, verbose: true }
  const ajv = draft === 'draft-07' ? new Ajv(options) : new Ajv2020(options)
  const address =
    draft === 'draft-07'
      ? 'http://json-schema.org/draft-07/schema'
      : 'https://json-schema.org/draft/2020-12/schema'
  const validate = ajv.getSchema(address)
  if (!validate) throw new Error(`ajv has no meta-schema of ${draft}`)
  return validate as ((data: unknown) => boolean) & { errors?: ErrorObject[] | null }
}

/** Compositions repeat what their members say; of the rest, the first at each place is enough. */
function onePerPlace(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const places = new Map<string, ErrorObject>()
  for (const error of errors) {
    if (['anyOf', 'allOf', '$ref', '$dynamicRef', 'if'].includes(error.keyword)) continue
    if (!places.has(error.instancePath)) places.set(error.instancePath, error)
  }
  return [...places.values()]
}

function sentence({ keyword, params, message, data }: ErrorObject): string {
  const allowed: unknown = params.allowedValues
  if (keyword !== 'enum' || !Array.isArray(allowed))
    return `No sound schema: this ${message ?? 'is not allowed'}.`
  const names = allowed.map(String)
  const list = names.map((name) => `"${name}"`).join(', ')
  return `No sound schema: this must be one of ${list}.${typeof data === 'string' ? didYouMean(data, names) : ''}`
}
