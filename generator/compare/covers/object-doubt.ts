import type { ObjectShape, Shape } from '../../shape/shape.js'
import { withAll } from './candidates.js'
import type { Case } from './cases.js'
import { type Ask, doubt, firstDoubt, inWhole, type Maybe } from './doubt.js'
import { asObject, keysOf, shapesAt, unusedKey } from './object-keys.js'
import { objectWith } from './samples.js'
import type { All, From } from './side.js'
import { anyString, asked, beyond, common } from './string-language.js'

/** Whether all objects of a case have what another asks of their keys. */
export function objectsDoubt(ask: Ask, one: Case, target: Case): Maybe {
  const keys = keysOf(one)
  return firstDoubt(target.parts, ({ it, side }) => {
    if (it.kind !== 'object' && it.kind !== 'record') return undefined
    const object = asObject(it)
    const from = (shape: Shape): From<Shape> => ({ it: shape, side, world: 'valid' })
    const missing = object.required.find((name) => !keys.required.has(name))
    if (missing !== undefined)
      return doubt(`"${missing}" is required`, [objectWith(one, new Map()), ...withAll(one)])
    const names = [...new Set([...keys.names, ...object.properties.map(({ name }) => name)])]
    const named = firstDoubt(names, (name) => {
      const shapes = keys.shapesOf(name)
      if (!shapes) return undefined
      return firstDoubt(shapesAt(object, name), (shape) =>
        keyDoubt(ask.doubtOf(shapes, from(shape)), name, one),
      )
    })
    return (
      named ??
      firstDoubt(keys.patterns, ({ pattern, shapes }) =>
        patternDoubt(ask, one, pattern, shapes, object, from),
      ) ??
      restDoubt(ask, one, keys.rest, object, from)
    )
  })
}

/** A doubt of the value of a key is one of the object. */
export const keyDoubt = (found: Maybe, key: string | undefined, one: Case): Maybe =>
  inWhole(found, (value) => (key === undefined ? undefined : objectWith(one, new Map([[key, value]]))))

function patternDoubt(
  ask: Ask,
  one: Case,
  pattern: string,
  shapes: All,
  object: ObjectShape,
  from: (shape: Shape) => From<Shape>,
): Maybe {
  const own = { ...anyString, patterns: [pattern] }
  const isApart = (other: string): boolean => {
    const found = asked(() => common(own, { ...own, patterns: [other] }))
    return 'answer' in found && found.answer === undefined
  }
  const isInside = (other: string): boolean => {
    const found =
      other === pattern ? { answer: undefined } : asked(() => beyond(own, { ...own, patterns: [other] }))
    return 'answer' in found && found.answer === undefined
  }
  const meeting = object.patterns.filter((other) => !isApart(other.pattern))
  const targets = [
    ...meeting.map(({ shape }) => shape),
    ...(meeting.some((other) => isInside(other.pattern)) ? [] : [object.additional]),
  ]
  const key = keyLike(pattern)
  return firstDoubt(targets, (target) => keyDoubt(ask.doubtOf(shapes, from(target)), key, one))
}

/** The keys that nothing names. */
function restDoubt(
  ask: Ask,
  one: Case,
  rest: All | undefined,
  object: ObjectShape,
  from: (shape: Shape) => From<Shape>,
): Maybe {
  if (!rest) return undefined
  const taken = new Set([...keysOf(one).names, ...object.properties.map(({ name }) => name)])
  const additional = keyDoubt(ask.doubtOf(rest, from(object.additional)), unusedKey(taken), one)
  return (
    additional ??
    firstDoubt(object.patterns, ({ pattern, shape }) =>
      keyDoubt(ask.doubtOf(rest, from(shape)), keyLike(pattern), one),
    )
  )
}

/** A key that matches a pattern, where the automata find one. */
export function keyLike(pattern: string): string | undefined {
  const found = asked(() => common({ ...anyString, patterns: [pattern] }, anyString))
  return 'answer' in found ? found.answer : undefined
}
