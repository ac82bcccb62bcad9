/** What TypeScript gives every object (`interface Object` of its library). */
const inherited: ReadonlySet<string> = new Set([
  'constructor',
  'toString',
  'toLocaleString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
])

/**
 * Whether a property that may be absent is there all the same, by inheritance: its type can say nothing, as reading
 * it may give a function.
 */
export const isInherited = (name: string): boolean => inherited.has(name)
