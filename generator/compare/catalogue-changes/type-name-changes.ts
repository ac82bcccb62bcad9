import type { Both } from '../both.js'
import type { Change } from '../change.js'
import { deprecationNote } from '../changes/shape-words.js'
import { assertedBy, pairsOf } from './renamed-pairs.js'

type Names = { readonly gone: readonly string[]; readonly renames: ReadonlyMap<string, string> }

/** Names of types that are gone, and those that are only renamed: the same shape has another name now. */
export function goneNames({ old, next }: Both): Names {
  const messageNames = new Set(
    [old, next].flatMap(({ catalogue }) => catalogue.messageTypes.map(({ name }) => name)),
  )
  const [before, after] = [new Set(old.names), new Set(next.names)]
  const gone = old.names.filter((name) => !after.has(name) && !messageNames.has(name))
  const come = next.names.filter((name) => !before.has(name) && !messageNames.has(name))
  const pairs = pairsOf(gone, come, (name, side) => {
    const version = side === 'old' ? old : next
    const shape = version.shapeOf(name)
    return shape && assertedBy(shape, version, side)
  })
  return { gone, renames: new Map(pairs) }
}

/** Names of types that a package exported and does not any more. Those of message types are told elsewhere. */
export function nameChanges({ old, next }: Both, { gone, renames }: Names): readonly Change[] {
  return gone.flatMap((name): readonly Change[] => {
    const [before, renamed] = [old.shapeOf(name), renames.get(name)]
    const after = renamed === undefined ? undefined : next.shapeOf(renamed)
    if (renamed !== undefined && after)
      return [
        {
          id: 'name-renamed',
          path: name,
          place: { side: 'new', origin: after.origin },
          message: `The type "${name}" was renamed to "${renamed}".`,
          old: name,
          next: renamed,
          isGone: true,
        },
      ]
    if (!before) return []
    return [
      {
        id: 'name-removed',
        path: name,
        place: { side: 'old', origin: before.origin },
        message: `The type "${name}" was removed. ${deprecationNote(before)}`,
        isGone: true,
      },
    ]
  })
}
