import { canonical } from '../../json/canonical.js'
import type { Shape } from '../../shape/shape.js'
import type { Inside } from './at.js'
import { closedList } from './list-changes.js'
import { inWords } from './shape-words.js'
import { asOneObject, partsOf } from './wholes.js'

/** The few values of each property that is certain to be there, as texts. */
export function tagsOf(inside: Inside, member: Shape): ReadonlyMap<string, readonly string[]> {
  const shape = asOneObject(inside, partsOf(inside.opened(member)))
  return new Map(
    (shape?.properties ?? []).flatMap(({ name, shape: value }) => {
      const values = shape?.required.includes(name) ? closedList(inside.opened(value)) : undefined
      return values ? [[name, values.map(canonical)] as const] : []
    }),
  )
}

/** Whether both are told from the others by one property, and some value of it is of both. */
export function shareTag(inside: Inside, member: Shape, other: Shape): boolean {
  const [one, two] = [tagsOf(inside, member), tagsOf(inside, other)]
  return [...one].some(([name, values]) => values.some((value) => two.get(name)?.includes(value)))
}

/** What a member is known by from one version to the next. */
export function keyOf(inside: Inside, member: Shape): string | undefined {
  const shape = inside.opened(member)
  if (member.kind === 'reference') {
    const name = inside.both.old.nameOf(member.target) ?? inside.both.next.nameOf(member.target)
    if (name !== undefined) return `name ${name}`
  }
  const tags = tagsOf(inside, member)
  if (shape.kind === 'object' || tags.size > 0)
    return `object ${[...tags].map(([name, values]) => `${name}=${[...values].sort().join()}`).join()}`
  if (shape.kind === 'union' || shape.kind === 'intersection') return undefined
  return shape.kind === 'literal' ? `literal ${canonical(shape.value)}` : shape.kind
}

/** An alternative in a few words: `an object whose "kind" is "x"`. */
export function inWordsWithTag(inside: Inside, member: Shape): string {
  const [tag] = tagsOf(inside, member)
  return tag ? `an object whose "${tag[0]}" is ${tag[1].join(' or ')}` : inWords(member)
}

/** `|Error`: which of several alternatives is meant. An object among others that are none needs no label. */
export function labelOf(
  inside: Inside,
  member: Shape,
  index: number,
  pairs: readonly (readonly [Shape, Shape])[],
): string {
  const shape = inside.opened(member)
  const others = pairs.map(([one]) => one).filter((one) => one !== member)
  if (others.length === 0) return ''
  if (shape.kind !== 'object') return `|${inWords(shape)}`
  if (!others.some((one) => ['object', 'intersection', 'union'].includes(inside.opened(one).kind))) return ''
  const tags = others.map((one) => tagsOf(inside, one))
  const tag = [...tagsOf(inside, member)].find(([name, values]) =>
    tags.every((other) => !other.get(name)?.some((value) => values.includes(value))),
  )
  return `|${tag ? tag[1].map((value) => value.replaceAll('"', '')).join() : index}`
}
