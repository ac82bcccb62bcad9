import type { Catalogue } from '../../catalogue/catalogue-model.js'
import type { Change } from '../change.js'

/**
 * A value that came to the tag of a message type, or went, is a spelling of it. It is told once: by that name, with the
 * witness of the value.
 */
export function spelledOnce(changes: readonly Change[], { messageTypes }: Catalogue): readonly Change[] {
  const paths = new Map(messageTypes.map(({ name, tag = [] }) => [name, [name, ...tag].join('.')]))
  const isSpelling = ({ id }: Change): boolean => id === 'tag-spelling-added' || id === 'tag-spelling-removed'
  const isValue = ({ id }: Change): boolean => id === 'enum-value-added' || id === 'enum-value-removed'
  const keyOf = ({ old, next }: Change, path: string | undefined): string => JSON.stringify([path, old, next])
  const quoted = (text: string | undefined) => (text === undefined ? undefined : JSON.stringify(text))
  const spellings = new Map(
    changes.filter(isSpelling).map((change) => {
      const { path, old, next } = change
      return [JSON.stringify([paths.get(path), quoted(old), quoted(next)]), change]
    }),
  )
  const spellingOf = (change: Change): Change | undefined =>
    isValue(change) ? spellings.get(keyOf(change, change.path)) : undefined
  const told = new Set(changes.map(spellingOf))
  return changes
    .filter((change) => !told.has(change))
    .map((change) => {
      const { id, message } = spellingOf(change) ?? change
      return { ...change, id, message }
    })
}
