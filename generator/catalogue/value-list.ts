import type { Shape } from '../shape/shape.js'

/** The known values of a text or a number, with what a package calls their type. */
export type ValueList = {
  /** `CallState` */
  readonly name: string
  /** The file whose declarations hold the type: the name of the shape that it is a part of. */
  readonly file: string
  readonly values: readonly (string | number)[]
  /** Other values may come. */
  readonly isOpen: boolean
}

/** The list that a shape is: `'A' | 'B'`, also one that is open to others. */
export function listIn(shape: Shape): Pick<ValueList, 'values' | 'isOpen'> | undefined {
  if (shape.kind === 'openList')
    return shape.values.length > 0 ? { values: shape.values, isOpen: true } : undefined
  if (shape.kind !== 'union') return undefined
  const values: (string | number)[] = []
  let base: Shape['kind'] | undefined
  for (const member of shape.members) {
    if (member.kind === 'literal' && isListable(member.value)) values.push(member.value)
    else if (base === undefined && isBase(member)) base = member.kind
    else return undefined
  }
  const types = new Set(values.map((value) => typeof value))
  if (base !== undefined) types.add(base === 'string' ? 'string' : 'number')
  const distinct = [...new Set(values)]
  if (types.size !== 1 || distinct.length < (base === undefined ? 2 : 1)) return undefined
  return { values: distinct, isOpen: base !== undefined }
}

/** `CallState` → `CallStates`, `Category` → `Categories` */
export function pluralOf(name: string): string {
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`
}

/** What one of several is called: `CallCapabilities` → `CallCapability`; `CallData` → `CallDataItem`. */
export function singularOf(name: string): string {
  if (/ies$/.test(name)) return `${name.slice(0, -3)}y`
  if (/(ss|x|z|ch|sh)es$/.test(name)) return name.slice(0, -2)
  return /[^s]s$/.test(name) ? name.slice(0, -1) : `${name}Item`
}

/** The name of a value for the name of a type: `CallStates` → `callStates`, `IMSessionStates` → `imSessionStates`. */
export const valueName = (name: string): string =>
  name.replace(/^(?:[A-Z]+(?=[A-Z][a-z])|[A-Z]+$|[A-Z])/, (letters) => letters.toLowerCase())

import { isBase, isListable } from '../shape/values.js'
