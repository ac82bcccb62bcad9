import type { Catalogue, MessageType } from '../../catalogue/catalogue-model.js'
import { allEventsName } from '../../catalogue/declaration-names.js'
import { packageTypes, renamedPackageTypes, templateNames } from '../../catalogue/package-names.js'
import { hasTemplates } from '../../catalogue/routes.js'
import type { Output } from '../printer/output.js'
import { fileName, identifier } from '../printer/quote.js'

/**
 * The package's root. Types are re-exported with stars all the way, so that a user can add keys of their own to an interface
 * (`declare module '…' { interface UserData { … } }`): TypeScript merges through a star and not through a name.
 */
export function entry(catalogue: Catalogue): readonly Output[] {
  const validators = catalogue.messageTypes.map(validatorsOf).join('')
  const modules = hasTemplates(catalogue)
    ? `${MODULES}export { channelOf } from './templates.js';\n`
    : MODULES
  const types = [...starsOfTypes(catalogue), ...ownTypes(catalogue)].join('')
  return [
    { path: 'index.js', text: `${modules}${validators}` },
    { path: 'index.d.ts', text: `${types}${modules}${validators}` },
  ]
}

/** By name: an editor opens each module behind a star at each keystroke. */
function validatorsOf({ name }: MessageType): string {
  identifier(name)
  const names = [`is${name}`, `validate${name}`, `${name}Schema`]
  return `export { ${names.join(', ')} } from './validators/${fileName(name)}.js';\n`
}

const MODULES = `export * from './lists.js';
export { driftReporter } from './runtime/drift.js';
export * from './notifications.js';
export * from './parse.js';
export * from './topics.js';
`

const starsOfTypes = ({ named }: Catalogue): readonly string[] =>
  named.map(({ name }) => `export * from './types/${fileName(name)}.js';\n`)

/** What the package itself declares; a type that is called as one of the catalogue goes by another name. */
function ownTypes(catalogue: Catalogue): readonly string[] {
  const renamed = renamedPackageTypes(catalogue)
  const exported = (name: string): string => (renamed.has(name) ? `${name} as ${renamed.get(name)}` : name)
  const isAbsent = (name: string): boolean => !hasTemplates(catalogue) && templateNames.includes(name)
  return Object.entries(packageTypes).map(([module, all]) => {
    const names = all.filter((name) => !isAbsent(name))
    if (module !== MAPS) return exportOf(names.map(exported), module)
    if (!names.some((name) => renamed.has(name))) return `export * from '${module}';\n`
    const events = [...catalogue.topics, ...catalogue.wildcards].map((one) => identifier(one.events))
    return exportOf([...new Set([...names.map(exported), allEventsName, ...events])], module)
  })
}

/** Whatever it declares is exported. */
const MAPS = './runtime/catalogue.js'

function exportOf(names: readonly string[], module: string): string {
  const line = `export type { ${names.join(', ')} } from '${module}';\n`
  return line.length <= 120
    ? line
    : `export type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${module}';\n`
}
