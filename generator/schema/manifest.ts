import { pathOf, pointerOf } from '../json/pointer.js'
import { isList, isObject, type Json, type JsonObject, own } from '../json/value.js'
import { didYouMean } from '../problems/did-you-mean.js'
import type { Problem, Result } from '../problems/problem.js'
import { type Levels, levelOf } from '../problems/rule-list.js'
import { manifestFile } from './folder.js'
import type { Source } from './load.js'

/** `catalogue.json`. The three pointers are decoded into keys: `/data/messageType` is `['data', 'messageType']`. */
export type Manifest = {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly author?: string
  readonly license: string
  readonly repository?: string
  readonly homepage?: string
  readonly keywords: readonly string[]
  /** A sentence for the package's README that says what the package is not. */
  readonly disclaimer?: string
  readonly payload: readonly string[]
  /** Undefined where topics alone decide, or each has a tag of its own. */
  readonly tag: readonly string[] | undefined
  readonly topic: readonly string[]
  /** A property whose schema states no type is an error. */
  readonly requireTypes: boolean
  /** A property that names no evidence, and is not said to be inferred, is an error. */
  readonly requireEvidence: boolean
  /** Whether `format` is asserted, or only words. */
  readonly format: 'assert' | 'annotate'
  /** Keywords of others that are passed over in silence. */
  readonly ignore: readonly string[]
  /** The levels of rules, from `rules`. */
  readonly levels: Levels
}

/** What a catalogue says of the reading of its schemas. */
export type Reading = Pick<Manifest, 'format' | 'ignore'>

type Field = {
  readonly required: boolean
  /** Undefined where the value is sound, else what it must be. */
  readonly fault: (value: Json) => string | undefined
}

const text = (pattern: RegExp, wanted: string) => (value: Json) =>
  typeof value === 'string' && pattern.test(value) ? undefined : wanted

const pointer = (value: Json): string | undefined => (value === '' ? notAPointer : pointerOrWhole(value))

/** Undefined where a value points into a message, or at the whole of it. */
const pointerOrWhole = (value: Json): string | undefined =>
  typeof value === 'string' && pathOf(value)?.every((key) => key !== '') ? undefined : notAPointer

const notAPointer = 'must be a JSON Pointer such as "/data"'

const truth = (value: Json): string | undefined =>
  typeof value === 'boolean' ? undefined : 'must be true or false'

const line = text(/^[^\p{Cc}]+$/u, 'must be a string on one line')

const words = (value: Json): string | undefined =>
  isList(value) && value.every((word) => !line(word)) && new Set(value).size === value.length
    ? undefined
    : 'must be an array of unique strings'

const packageName = text(
  /^(?=.{1,214}$)(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/,
  'must be a valid npm package name',
)

/** The modules of Node.js and two names of folders and files, which npm gives to no new package. */
const reservedNames: ReadonlySet<string> = new Set(
  'assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events favicon.ico fs http http2 https inspector module net node_modules os path perf_hooks process punycode querystring readline repl stream string_decoder sys timers tls trace_events tty url util v8 vm wasi worker_threads zlib'.split(
    ' ',
  ),
)

/** What the name of a package must be, where it is not. */
export const nameFault = (name: Json): string | undefined =>
  reservedNames.has(String(name)) ? 'must be a valid npm package name' : packageName(name)

/** Semantic Versioning 2.0.0. */
const version =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?(\+[\dA-Za-z-]+(\.[\dA-Za-z-]+)*)?$/

/** An expression of SPDX names, or one of the two texts that npm takes instead; the names themselves are not looked up. */
const license = /^([A-Za-z\d.+:() -]*[A-Za-z\d][A-Za-z\d.+:() -]*|SEE LICENSE IN [^\p{Cc}]+)$/u

const repository = /^(((git\+)?(https?|ssh)|git):\/\/|(github|gitlab|bitbucket|gist):)[^\s\p{Cc}]+$/u

const page = /^https?:\/\/[^\s\p{Cc}]+$/u

/** templates/catalogue.schema.json says the same for editors; a test holds the two together. */
const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['$schema', { required: false, fault: line }],
  ['name', { required: true, fault: nameFault }],
  [
    'version',
    {
      required: true,
      fault: text(version, 'must be a version such as "1.2.3"'),
    },
  ],
  ['description', { required: true, fault: line }],
  ['author', { required: false, fault: line }],
  [
    'license',
    { required: false, fault: text(license, 'must be an SPDX license identifier such as "Apache-2.0"') },
  ],
  [
    'repository',
    {
      required: false,
      fault: text(repository, 'must be a URL such as "git+https://git.example/owner/name.git"'),
    },
  ],
  ['homepage', { required: false, fault: text(page, 'must be a URL such as "https://example.org"') }],
  ['keywords', { required: false, fault: words }],
  ['disclaimer', { required: false, fault: line }],
  ['payload', { required: false, fault: pointerOrWhole }],
  ['tag', { required: false, fault: pointer }],
  ['topic', { required: false, fault: pointer }],
  ['requireTypes', { required: false, fault: truth }],
  ['requireEvidence', { required: false, fault: truth }],
  ['format', { required: false, fault: text(/^(assert|annotate)$/, 'must be "assert" or "annotate"') }],
  ['ignore', { required: false, fault: words }],
  ['rules', { required: false, fault: (value) => (isObject(value) ? undefined : 'must be an object') }],
])

/** Reads `catalogue.json`. Where something is missing or wrong the manifest has a harmless value in its place. */
export function readManifest(sources: readonly Source[]): Result<Manifest> {
  const root = sources.find(({ path }) => path === manifestFile)?.document.value
  if (!isObject(root))
    return { value: manifestOf({}), problems: [problem('', `"${manifestFile}" must contain an object.`)] }
  const sound = Object.fromEntries(
    Object.entries(root).filter(([key, value]) => fields.get(key)?.fault(value) === undefined),
  )
  return {
    value: manifestOf(sound),
    problems: [...faults(root), ...missing(root), ...misplacedTag(sound), ...ruleFaults(sound)],
  }
}

function manifestOf(fields: JsonObject): Manifest {
  const string = (key: string): string | undefined => {
    const value = own(fields, key)
    return typeof value === 'string' ? value : undefined
  }
  const list = (key: string): readonly string[] => {
    const value = own(fields, key)
    return isList(value) ? value.map(String) : []
  }
  const optional = (key: 'author' | 'repository' | 'homepage' | 'disclaimer') => {
    const value = string(key)
    return value === undefined ? {} : { [key]: value }
  }
  const tag = string('tag')
  return {
    name: string('name') ?? 'unnamed',
    version: string('version') ?? '0.0.0',
    description: string('description') ?? '',
    license: string('license') ?? 'MIT',
    ...optional('author'),
    ...optional('repository'),
    ...optional('homepage'),
    ...optional('disclaimer'),
    keywords: list('keywords'),
    payload: pathOf(string('payload') ?? '/data') ?? [],
    tag: tag === undefined ? undefined : pathOf(tag),
    topic: pathOf(string('topic') ?? '/channel') ?? [],
    requireTypes: own(fields, 'requireTypes') === true,
    requireEvidence: own(fields, 'requireEvidence') === true,
    format: string('format') === 'annotate' ? 'annotate' : 'assert',
    ignore: list('ignore'),
    levels: new Map(rulesIn(fields).flatMap(({ id, level }) => (id ? [[id, level]] : []))),
  }
}

function faults(root: JsonObject): readonly Problem[] {
  return Object.entries(root).flatMap(([key, value]) => {
    const field = fields.get(key)
    if (!field)
      return [problem(pointerOf([key]), `Unknown field "${key}".${didYouMean(key, [...fields.keys()])}`)]
    const fault = field.fault(value)
    return fault ? [problem(`/${key}`, `"${key}" ${fault}.`)] : []
  })
}

const missing = (root: JsonObject): readonly Problem[] =>
  [...fields].flatMap(([key, { required }]) =>
    required && own(root, key) === undefined ? [problem('', `"${key}" is missing.`)] : [],
  )

/** What "rules" asks for, each with its key. */
const rulesIn = (fields: JsonObject) => {
  const asked = own(fields, 'rules')
  return Object.entries(isObject(asked) ? asked : {}).map(([key, level]) => ({ key, ...levelOf(key, level) }))
}

const ruleFaults = (fields: JsonObject): readonly Problem[] =>
  rulesIn(fields).flatMap(({ key, fault }) =>
    fault === undefined ? [] : [problem(pointerOf(['rules', key]), fault)],
  )

/** A message is routed by what is inside its payload, so that what is stripped of its envelope can be judged too. */
function misplacedTag(sound: JsonObject): readonly Problem[] {
  const { payload, tag } = manifestOf(sound)
  return tag === undefined || isInside(tag, payload)
    ? []
    : [problem('/tag', '"tag" must point to a value inside "payload".')]
}

const isInside = (path: readonly string[], outer: readonly string[]): boolean =>
  path.length > outer.length && outer.every((key, index) => path[index] === key)

/** Reads a tag that a topic has of its own; what is wrong with it comes instead. */
export function readTag(
  value: Json,
  { payload }: Pick<Manifest, 'payload'>,
): { readonly tag: readonly string[] } | { readonly fault: string } {
  const tag = typeof value === 'string' ? pathOf(value) : undefined
  if (tag === undefined || pointer(value) !== undefined) return { fault: notAPointer }
  return isInside(tag, payload) ? { tag } : { fault: 'must point inside of the payload' }
}

const problem = (pointer: string, message: string): Problem => ({
  severity: 'error',
  rule: 'manifest',
  message,
  origin: { file: manifestFile, pointer },
})
