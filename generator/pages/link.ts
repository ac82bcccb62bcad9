import { posix } from 'node:path'

/** The modules of a generated package by their paths: `runtime/parse.js`. */
export type Modules = ReadonlyMap<string, string>

/**
 * Links modules of a generated package into one expression whose value is what the entry exports. They are all printed by this
 * generator, so that what an import and an export can look like is known; anything else throws.
 */
export function linked(entry: string, modules: Modules): string {
  const order: string[] = []
  const visit = (path: string): void => {
    if (order.includes(path)) return
    for (const [, name = ''] of textOf(path, modules).matchAll(importing))
      visit(posix.join(posix.dirname(path), name))
    order.push(path)
  }
  visit(entry)
  const numbers = new Map(order.map((path, index) => [path, `m${index}`]))
  const parts = order.map(
    (path) => `const ${numbers.get(path)} = (() => {\n${asBody(path, modules, numbers)}})();`,
  )
  return `(() => {\n${parts.join('\n')}\nreturn ${numbers.get(entry)};\n})()`
}

const importing = /^(?:import|export) \{[^}]*\} from '([^']*)';$/gm
const imported = /^import \{([^}]*)\} from '([^']*)';$/gm
const passedOn = /^export \{([^}]*)\} from '([^']*)';$/gm
const declared = /^export (?=(?:async )?(?:function\*?|const|let|class) ([\w$]+))/gm
const listed = /^export \{([^}]*)\};$/gm

function textOf(path: string, modules: Modules): string {
  const text = modules.get(path)
  if (text === undefined) throw new Error(`The package has no module "${path}".`)
  return text
}

/** The body of a function that returns what the module exports. */
function asBody(path: string, modules: Modules, numbers: ReadonlyMap<string, string>): string {
  const names: string[] = []
  const text = withoutComments(textOf(path, modules))
    .replace(imported, (_, list: string, name: string) => {
      const from = numbers.get(posix.join(posix.dirname(path), name))
      return `const {${list.replaceAll(' as ', ': ')}} = ${from};`
    })
    .replace(passedOn, (_, list: string, name: string) => {
      const from = numbers.get(posix.join(posix.dirname(path), name))
      for (const [inner, outer = inner] of namesIn(list)) names.push(`${outer}: ${from}.${inner}`)
      return ''
    })
    .replace(declared, (_, name: string) => {
      names.push(name)
      return ''
    })
    .replace(listed, (_, list: string) => {
      for (const [inner, outer] of namesIn(list))
        names.push(outer === undefined ? inner : `${outer}: ${inner}`)
      return ''
    })
  const rest = /^(?:import|export)\b.*/m.exec(text)
  if (rest) throw new Error(`"${path}" has a line that cannot be linked: ${rest[0]}`)
  return `${text}return { ${names.join(', ')} };\n`
}

/** `a, b as c` → `[['a'], ['b', 'c']]` */
const namesIn = (list: string): readonly (readonly [inner: string, outer?: string])[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const [inner = '', outer] = name.split(' as ')
      return outer === undefined ? [inner] : [inner, outer]
    })

/** Comments that have lines of their own. */
const withoutComments = (text: string): string =>
  text.replace(/^ *\/\*\*.*?\*\/\n/gms, '').replace(/^ *\/\/.*\n/gm, '')
