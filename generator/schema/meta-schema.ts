import type { ErrorObject } from 'ajv'
import { didYouMean } from '../problems/did-you-mean.js'
import type { Problem } from '../problems/problem.js'
import { ajvFor, draft07 } from './ajv-package.js'
import { type Draft, keywords, listsItems } from './keywords.js'
import { isPlainlyValid } from './plainly-valid.js'
import type { ResolvedFile } from './resolve.js'

/** Where a schema is not one by its own draft: `"required": "id"`, `"type": "strng"`, `"minimum": "3"`. */
export function metaSchemaProblems({ path, root, draft }: ResolvedFile): readonly Problem[] {
  if (isPlainlyValid(root, draft)) return []
  const validate = metaSchemaOf(draft)
  if (validate(root)) return []
  const deepest = onePerPlace(validate.errors ?? [])
  return deepest.map((error) => ({
    severity: 'error',
    rule: 'meta-schema',
    message: sentence(error, draft),
    origin: { file: path, pointer: error.instancePath },
  }))
}

const compiled = new Map<Draft, ReturnType<typeof compile>>()

/** The meta-schema of a draft, compiled. */
export function metaSchemaOf(draft: Draft): ReturnType<typeof compile> {
  const known = compiled.get(draft) ?? compile(draft)
  compiled.set(draft, known)
  return known
}

function compile(draft: Draft) {
  const code = { optimize: false }
  const options = { allErrors: true, strict: false, validateFormats: false, verbose: true, code }
  const ajv = new (ajvFor(draft))(options)
  const validate = draft === 'draft-04' ? ajv.compile(draft04()) : ajv.getSchema(addresses.get(draft) ?? '')
  if (!validate) throw new Error(`ajv has no meta-schema of ${draft}`)
  return validate as ((data: unknown) => boolean) & { errors?: ErrorObject[] | null }
}

/** That of draft-07 says what draft-06 has, and more that draft-06 does not know. */
const addresses: ReadonlyMap<Draft, string> = new Map([
  ['2020-12', 'https://json-schema.org/draft/2020-12/schema'],
  ['2019-09', 'https://json-schema.org/draft/2019-09/schema'],
  ['draft-07', 'http://json-schema.org/draft-07/schema'],
  ['draft-06', 'http://json-schema.org/draft-07/schema'],
])

const inDraft04 = keywords.filter(({ drafts }) => drafts.includes('draft-04')).map(({ name }) => name)

/** That of draft-07 less what came later, and the bounds as they were: ajv has none of draft-04. */
const draft04 = (): object => ({
  ...draft07(),
  $id: 'http://json-schema.org/draft-04/schema',
  properties: {
    ...Object.fromEntries(Object.entries(draft07().properties).filter(([name]) => inDraft04.includes(name))),
    exclusiveMinimum: { type: 'boolean' },
    exclusiveMaximum: { type: 'boolean' },
  },
})

/** Compositions repeat what their members say; of the rest, the first at each place is enough. */
function onePerPlace(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const places = new Map<string, ErrorObject>()
  for (const error of errors) {
    if (['anyOf', 'allOf', '$ref', '$dynamicRef', 'if'].includes(error.keyword)) continue
    if (error.keyword === 'enum' && Array.isArray(error.data)) continue
    const earlier = places.get(error.instancePath)
    if (!earlier || (aboutItems.has(error.keyword) && !aboutItems.has(earlier.keyword)))
      places.set(error.instancePath, error)
  }
  const found = [...places.values()]
  // That this is no list, or no schema, is said of what is one but for what is wrong inside it.
  return found.filter(
    ({ keyword, instancePath }) =>
      keyword !== 'type' || !found.some((inner) => inner.instancePath.startsWith(`${instancePath}/`)),
  )
}

/** Where a list could stand, what is wrong with a list says more than that it is one. */
const aboutItems = new Set(['minItems', 'uniqueItems'])

const sentence = (error: ErrorObject, draft: Draft): string =>
  `Invalid schema: this ${demand(error, draft)}.${suggestion(error)}`

/** What the meta-schema asks for, in plain words. */
function demand({ keyword, params, message, data, instancePath }: ErrorObject, draft: Draft): string {
  switch (keyword) {
    case 'enum':
      return `must be one of ${allowedBy(params)
        .map((name) => `"${name}"`)
        .join(', ')}`
    case 'type':
      return !listsItems(draft) && Array.isArray(data) && instancePath.endsWith('/items')
        ? 'must be one schema for all items; for a list of schemas, use "prefixItems"'
        : `must be ${kinds.get(String(params.type)) ?? String(params.type)}`
    case 'minItems':
      return 'must have at least one item'
    case 'uniqueItems':
      return 'must not contain the same item twice'
    case 'minimum':
      return `must be ${params.limit} or more`
    case 'exclusiveMinimum':
      return `must be more than ${params.limit}`
    default:
      return message ?? 'is not allowed'
  }
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['object,boolean', 'a schema: an object, true or false'],
  ['object', 'an object'],
  ['array', 'an array'],
  ['string', 'a string'],
  ['number', 'a number'],
  ['integer', 'an integer'],
  ['boolean', 'true or false'],
])

const allowedBy = (params: ErrorObject['params']): readonly string[] =>
  Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : []

const suggestion = ({ params, data }: ErrorObject): string =>
  typeof data === 'string' ? didYouMean(data, allowedBy(params)) : ''
