import type { Catalogue, NamedShape } from '../../catalogue/catalogue-model.js'
import { declarations } from '../../emit/declarations/declarations.js'
import { maps } from '../../emit/declarations/maps.js'
import { fileName } from '../../emit/printer/quote.js'
import { shapesIn } from '../../shape/children.js'
import type { Shape } from '../../shape/shape.js'
import type { Both } from '../both.js'
import type { Change } from '../change.js'
import { type Probe, probesOf } from './probes.js'

/**
 * Consumers of the old catalogue, compiled against it, against the new one, and against the old one with a single change.
 * Where changes make up for one another, `next` compiles though `changed` does not.
 */
export const consumers = ['old', 'changed', 'next'] as const
export type Consumer = (typeof consumers)[number]

/** A probe of one change, and the line in which it stands in the file of each consumer, counted from 1. */
export type ProbeLine = { readonly change: Change; readonly probe: Probe; readonly line: number }

/** Source files by path, and the probes in them. */
export type Consumers = {
  readonly files: ReadonlyMap<string, string>
  readonly probes: readonly ProbeLine[]
  /** How many lines of each consumer only import. */
  readonly imports: number
}

/** `/changed/consumer.ts` */
export const consumerPath = (consumer: Consumer): string => `/${consumer}/consumer.ts`

/** What a package exports, for one of the consumers. */
export const packagePath = (consumer: Consumer): string => `/${consumer}/index.d.ts`

/** More shapes than these are not declared: the answer would come too late. */
const maxShapes = 1_000

/** The source of all consumers; undefined where it would be too much. */
export async function consumersOf(
  changes: readonly Change[],
  { old, next }: { readonly old: Catalogue; readonly next: Catalogue },
  both: Both,
): Promise<Consumers | undefined> {
  const named = declaredIn(changes, both)
  if (named.length > maxShapes) return undefined
  const files = new Map<string, string>()
  const empty = { topics: [], messageTypes: [], wildcards: [], files: [] }
  for (const { path, text } of await declarations({ manifest: next.manifest, named, ...empty }))
    files.set(`/${path}`, text)
  for (const [consumer, catalogue] of [
    ['old', old],
    ['changed', next],
    ['next', next],
  ] as const) {
    for (const [path, text] of await namesOf(catalogue)) files.set(`/${consumer}/${path}`, text)
  }
  const probeLines: ProbeLine[] = []
  const imports = placesOf(changes).map(
    ({ name }) => `import type { ${name} } from '../types/${fileName(name)}.js'`,
  )
  const lines = new Map<Consumer, string[]>(consumers.map((consumer) => [consumer, [...imports]]))
  changes.forEach((change, index) => {
    for (const probe of probesOf(change, old)) {
      const line = (lines.get('old')?.length ?? 0) + (probe.given ? 3 : 1)
      for (const [consumer, text] of lines) text.push(...sourceOf(probe, index, consumer, line))
      probeLines.push({ change, probe, line })
    }
  })
  for (const [consumer, text] of lines) files.set(consumerPath(consumer), `${text.join('\n')}\n`)
  return { files, probes: probeLines, imports: imports.length }
}

/** A probe as source: a function around its line, which is the third of it, or the line alone. */
function sourceOf(
  { line, given, aliases }: Probe,
  index: number,
  consumer: Consumer,
  at: number,
): readonly string[] {
  if (!given) return [line]
  const types = { before: nameOf(index, 'old'), here: nameOf(index, consumer) }
  const named = Object.entries(aliases?.(types) ?? {}).map(([name, type]) => `type ${name} = ${type}; `)
  return [`export function probe${at}(${given(types)}): void {`, named.join(''), line, '}']
}

/** The name of the shape that one consumer has at the place of a change. */
const nameOf = (index: number, consumer: Consumer): string => `Place${index}_${consumer}`

/** The shapes at the places of all changes, as each consumer has them. */
const placesOf = (changes: readonly Change[]): readonly NamedShape[] =>
  changes.flatMap(({ pair, whole = pair }, index): readonly NamedShape[] => {
    if (!pair || !whole) return []
    const shapes: Readonly<Record<Consumer, Shape>> = { old: pair.old, changed: pair.next, next: whole.next }
    return consumers.map((consumer) => {
      const name = nameOf(index, consumer)
      return { id: `place:${name}`, name, shape: shapes[consumer], origin: shapes[consumer].origin }
    })
  })

/** The shapes at the places of all changes, and all named ones that those refer to. */
function declaredIn(changes: readonly Change[], both: Both): readonly NamedShape[] {
  const places = placesOf(changes)
  const targets = new Set<string>()
  const collect = (shape: Shape): void => {
    for (const one of shapesIn(shape)) if (one.kind === 'reference') targets.add(one.target)
  }
  for (const { shape } of places) collect(shape)
  for (const target of targets) {
    if (targets.size > maxShapes) break
    collect(both.side.lookup(target))
  }
  const referred = [...targets].map((id): NamedShape => {
    const shape = both.side.lookup(id)
    const name = both.old.nameOf(id)
    return {
      id,
      name: name === undefined ? `${both.next.nameOf(id)}_next` : `${name}_old`,
      shape,
      origin: shape.origin,
    }
  })
  return [...places, ...referred]
}

/** The names that a package exports and the maps of its topics; what its types are made of is told elsewhere. */
async function namesOf(catalogue: Catalogue): Promise<readonly (readonly [path: string, text: string])[]> {
  const named = catalogue.named.map(
    (one): NamedShape => ({ ...one, shape: { kind: 'any', origin: one.origin, assertions: [] } }),
  )
  const made = await maps({ ...catalogue, named, wildcards: [] })
  const type = ({ name }: NamedShape): string => `export type ${name} = unknown\n`
  return [
    ...made.map(({ path, text }) => [path, text] as const),
    ...named.map((one) => [`types/${fileName(one.name)}.d.ts`, type(one)] as const),
    [
      'index.d.ts',
      [
        ...named.map(({ name }) => `export * from './types/${fileName(name)}.js'\n`),
        "export * from './runtime/catalogue.js'\n",
      ].join(''),
    ],
  ]
}
