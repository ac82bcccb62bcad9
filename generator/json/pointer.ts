/** The JSON Pointer of a path of keys: `['a/b', 0]` is `/a~1b/0`; the root is the empty string. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${escapeKey(String(key))}`).join('')
}

/** The keys of a JSON Pointer, decoded; undefined when the text is no pointer. */
export function pathOf(pointer: string): readonly string[] | undefined {
  if (pointer === '') return []
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined
  return pointer.slice(1).split('/').map(unescapeKey)
}

/** The pointer of what holds the value at a pointer; that of the root is the root. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
}

/** The last key of a pointer; empty for the root. */
export const keyOf = (pointer: string): string => pathOf(pointer)?.at(-1) ?? ''

const escapeKey = (key: string): string =>
  /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key

const unescapeKey = (key: string): string =>
  key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key
