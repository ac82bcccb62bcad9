import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { saysNothing } from '../../shape/openness.js'
import type { Shape } from '../../shape/shape.js'
import { lookupOf } from '../declarations/declaration-lookup.js'
import type { Output } from '../printer/output.js'
import { literal, objectKey } from '../printer/quote.js'

/** Which keys are documented, for a reporter of drift; a path of its own, as few need it. */
export function keys(catalogue: Catalogue): readonly Output[] {
  return [
    { path: 'keys.js', text: code(catalogue) },
    { path: 'keys.d.ts', text: DECLARATION },
  ]
}

function code(catalogue: Catalogue): string {
  const { name: nameOf } = lookupOf(catalogue)
  const shapesByName = new Map(catalogue.named.map(({ name, shape }) => [name, shape]))
  const asked = new Set<string>()
  const lookup: Lookup = {
    name: nameOf,
    keys: (name) => {
      const shape = shapesByName.get(name)
      // A tree of itself and of lists of itself has no more keys than it has anyway.
      if (!shape || asked.has(name)) return 0
      asked.add(name)
      const keys = keysOf(shape, lookup)
      asked.delete(name)
      return keys
    },
  }
  const shapes = catalogue.named.map(({ name, shape }): [string, Keys] => [name, keysOf(shape, lookup)])
  const types = catalogue.messageTypes
    .map(({ name, id }): [string, Keys] => [name, lookup.name(id)])
    .filter(([name, target]) => name !== target)
  const entries = [...types, ...shapes]
    .filter(([, found]) => found !== 0)
    .map(([name, found]) => `  ${objectKey(name)}: ${literal(found)},\n`)
  return `export const documentedKeys = {\n${entries.join('')}};\n`
}

/** Of the run-time part's `KeysOf`: 0 where there is nothing to know, the name of a shape, or keys. */
type Keys = 0 | string | { readonly [key: string]: Keys }

type Lookup = {
  /** The name of the shape with an id. */
  readonly name: (id: string) => string
  /** The keys of the shape with a name. */
  readonly keys: (name: string) => Keys
}

/** A key of any name. */
const ANY = '*'

/** An array has the keys of its items: on the way there an index is no key. */
function keysOf(shape: Shape, lookup: Lookup): Keys {
  switch (shape.kind) {
    case 'reference':
      return lookup.name(shape.target)
    case 'array':
      return keysOf(shape.items, lookup)
    case 'tuple':
      return merged([...shape.prefix, shape.rest], lookup)
    case 'union':
    case 'intersection':
      return merged(shape.members, lookup)
    case 'record':
      return { [ANY]: keysOf(shape.values, lookup) }
    case 'object': {
      const own = shape.properties.map(({ name, shape }): [string, Keys] => [name, keysOf(shape, lookup)])
      const { patterns, additional, properties } = shape
      const isFree = patterns.length > 0 || properties.length === 0 || !saysNothing(additional)
      if (!isFree || additional.kind === 'never') return Object.fromEntries(own)
      const others = merged([...patterns.map((pattern) => pattern.shape), additional], lookup)
      return Object.fromEntries([...own, [ANY, others]])
    }
    default:
      return 0
  }
}

/** The keys of all of these: what one of them documents is documented. */
function merged(shapes: readonly Shape[], lookup: Lookup): Keys {
  return halves(shapes.map((shape) => keysOf(shape, lookup)))

  /** Half with half: one after the other would copy what there is for each. */
  function halves(all: readonly Keys[]): Keys {
    const [only = 0] = all
    const middle = Math.ceil(all.length / 2)
    return all.length < 2 ? only : both(halves(all.slice(0, middle)), halves(all.slice(middle)), 0)
  }

  function both(a: Keys, b: Keys, depth: number): Keys {
    if (a === 0 || a === b) return b
    if (b === 0) return a
    const [left, right] = [open(a), open(b)]
    if (left === 0 || right === 0) return left === 0 ? right : left
    // Two that refer to themselves would have no end.
    if (depth > MOST_LEVELS) return 0
    const names = new Set([...Object.keys(left), ...Object.keys(right)])
    return Object.fromEntries(
      [...names].map((name) => [name, both(left[name] ?? 0, right[name] ?? 0, depth + 1)]),
    )
  }

  /** The keys behind a name, which may be another name's. */
  function open(keys: Exclude<Keys, 0>): 0 | Exclude<Keys, 0 | string> {
    let opened: Keys = keys
    for (let hops = 0; typeof opened === 'string' && hops < MOST_LEVELS; hops++) opened = lookup.keys(opened)
    return typeof opened === 'string' ? 0 : opened
  }
}

const MOST_LEVELS = 4

const DECLARATION = `import type { DocumentedKeys } from './runtime/drift.js';

/** The keys that the schemas describe; \`driftReporter\` counts all others. */
export declare const documentedKeys: DocumentedKeys;
`
