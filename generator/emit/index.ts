import type { Catalogue } from '../catalogue/catalogue-model.js'
import type { OwnFiles } from '../files/own-files.js'
import { byText } from '../problems/compare-texts.js'
import { packagedPath } from '../schema/public-schemas.js'
import { checks } from './checks/checks.js'
import { validators } from './checks/validators.js'
import { declarations } from './declarations/declarations.js'
import { maps } from './declarations/maps.js'
import { keys } from './package/documented-keys.js'
import { entry } from './package/entry.js'
import { importable } from './package/importable.js'
import { license } from './package/license.js'
import { lists } from './package/list-guards.js'
import { packageFile } from './package/package-json.js'
import { readme } from './package/readme.js'
import { router } from './package/router.js'
import { runtime } from './package/runtime.js'
import { schemas } from './package/schema-copies.js'
import { testing } from './package/testing.js'
import { topics } from './package/topic-map.js'
import { templates } from './package/topic-templates.js'
import { withinWidth } from './printer/line-width.js'
import type { Output } from './printer/output.js'
import { docText } from './printer/quote.js'
import { emptyMemory, type Memory, type Supplies } from './supplies.js'

/** A function from the catalogue to files of the package; it reads, writes and keeps nothing. */
export type Emitter = (
  catalogue: Catalogue,
  supplies: Supplies,
) => readonly Output[] | Promise<readonly Output[]>

/** `.gitattributes`: the same bytes on every system, and folded in reviews. */
const attributes: Emitter = () => [{ path: '.gitattributes', text: '* text eol=lf linguist-generated\n' }]

/** Every emitter. A new kind of file is one new module and one new line here. */
export const emitters: readonly Emitter[] = [
  // Checks come first, as another thread makes a part of them meanwhile.
  checks,
  declarations,
  validators,
  maps,
  topics,
  lists,
  router,
  templates,
  keys,
  testing,
  runtime,
  entry,
  packageFile,
  readme,
  license,
  attributes,
  schemas,
]

/** The whole package, sorted by path. `memory` keeps the texts of the last run that this run used again. */
export async function emit(
  catalogue: Catalogue,
  files: OwnFiles,
  memory: Memory = emptyMemory(),
): Promise<readonly Output[]> {
  const texts = new Map<string, string>()
  const remember = (from: string, make: () => string): string => {
    const text = memory.texts.get(from) ?? files.get(from) ?? make()
    texts.set(from, text)
    return text
  }
  const knows = (from: string): boolean => memory.texts.has(from) || files.has(from)
  const made = await Promise.all(emitters.map((emitter) => emitter(catalogue, { files, knows, remember })))
  const outputs = made.flat()
  memory.texts = texts
  const sources = new Map(catalogue.named.map(({ name, origin }) => [name, packagedPath(origin.file)]))
  return importable(outputs)
    .map((output) => ({ ...output, text: marked(output, sources) }))
    .sort(byText(({ path }) => path))
}

/** The first line of a module says that it is generated, and from which schema. */
function marked({ path, text }: Output, sources: ReadonlyMap<string, string>): string {
  const [, name = ''] = /^(?:types|validators)\/(.*?)(?:\.d\.ts|\.js)$/.exec(path) ?? []
  const source = sources.get(name) ?? (path.startsWith('runtime/') ? undefined : 'schemas')
  const from =
    source === undefined ? '' : ` from ${docText(source, Number.POSITIVE_INFINITY).replaceAll('\n', ' ')}`
  return /\.(js|ts)$/.test(path)
    ? `// @generated${from} by cometd-codegen. Do not edit.\n\n${withinWidth(text)}`
    : text
}

export type { Output } from './printer/output.js'
