import { canonical } from '../json/canonical.js'
import { mapChildren } from '../shape/children.js'
import { isLiteral } from '../shape/same-type.js'
import type { Shape } from '../shape/shape.js'
import type { Shapes } from '../shape/shape-lookup.js'

/**
 * Definitions that would be called alike and say the same, words too: they are one type. `names` has the wanted name of each
 * definition; of several equal ones the first stays, and references to the others lead to it.
 *
 * All definitions of one name are taken for equal at first, and parted where their texts differ, until none do: so definitions that
 * refer to each other are found equal, too.
 */
export function withoutEqualDefinitions(shapes: Shapes, names: ReadonlyMap<string, string>): Shapes {
  const rivals = idsOfSharedNames(names)
  if (rivals.length === 0) return shapes
  let classes = new Map(rivals.map((id) => [id, names.get(id) ?? '']))
  for (let count = 0; count < new Set(classes.values()).size; ) {
    count = new Set(classes.values()).size
    classes = parted(shapes, classes)
  }
  const first = new Map<string, string>()
  const replaced = new Map<string, string>()
  for (const [id, group] of classes) {
    const kept = first.get(group)
    if (kept === undefined) first.set(group, id)
    else replaced.set(id, kept)
  }
  if (replaced.size === 0) return shapes
  const kept = [...shapes].filter(([id]) => !replaced.has(id))
  return new Map(kept.map(([id, shape]) => [id, redirected(shape, replaced)]))
}

function idsOfSharedNames(names: ReadonlyMap<string, string>): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const [id, name] of names) groups.set(name, [...(groups.get(name) ?? []), id])
  return [...groups.values()].filter((ids) => ids.length > 1).flat()
}

/** The same classes, those parted whose members differ in their texts. */
function parted(shapes: Shapes, classes: ReadonlyMap<string, string>): Map<string, string> {
  const numbers = new Map<string, string>()
  return new Map(
    [...classes].map(([id, group]) => {
      const shape = shapes.get(id)
      const text = `${group} ${shape === undefined ? id : textOf(shape, classes)}`
      const number = numbers.get(text) ?? String(numbers.size)
      numbers.set(text, number)
      return [id, number]
    }),
  )
}

/** All that a shape says, but where it stands; a reference says which class it leads to. */
const textOf = (shape: Shape, classes: ReadonlyMap<string, string>): string =>
  JSON.stringify(shape, (key, part: unknown) => {
    if (key === 'origin' || key === 'requiredAt') return undefined
    // Of a literal, keys are a part of the value.
    if (isLiteral(part)) return { ...part, value: canonical(part.value) }
    if (key === 'target' && typeof part === 'string') return classes.get(part) ?? `#${part}`
    return part instanceof Map ? [...part] : part
  })

function redirected(shape: Shape, replaced: ReadonlyMap<string, string>): Shape {
  const whole = mapChildren(shape, (child) => redirected(child, replaced))
  const target = whole.kind === 'reference' ? replaced.get(whole.target) : undefined
  return whole.kind === 'reference' && target !== undefined ? { ...whole, target } : whole
}
