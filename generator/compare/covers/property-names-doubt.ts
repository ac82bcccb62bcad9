import type { Json } from '../../json/value.js'
import type { Shape } from '../../shape/shape.js'
import type { Case } from './cases.js'
import { type Ask, doubt, firstDoubt, type Maybe, noProofOf } from './doubt.js'
import { keysOf } from './object-keys.js'
import { objectWith, sampleOfAll } from './samples.js'
import { type All, type From, isOf } from './side.js'

/** Whether the name of every key of a case is of a shape. */
export function propertyNamesDoubt(ask: Ask, one: Case, names: From<Shape>): Maybe {
  const keys = keysOf(one)
  const withName = (name: string | undefined): readonly (Json | undefined)[] => {
    if (name === undefined) return []
    const value = sampleOfAll(keys.shapesOf(name) ?? [])
    return value === undefined ? [] : [objectWith(one, new Map([[name, value]]))]
  }
  const wrong = keys.names.find((name) => keys.shapesOf(name) !== undefined && !isOf(names, name))
  if (wrong !== undefined) return doubt(noProofOf('propertyNames'), withName(wrong))
  const own = one.assertions.flatMap(({ it, side, world }) =>
    it.keyword === 'propertyNames' ? [{ it: it.shape, side, world }] : [],
  )
  const text: Shape = { kind: 'string', origin: names.it.origin, assertions: [] }
  const strings = (pattern?: string): All => [
    ...own,
    {
      side: names.side,
      world: 'valid',
      it:
        pattern === undefined
          ? text
          : { ...text, assertions: [{ keyword: 'pattern', value: pattern, origin: text.origin }] },
    },
  ]
  const asking = [...keys.patterns.map(({ pattern }) => strings(pattern)), ...(keys.rest ? [strings()] : [])]
  return firstDoubt(asking, (some) => {
    const found = ask.doubtOf(some, names)
    return (
      found &&
      doubt(
        noProofOf('propertyNames'),
        found.candidates.flatMap((value) => (typeof value === 'string' ? withName(value) : [])),
      )
    )
  })
}
