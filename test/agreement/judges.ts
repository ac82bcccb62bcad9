import ts from 'typescript'
import type { Catalogue, NamedShape } from '../../generator/catalogue/catalogue-model.js'
import { checksOf } from '../../generator/emit/checks/in-process.js'
import { declarations } from '../../generator/emit/declarations/declarations.js'
import { propertyName } from '../../generator/emit/printer/quote.js'
import { catalogueFrom } from '../../generator/generate.js'
import { readJson } from '../../generator/json/read.js'
import { isObject, type Json } from '../../generator/json/value.js'
import type { Source } from '../../generator/schema/load.js'
import { isAssignable } from '../../generator/shape/assignable.js'
import { listedKeys } from '../../generator/shape/properties.js'
import type { ObjectShape, Shape } from '../../generator/shape/shape.js'
import type { ShapeLookup } from '../../generator/shape/shape-lookup.js'
import { walk } from '../../generator/shape/walk.js'

/** A value put before the three judges: does it compile, does ajv accept it, does the walker's relation take it? */
export type Judged = {
  readonly compiles: boolean
  readonly accepted: boolean
  readonly fits: boolean
  readonly isEvidence: boolean
}

export type Case = {
  readonly schema: Json
  readonly draft?: '2020-12' | 'draft-07'
  readonly values: readonly Json[]
}

/** Makes a catalogue of one resource per schema, and puts every value before all judges, in one compilation. */
export async function judge(cases: readonly Case[]): Promise<readonly (readonly Judged[])[]> {
  const catalogue = catalogueOf(cases)
  const shapes = new Map(catalogue.named.map((named) => [named.id, named]))
  const lookup: ShapeLookup = (id) => found(shapes, id).shape
  const checks = checksOf(lookup)
  const compiled = await compile(catalogue, cases)
  return cases.map(({ values }, index) =>
    values.map((value, at) => {
      const id = `resources/${nameOf(index)}.schema.json#`
      return {
        compiles: compiled(index, at),
        accepted: checks(id)(value) === null,
        fits: isAssignable(value, lookup(id), lookup),
        isEvidence: !meetsWeakType(value, lookup(id), lookup),
      }
    }),
  )
}

/**
 * A type whose properties are all optional takes anything in theory. TypeScript guesses: an object with no property in
 * common is refused though it is right, and an array is taken behind an intersection though it is wrong. Values that
 * meet such a type are no evidence of either.
 */
function meetsWeakType(value: Json, shape: Shape, lookup: ShapeLookup): boolean {
  let found = false
  walk(value, shape, lookup, ({ value: inner, shapes }) => {
    const keys = isObject(inner) ? Object.keys(inner) : []
    const isStrange = Array.isArray(inner) || keys.length > 0
    found ||= isStrange && shapes.some(isListed)
    found ||= isObject(inner) && Object.values(inner).some(isComposite) && shapes.some(hasPatternsAlone)
    found ||=
      isStrange &&
      shapes.some((one) => isWeak(one) && !one.properties.some(({ name }) => keys.includes(name)))
    return true
  })
  return found
}

const isComposite = (value: Json): boolean => typeof value === 'object' && value !== null

/** Its type is one index signature for all patterns, so that a key meets the types of patterns that it does not match. */
const hasPatternsAlone = (shape: Shape): boolean =>
  shape.kind === 'object' &&
  shape.patterns.length > 0 &&
  shape.properties.length + shape.required.length === 0

const isWeak = (shape: Shape): shape is ObjectShape =>
  shape.kind === 'object' && shape.properties.length > 0 && shape.required.length === 0

const isListed = (shape: Shape): boolean =>
  (shape.kind === 'object' || shape.kind === 'record') && listedKeys(shape) !== undefined

/** What the walker says of a value: the pointers of what no schema knows. */
export function unknownIn(schema: Json, value: Json): readonly string[] {
  const { named } = catalogueOf([{ schema, values: [] }])
  const shapes = new Map(named.map((one) => [one.id, one]))
  const unknown: string[] = []
  walk(
    value,
    found(shapes, `resources/${nameOf(0)}.schema.json#`).shape,
    (id) => found(shapes, id).shape,
    ({ path, shapes: known }) => {
      if (known.length === 0) unknown.push(`/${path.join('/')}`)
      return known.length > 0
    },
  )
  return unknown
}

const nameOf = (index: number): string => `Case${index}`

function found(shapes: ReadonlyMap<string, NamedShape>, id: string): NamedShape {
  const named = shapes.get(id)
  if (!named) throw new Error(`no shape "${id}"`)
  return named
}

/** A catalogue of one resource per schema, `Case0` and so on. */
export function catalogueOf(cases: readonly Case[]): Catalogue {
  const resources = cases.map(({ schema, draft }, index) =>
    sourceOf(`resources/${nameOf(index)}.schema.json`, draft === 'draft-07' ? inDraft07(schema) : schema),
  )
  const { value, problems } = catalogueFrom([...frame, ...resources])
  if (!value)
    throw new Error(
      `refused: ${JSON.stringify(problems.filter(({ severity }) => severity === 'error').slice(0, 3))}`,
    )
  return value
}

const inDraft07 = (schema: Json): Json =>
  typeof schema === 'object' && schema !== null && !Array.isArray(schema)
    ? { $schema: 'http://json-schema.org/draft-07/schema#', ...schema }
    : schema

export function sourceOf(path: string, value: Json): Source {
  const text = JSON.stringify(value)
  const { document } = readJson(text)
  if (!document) throw new Error(`no JSON: ${text}`)
  return { path, text, document }
}

/** The least that a catalogue must have. */
const frame: readonly Source[] = [
  sourceOf('catalogue.json', {
    name: 'agreement',
    version: '1.0.0',
    description: 'Agreement',
    tag: '/data/kind',
  }),
  sourceOf('messages/Ping.schema.json', {
    type: 'object',
    properties: {
      data: { type: 'object', properties: { kind: { type: 'string', const: 'Ping' } }, required: ['kind'] },
    },
    required: ['data'],
  }),
  sourceOf('topics/ping.schema.json', { title: '/ping', oneOf: [{ $ref: '../messages/Ping.schema.json' }] }),
]

/** Which values compile, each assigned to its type through a variable. */
async function compile(
  catalogue: Catalogue,
  cases: readonly Case[],
): Promise<(index: number, at: number) => boolean> {
  const files = new Map((await declarations(catalogue)).map(({ path, text }) => [`/${path}`, text]))
  const lines = cases.flatMap(({ values }, index) => [
    `import type { ${nameOf(index)} } from './types/${nameOf(index)}.js'`,
    ...values.map(
      (value, at) =>
        `declare const v${index}_${at}: ${typeText(value)}; export const t${index}_${at}: ${nameOf(index)} = v${index}_${at}`,
    ),
  ])
  files.set('/use.ts', lines.join('\n'))
  const faults = diagnose(files)
  const broken = faults.filter(({ file }) => file !== '/use.ts')
  if (broken.length > 0) throw new Error(`declarations do not compile: ${JSON.stringify(broken.slice(0, 3))}`)
  const refused = new Set(faults.map(({ line }) => /export const (t\d+_\d+)/.exec(lines[line] ?? '')?.[1]))
  return (index, at) => !refused.has(`t${index}_${at}`)
}

/** The type of a variable that holds just this value; arrays as tuples, so that nothing is widened. */
function typeText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(typeText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, inner]) => `${propertyName(key)}: ${typeText(inner)}`)
  return `{ ${members.join('; ')} }`
}

type Fault = { readonly file: string; readonly line: number; readonly text: string }

function diagnose(files: ReadonlyMap<string, string>): readonly Fault[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noEmit: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
  }
  const host = ts.createCompilerHost(options)
  const real = { read: host.readFile, exists: host.fileExists, source: host.getSourceFile }
  host.readFile = (path) => files.get(path) ?? real.read(path)
  host.fileExists = (path) => files.has(path) || path === '/package.json' || real.exists(path)
  host.getSourceFile = (path, language) => {
    const text = files.get(path)
    return text === undefined ? real.source(path, language) : ts.createSourceFile(path, text, language)
  }
  host.directoryExists = () => true
  const readFile = host.readFile
  host.readFile = (path) => (path === '/package.json' ? '{"type":"module"}' : readFile(path))
  const program = ts.createProgram([...files.keys()], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => ({
    file: file?.fileName ?? '',
    line: file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0,
    text: ts.flattenDiagnosticMessageText(messageText, ' '),
  }))
}
