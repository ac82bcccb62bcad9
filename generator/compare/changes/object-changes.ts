import type { ObjectShape, Property } from '../../shape/shape.js'
import type { Change, ChangeId, Place } from '../change.js'
import { type At, type Inside, placeIn, wordsOnly } from './at.js'
import { freeKeyChanges } from './free-key-changes.js'
import { renamed } from './property-renames.js'
import { deprecationNote } from './shape-words.js'

/** What changed of an object: its properties, which of them are required, its other keys. */
export function objectChanges(
  inside: Inside,
  at: At,
  old: ObjectShape,
  next: ObjectShape,
): readonly Change[] {
  const { path } = at
  const before = new Map(old.properties.map((property) => [property.name, property]))
  const after = new Map(next.properties.map((property) => [property.name, property]))
  const removed = old.properties.filter(({ name }) => !after.has(name))
  const added = next.properties.filter(({ name }) => !before.has(name))
  const renames = renamed(removed, added, old, next)
  const gone = new Set(renames.map(([from]) => from.name))
  const come = new Set(renames.map(([, to]) => to.name))
  const requires = (object: ObjectShape, name: string): boolean => object.required.includes(name)
  const required = [...new Set([...old.required, ...next.required])].filter(
    (name) => !gone.has(name) && !come.has(name),
  )
  const made = (
    id: ChangeId,
    hybrid: ObjectShape,
    name: string,
    message: string,
    more: Partial<Change> = {},
  ): Change => ({
    id,
    path: `${path}.${name}`,
    place: more.place ?? placeIn('new', next),
    message,
    pair: { old, next: hybrid },
    whole: at,
    ...more,
  })
  /** That of a property, or where it is only required, of that. */
  const propertyPlace = (name: string): Place => {
    const shape = after.get(name)?.shape
    const origin = next.requiredAt?.get(name)
    return shape ? placeIn('new', shape) : origin ? { side: 'new', origin } : placeIn('new', next)
  }
  return [
    ...renames.map(([from, to]) =>
      made(
        'property-renamed',
        {
          ...old,
          properties: old.properties.map((one) => (one === from ? to : one)),
          required: old.required.map((name) => (name === from.name ? to.name : name)),
        },
        from.name,
        `"${from.name}" was renamed to "${to.name}".`,
        { place: placeIn('new', to.shape), old: from.name, next: to.name, isGone: true },
      ),
    ),
    ...renames.flatMap(([from, to]) =>
      wordsOnly(inside.compare({ path: `${path}.${to.name}`, old: from.shape, next: to.shape })),
    ),
    ...removed
      .filter(({ name }) => !gone.has(name))
      .map(({ name, shape }) =>
        made(
          'property-removed',
          {
            ...old,
            properties: old.properties.filter((one) => one.name !== name),
            required: old.required.filter((one) => one !== name),
          },
          name,
          `"${name}" was removed. ${deprecationNote(shape)}`,
          { place: placeIn('old', shape), isGone: true },
        ),
      ),
    ...added
      .filter(({ name }) => !come.has(name))
      .map((property) =>
        made(
          'property-added',
          { ...old, properties: [...old.properties, property] },
          property.name,
          `"${property.name}" was added.`,
          { place: placeIn('new', property.shape), isAddition: true },
        ),
      ),
    ...required.flatMap((name): readonly Change[] => {
      if (requires(old, name) === requires(next, name)) return []
      if (requires(old, name)) {
        // What is gone as a whole is told as that.
        if (before.has(name) && !after.has(name)) return []
        return [
          made(
            'required-removed',
            { ...old, required: old.required.filter((one) => one !== name) },
            name,
            `"${name}" is no longer required.`,
            { place: propertyPlace(name) },
          ),
        ]
      }
      return [
        made(
          'required-added',
          { ...withProperty(old, after.get(name)), required: [...old.required, name] },
          name,
          `"${name}" is now required.`,
          { place: propertyPlace(name) },
        ),
      ]
    }),
    ...freeKeyChanges(inside, at, old, next),
    ...old.properties.flatMap(({ name, shape }) => {
      const other = after.get(name)
      return other ? inside.compare({ path: `${path}.${name}`, old: shape, next: other.shape }) : []
    }),
  ]
}

const withProperty = (object: ObjectShape, property: Property | undefined): ObjectShape =>
  property && !object.properties.some(({ name }) => name === property.name)
    ? { ...object, properties: [...object.properties, property] }
    : object
