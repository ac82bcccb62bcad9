import type { Json } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import { isTopicFile } from './folder.js'
import { subschemas } from './json-schema.js'
import { type Draft, isConditional } from './keywords.js'
import { isPublic } from './public-schemas.js'
import { idOf, type Resolved } from './resolve.js'

/** A schema that people read about: the root of a file, a definition or a property. */
export type Declared = { readonly id: string; readonly origin: Origin; readonly what: Kind }

type Kind = 'schema' | 'definition' | 'property'

const made = new WeakMap<Resolved, readonly Declared[]>()

/** Every schema that the text gives a name of its own, topics left out. Looked for once, whoever asks. */
export function declaredSchemas(resolved: Resolved): readonly Declared[] {
  const known = made.get(resolved) ?? findDeclared(resolved)
  made.set(resolved, known)
  return known
}

function findDeclared(resolved: Resolved): readonly Declared[] {
  return [...resolved.files.values()]
    .filter(({ path }) => !isTopicFile(path) && !isPublic(path))
    .flatMap(({ path, root, draft }) => [...declaredIn(root, { file: path, pointer: '' }, 'schema', draft)])
}

function* declaredIn(schema: Json, origin: Origin, what: Kind | undefined, draft: Draft): Iterable<Declared> {
  if (what !== undefined) yield { id: idOf(origin), origin, what }
  for (const { keyword, steps, schema: inner } of subschemas(schema, draft)) {
    // What stands in a condition repeats properties to say something of them; they are declared elsewhere.
    if (isConditional(keyword)) continue
    const place = { file: origin.file, pointer: origin.pointer + steps }
    yield* declaredIn(inner, place, whatIs(keyword), draft)
  }
}

function whatIs(keyword: string): Kind | undefined {
  if (keyword === 'properties') return 'property'
  return keyword === '$defs' || keyword === 'definitions' ? 'definition' : undefined
}
