import { posix } from 'node:path'
import { findValue } from '../json/find-value.js'
import { pathOf, pointerOf } from '../json/pointer.js'
import { isObject, type Json, ownString } from '../json/value.js'
import { didYouMean } from '../problems/did-you-mean.js'
import type { Origin, Problem, Result } from '../problems/problem.js'
import { isSchemaFile, isTopicFile } from './folder.js'
import { draftAddresses, draftOf, subschemas } from './json-schema.js'
import { type Draft, identityOf, ignoresSiblings, keywordOf } from './keywords.js'
import type { Source } from './load.js'
import { publicSchema } from './public-schemas.js'

/** All schemas of a catalogue with every reference answered. */
export type Resolved = {
  /** Schema files by path, in the order they were given; `catalogue.json` is none. */
  readonly files: ReadonlyMap<string, ResolvedFile>
  /** Every schema, by id (`file#pointer`). */
  readonly schemas: ReadonlyMap<string, Located>
  /**
   * What each `$ref` points at: from the id of the schema that holds it to the id of its target. What points into a file
   * of another dialect has the root of it as its target, and there is no such schema.
   */
  readonly targets: ReadonlyMap<string, string>
}

export type ResolvedFile = { readonly path: string; readonly root: Json; readonly draft: Draft }
export type Located = { readonly schema: Json; readonly origin: Origin; readonly draft: Draft }

export const idOf = ({ file, pointer }: Origin): string => `${file}#${pointer}`

/** The place that an id names; a file's name may hold a `#`, a pointer begins with a slash or is none. */
export function originOf(id: string): Origin {
  const end = id.endsWith('#') ? id.length - 1 : id.indexOf('#/')
  return { file: id.slice(0, end), pointer: id.slice(end + 1) }
}

/** Deeper schemas than this are refused: what reads them afterwards may recurse. */
export const maxSchemaDepth = 128

type Entry = Located & { readonly base: string; readonly root: Origin }

/** Finds what every `$ref` means. Nothing is read and nothing is fetched: only what was loaded can be meant. */
export function resolve(sources: readonly Source[]): Result<Resolved> {
  const problems: Problem[] = []
  const files = readFiles(sources, problems)
  const written = [...files.values()].flatMap((file) => entriesOf(file, problems))
  const known = publicFiles(written)
  for (const file of known) files.set(file.path, file)
  const entries = [...written, ...known.flatMap((file) => entriesOf(file, problems))]
  const schemas = new Map(entries.map((entry) => [idOf(entry.origin), entry]))
  const places = addressesOf(entries, sources, problems)
  const foreign = foreignFiles(sources, files)
  const targets = new Map<string, string>()
  for (const entry of entries) {
    const target = targetOf(entry, schemas, places, foreign, problems)
    if (target !== undefined) targets.set(idOf(entry.origin), target)
  }
  return { value: { files, schemas, targets }, problems }
}

function readFiles(sources: readonly Source[], problems: Problem[]): Map<string, ResolvedFile> {
  const files = new Map<string, ResolvedFile>()
  for (const { path, document } of sources.filter(isSchemaFile)) {
    const root = document.value
    const draft = draftOf(root)
    if (draft) files.set(path, { path, root, draft })
    else
      problems.push({
        severity: 'error',
        rule: 'draft',
        message: `Unknown "$schema". The supported values are ${draftAddresses.map((address) => `"${address}"`).join(', ')}.`,
        origin: { file: path, pointer: '/$schema' },
      })
  }
  return files
}

/**
 * Files of another dialect and those that were not read whole, by what they may be called. They have their problem: what
 * refers to them needs none.
 */
function foreignFiles(
  sources: readonly Source[],
  files: ReadonlyMap<string, ResolvedFile>,
): ReadonlyMap<string, string> {
  const foreign = sources.filter(
    (source) => isSchemaFile(source) && (source.isBroken || !files.has(source.path)),
  )
  return new Map(
    foreign.flatMap(({ path, links = [], document }) => {
      const address = addressOf(path)
      const names = [address, ...links.map(addressOf), baseOf(document.value, address, '2020-12')]
      return names.map((name) => [name, path] as const)
    }),
  )
}

/** The meta-schemas that schemas refer to and the catalogue has no copy of; one that it extends depends on what leads there. */
function publicFiles(entries: readonly Entry[]): readonly ResolvedFile[] {
  const bases = new Set(entries.map(({ base }) => base))
  const isExtended = entries.some(
    ({ schema }) => isObject(schema) && ownString(schema, '$dynamicAnchor') === 'meta',
  )
  const asked = new Set(
    entries.flatMap((entry) => {
      const [, reference] = referenceIn(entry)
      return reference !== undefined && isAbsolute(reference) ? withoutFragment(reference) : []
    }),
  )
  return [...asked].flatMap((path) => {
    const root = isExtended || bases.has(path) ? undefined : publicSchema(path)
    const draft = root === undefined ? undefined : draftOf(root)
    return root !== undefined && draft ? [{ path, root, draft }] : []
  })
}

/** Every schema of a file with the base URI that holds inside it (2020-12 core, section 8.2.1). */
function entriesOf({ path, root, draft }: ResolvedFile, problems: Problem[]): readonly Entry[] {
  const entries: Entry[] = []
  const visit = (schema: Json, pointer: string, base: string, anchor: Origin, depth: number): void => {
    const origin = { file: path, pointer }
    if (depth > maxSchemaDepth) {
      problems.push({
        severity: 'error',
        rule: 'limit',
        message: `The schema is nested too deeply: the limit is ${maxSchemaDepth} levels.`,
        origin,
      })
      return
    }
    const ownBase = baseOf(schema, base, draft)
    const ownRoot = ownBase === base ? anchor : origin
    entries.push({ schema, origin, draft, base: ownBase, root: ownRoot })
    for (const { steps, schema: inner } of subschemas(schema, draft))
      visit(inner, pointer + steps, ownBase, ownRoot, depth + 1)
  }
  visit(root, '', addressOf(path), { file: path, pointer: '' }, 0)
  return entries
}

const SCHEME = 'catalogue:///'

const addressOf = (path: string): string => SCHEME + path.split('/').map(escaped).join('/')

/** Half a surrogate pair has no escape; a file that is called so is refused later. */
const escaped = (name: string): string => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'))

function baseOf(schema: Json, base: string, draft: Draft): string {
  if (!isObject(schema)) return base
  const id = ownString(schema, identityOf(draft))
  if (
    id === undefined ||
    id.startsWith('#') ||
    (ignoresSiblings(draft) && ownString(schema, '$ref') !== undefined)
  )
    return base
  return URL.canParse(id, base) ? withoutFragment(new URL(id, base).href) : base
}

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '')

/** Addresses that references can name: files, `$id`s and anchors. */
function addressesOf(
  entries: readonly Entry[],
  sources: readonly Source[],
  problems: Problem[],
): ReadonlyMap<string, Entry> {
  const places = new Map<string, Entry>()
  const links = new Map(sources.map((source) => [source.path, source.links ?? []]))
  for (const entry of entries)
    if (entry.origin.pointer === '')
      for (const path of [entry.origin.file, ...(links.get(entry.origin.file) ?? [])])
        places.set(addressOf(path), entry)
  for (const entry of entries) {
    for (const { address, pointer, name } of identitiesOf(entry)) {
      const earlier = places.get(address)
      if (earlier && earlier !== entry)
        problems.push({
          severity: 'error',
          rule: 'unique-id',
          message: `The name "${name}" is already used by "${idOf(earlier.origin)}".`,
          origin: { file: entry.origin.file, pointer: entry.origin.pointer + pointer },
        })
      else places.set(address, entry)
    }
  }
  return places
}

function identitiesOf(entry: Entry): readonly { address: string; pointer: string; name: string }[] {
  const { schema, base, draft, origin, root } = entry
  if (!isObject(schema)) return []
  const id = ownString(schema, identityOf(draft))
  const hasAnchors = keywordOf('$anchor', draft) !== undefined
  const anchors = (hasAnchors ? ['$anchor', '$dynamicAnchor'] : []).flatMap((keyword) => {
    const name = isObject(schema) ? ownString(schema, keyword) : undefined
    return name && keywordOf(keyword, draft) ? [{ pointer: `/${keyword}`, name }] : []
  })
  if (!hasAnchors && id?.startsWith('#') && id.length > 1)
    anchors.push({ pointer: `/${identityOf(draft)}`, name: id.slice(1) })
  const isRoot = id !== undefined && root.file === origin.file && root.pointer === origin.pointer
  return [
    ...(isRoot && base !== addressOf(origin.file)
      ? [{ address: base, pointer: `/${identityOf(draft)}`, name: id }]
      : []),
    ...anchors.map(({ pointer, name }) => ({ address: `${base}#${name}`, pointer, name })),
  ]
}

function targetOf(
  entry: Entry,
  schemas: ReadonlyMap<string, Entry>,
  places: ReadonlyMap<string, Entry>,
  foreign: ReadonlyMap<string, string>,
  problems: Problem[],
): string | undefined {
  const [keyword, reference] = referenceIn(entry)
  if (reference === undefined) return undefined
  const found = [entry.base, addressOf(entry.origin.file)]
    .map((base) => lookUp(reference, base, schemas, places))
    .find((target) => target !== undefined)
  if (found && keyword === '$dynamicRef' && !isStatic(found, reference, schemas)) {
    problems.push({
      severity: 'error',
      rule: 'refused-keyword',
      message: `This "$dynamicRef" is not supported: more than one schema has its "$dynamicAnchor", so its target depends on the references that lead to it. Use "$ref" instead.`,
      origin: { file: entry.origin.file, pointer: `${entry.origin.pointer}/$dynamicRef` },
    })
    return undefined
  }
  if (found && !isTopicFile(found.origin.file)) return idOf(found.origin)
  const unread = URL.canParse(reference, entry.base)
    ? foreign.get(withoutFragment(new URL(reference, entry.base).href))
    : undefined
  if (!found && unread !== undefined) return idOf({ file: unread, pointer: '' })
  // The "$id" may be in what could not be read of a file.
  if (!found && foreign.size > 0 && isAbsolute(reference)) return undefined
  problems.push({
    severity: 'error',
    rule: 'reference',
    message: found
      ? `"$ref" cannot point to the topic "${reference}": a topic is a list of message types, not a schema.`
      : unknownReference(reference, entry, schemas, places),
    origin: { file: entry.origin.file, pointer: `${entry.origin.pointer}/${keyword}` },
  })
  return undefined
}

/**
 * The texts of files with each reference that leads through a symbolic link made one to the file itself, so that they mean
 * the same where there are no links.
 */
export function withoutLinks(
  sources: readonly Source[],
  { schemas }: Resolved,
): readonly { readonly path: string; readonly text: string }[] {
  const real = new Map(
    sources.flatMap(({ path, links = [] }) => links.map((link) => [addressOf(link), path] as const)),
  )
  if (real.size === 0) return sources.map(({ path, text }) => ({ path, text }))
  return sources.map(({ path, text }) => {
    const spans = [...schemas.values()].flatMap(({ schema, origin }) => {
      const reference = isObject(schema) && origin.file === path ? ownString(schema, '$ref') : undefined
      if (reference === undefined || !URL.canParse(reference, addressOf(path))) return []
      const { href, hash } = new URL(reference, addressOf(path))
      const target = real.get(withoutFragment(href))
      if (target === undefined) return []
      const value = `${posix
        .relative(posix.dirname(`/${path}`), `/${target}`)
        .split('/')
        .map(escaped)
        .join('/')}${hash}`
      return [{ ...findValue(text, `${origin.pointer}/$ref`).value, value }]
    })
    const changed = spans
      .toSorted((a, b) => b.offset - a.offset)
      .reduce(
        (all, { offset, length, value }) =>
          all.slice(0, offset) + JSON.stringify(value) + all.slice(offset + length),
        text,
      )
    return { path, text: changed }
  })
}

const isAbsolute = (reference: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(reference)

/** The reference of a schema; a dynamic one only where there is no other. */
function referenceIn({
  schema,
  draft,
}: Entry): readonly [keyword: '$ref' | '$dynamicRef', reference?: string] {
  const reference = isObject(schema) ? ownString(schema, '$ref') : undefined
  if (reference !== undefined) return ['$ref', reference]
  const dynamic = isObject(schema) && draft === '2020-12' ? ownString(schema, '$dynamicRef') : undefined
  return dynamic === undefined ? ['$ref'] : ['$dynamicRef', dynamic]
}

/**
 * Whether a dynamic reference means what it would as a `$ref` (2020-12 core, section 8.2.3.2): it leads to no dynamic
 * anchor of that name, or to the only one.
 */
function isStatic(found: Entry, reference: string, schemas: ReadonlyMap<string, Entry>): boolean {
  const name = reference.slice(reference.indexOf('#') + 1)
  const has = ({ schema }: Entry): boolean => isObject(schema) && ownString(schema, '$dynamicAnchor') === name
  return !has(found) || [...schemas.values()].filter(has).length === 1
}

function lookUp(
  reference: string,
  base: string,
  schemas: ReadonlyMap<string, Entry>,
  places: ReadonlyMap<string, Entry>,
): Entry | undefined {
  if (!isWritten(reference) || !URL.canParse(reference, base) || leavesFolder(reference, base))
    return undefined
  const address = new URL(reference, base).href
  const document = places.get(withoutFragment(address))
  const fragment = fragmentOf(address)
  if (fragment === undefined) return undefined
  if (fragment !== '' && !fragment.startsWith('/'))
    return places.get(`${document?.base ?? withoutFragment(address)}#${fragment}`)
  return (
    document &&
    schemas.get(idOf({ ...document.origin, pointer: document.origin.pointer + normalised(fragment) }))
  )
}

/** `URL` drops control characters in silence, and would find what is not written. */
const isWritten = (reference: string): boolean => !/\p{Cc}/u.test(reference)

/** A URL stops at its root, where a path would go on and leave the folder. */
const leavesFolder = (reference: string, base: string): boolean =>
  base.startsWith(SCHEME) && leaves(reference.replace(/#.*$/s, ''), base.slice(SCHEME.length))

/** Undefined where the escapes are no text: `%zz`. */
function fragmentOf(address: string): string | undefined {
  const hash = address.indexOf('#')
  try {
    return hash < 0 ? '' : decodeURIComponent(address.slice(hash + 1))
  } catch {
    return undefined
  }
}

const normalised = (pointer: string): string => pointerOf(pathOf(pointer) ?? [pointer])

function unknownReference(
  reference: string,
  { origin }: Entry,
  schemas: ReadonlyMap<string, Entry>,
  places: ReadonlyMap<string, Entry>,
): string {
  const [path = '', fragment] = reference.split('#', 2)
  const address = URL.canParse(reference, addressOf(origin.file))
    ? new URL(reference, addressOf(origin.file)).href
    : ''
  const document = places.get(withoutFragment(address))
  if (document && fragment !== undefined) {
    const inside = [...schemas.values()].filter((entry) => entry.origin.file === document.origin.file)
    const candidates = inside.map(
      (entry) => `${path}#${entry.origin.pointer.slice(document.origin.pointer.length)}`,
    )
    return `Unknown schema "${reference}": "${document.origin.file}" has no schema of that name.${didYouMean(reference, candidates)}`
  }
  const files = [...places.keys()].filter((place) => !place.includes('#'))
  const candidates = files.map((place) => (place.startsWith(SCHEME) ? relative(origin.file, place) : place))
  const foreign = isAbsolute(reference)
    ? ' No schema of the catalogue has this "$id", and nothing is downloaded.'
    : ''
  const outside = leaves(path, origin.file) ? ' It points outside the schema folder.' : ''
  return `Unknown schema "${reference}".${foreign}${outside}${didYouMean(path, candidates)}`
}

function relative(from: string, address: string): string {
  const target = address.slice(SCHEME.length).split('/').map(decodeURIComponent)
  const folder = from.split('/').slice(0, -1)
  let shared = 0
  while (shared < folder.length && shared < target.length - 1 && folder[shared] === target[shared]) shared++
  return [...folder.slice(shared).map(() => '..'), ...target.slice(shared)].join('/')
}

function leaves(path: string, file: string): boolean {
  let depth = file.split('/').length - 1
  for (const part of path.split('/')) {
    depth += part === '..' ? -1 : part === '.' || part === '' ? 0 : 1
    if (depth < 0) return true
  }
  return false
}
