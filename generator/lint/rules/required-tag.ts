import { pointerOf } from '../../json/pointer.js'
import type { Problem } from '../../problems/problem.js'
import { originOf } from '../../schema/resolve.js'
import { shapesIn } from '../../shape/children.js'
import { propertyOf, requirementOf } from '../../shape/properties.js'
import type { ObjectShape, Shape, UnionShape } from '../../shape/shape.js'
import { lenientLookup, type ShapeLookup, targetOf } from '../../shape/shape-lookup.js'
import { areApart } from '../../shape/values.js'
import type { Subject } from '../rule.js'

/** What tells messages or the branches of a union apart should be required: without it nothing tells them apart. */
export function requiredTagRule(subject: Subject): readonly Problem[] {
  const { catalogue, shapes, broken } = subject
  const lookup = lenientLookup(shapes)
  const messages = catalogue.messageTypes.flatMap(({ id, tag }): readonly Problem[] => {
    const { file } = originOf(id)
    return tag === undefined || broken.has(file) ? [] : optionalSteps(file, tag, lookup(id), lookup)
  })
  const unions = [...shapes.values()].flatMap((named) =>
    shapesIn(named).flatMap((shape) =>
      shape.kind === 'union' && !broken.has(shape.origin.file) ? optionalTag(shape, lookup) : [],
    ),
  )
  return [...messages, ...unions]
}

const problemOf = (message: string, origin: Problem['origin']): Problem => ({
  severity: 'warning',
  rule: 'required-tag',
  message,
  origin,
  restsOn: ['its file'],
})

/** The first step to the tag of a message type that may be missing. */
function optionalSteps(
  file: string,
  tag: readonly string[],
  message: Shape,
  lookup: ShapeLookup,
): readonly Problem[] {
  let here: readonly Shape[] = [message]
  for (const [step, key] of tag.entries()) {
    if (requirementOf(here, key, lookup) !== 'yes') {
      const pointer = pointerOf(tag.slice(0, step).flatMap((above) => ['properties', above]))
      const sentence = `The tag "${pointerOf(tag)}" identifies the message type, but "${key}" is not required.`
      return [problemOf(sentence, { file, pointer })]
    }
    here = valuesOf(here, key, lookup)
  }
  return []
}

/** What shapes that all judge one value say of a key in it. */
const valuesOf = (shapes: readonly Shape[], key: string, lookup: ShapeLookup): readonly Shape[] =>
  shapes.flatMap((shape): readonly Shape[] => {
    switch (shape.kind) {
      case 'object':
        return [propertyOf(shape, key)].filter((inner) => inner !== undefined)
      case 'reference':
        return valuesOf([lookup(shape.target)], key, lookup)
      case 'intersection':
        return valuesOf(shape.members, key, lookup)
      case 'union': {
        const members = shape.members.map((member): Shape => {
          const inner = valuesOf([member], key, lookup)
          return { kind: 'intersection', members: inner, origin: member.origin, assertions: [] }
        })
        return [{ ...shape, members, assertions: [] }]
      }
      default:
        return []
    }
  })

/** A property with values of its own in each branch of a union, that some branch does not require. */
function optionalTag(union: UnionShape, lookup: ShapeLookup): readonly Problem[] {
  const objects = union.members.map((member) => objectOf(member, lookup)).filter((one) => one !== undefined)
  if (objects.length < 2 || objects.length < union.members.length) return []
  const names = objects[0]?.properties.map(({ name }) => name) ?? []
  const isRequired = (name: string): boolean => objects.every(({ required }) => required.includes(name))
  const tags = names.filter((name) => tellsApart(name, objects, lookup))
  const [optional] = tags
  if (optional === undefined || tags.some(isRequired)) return []
  const sentence = `"${optional}" tells the branches apart, but is not required in each of them, so TypeScript cannot narrow by it.`
  return [problemOf(sentence, union.origin)]
}

function objectOf(shape: Shape, lookup: ShapeLookup): ObjectShape | undefined {
  const target = targetOf(shape, lookup)
  return target.kind === 'object' ? target : undefined
}

/** Whether each object names values of a property that no other has. */
function tellsApart(name: string, objects: readonly ObjectShape[], lookup: ShapeLookup): boolean {
  const shapes = objects.flatMap((object) => propertyOf(object, name) ?? [])
  return shapes.length === objects.length && areApart(shapes, lookup)
}
