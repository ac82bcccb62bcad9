import type { LiteralShape, ObjectShape, Property, Shape } from '../../shape/shape.js'
import { type Case, casesOf, emptyCase, not, product } from './cases.js'
import { keysOf } from './object-keys.js'
import { casesOfAll } from './samples.js'
import type { From } from './side.js'

const isCondition = ({ it }: Case['assertions'][number]): boolean =>
  it.keyword === 'if' || it.keyword === 'dependentSchemas'

export const hasConditions = ({ assertions }: Case): boolean => assertions.some(isCondition)

/** The ways that `if` and `dependentSchemas` leave: what matches and what follows from it, and what does not match. */
export function withoutConditions(one: Case): readonly Case[] {
  const condition = one.assertions.find(isCondition)
  if (!condition) return [one]
  const { it, side, world } = condition
  const rest: Case = { ...one, assertions: one.assertions.filter((other) => other !== condition) }
  const casesIn = (shape: Shape): readonly Case[] => casesOf({ it: shape, side, world: 'valid' })
  const without = (some: Case, shape: Shape): Case => ({
    ...some,
    assertions: [...some.assertions, not({ it: shape, side, world })],
  })
  if (it.keyword === 'if') {
    const said = (shape: Shape | undefined): readonly Case[] =>
      shape ? casesIn(shape) : [emptyCase(one.type)]
    const matching = product(product([rest], casesIn(it.if)), said(it.then))
    const others = product([without(rest, it.if)], said(it.else))
    return [...matching, ...others].flatMap(withoutConditions)
  }
  if (it.keyword !== 'dependentSchemas') return [one]
  let cases: readonly Case[] = [rest]
  for (const [key, shape] of it.shapes) {
    const present = objectWithKey({ name: key })
    cases = cases.flatMap((each) => [
      ...product(product([each], casesIn(present)), casesIn(shape)),
      without(each, present),
    ])
  }
  return cases.flatMap(withoutConditions)
}

/** The objects of a case that have a key; undefined where none can. */
export function withKey(one: Case, key: string): Case | undefined {
  if (keysOf(one).shapesOf(key) === undefined) return undefined
  const side = one.parts[0]?.side ?? one.assertions[0]?.side
  return side && withPart(one, objectWithKey({ name: key }), side)
}

/** One case for each of the few values of a key that is certain to be there; undefined where there is no such key. */
export function splitByValues(one: Case): readonly Case[] | undefined {
  if (one.type !== 'object') return undefined
  const keys = keysOf(one)
  for (const key of keys.required) {
    const shapes = keys.shapesOf(key)
    const side = shapes?.[0]?.side
    if (!shapes || !side) continue
    const cases = casesOfAll(shapes)
    const areValues = cases.every(({ value, type }) => value !== undefined || type === 'null')
    if (cases.length < 2 || !areValues) continue
    return cases.map(({ value = null }) => {
      const shape: LiteralShape = { kind: 'literal', value, origin: nowhere, assertions: [] }
      return withPart(one, objectWithKey({ name: key, shape }), side)
    })
  }
  return undefined
}

const withPart = (one: Case, it: ObjectShape, side: From<Shape>['side']): Case => ({
  ...one,
  parts: [...one.parts, { it, side, world: 'valid' }],
})

const nowhere = { file: '', pointer: '' }

/** The shape of all objects that have a key. */
const objectWithKey = ({ name, shape }: Pick<Property, 'name'> & Partial<Property>): ObjectShape => ({
  kind: 'object',
  origin: nowhere,
  assertions: [],
  properties: shape ? [{ name, shape }] : [],
  required: [name],
  patterns: [],
  additional: { kind: 'any', origin: nowhere, assertions: [] },
})
