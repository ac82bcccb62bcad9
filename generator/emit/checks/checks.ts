import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { packagedPath } from '../../schema/public-schemas.js'
import { lookupOf } from '../declarations/declaration-lookup.js'
import type { Output } from '../printer/output.js'
import { tsMorph } from '../printer/packages.js'
import { docComment, namedImport } from '../printer/quote.js'
import { digestOf, type Supplies } from '../supplies.js'
import { wordOf } from './check-names.js'
import type { CheckOrder } from './check-order.js'
import { checkTexts } from './check-texts.js'
import { formats } from './format-modules.js'
import { validatorSchema } from './schema/index.js'

/**
 * ajv's code for every named shape, a function each, which calls those that it refers to. All are in one module: a bundler
 * keeps what is used, and without one each module more is a part of a millisecond, or a request.
 */
export async function checks(catalogue: Catalogue, supplies: Supplies): Promise<readonly Output[]> {
  const lookup = lookupOf(catalogue)
  const names = new Map(catalogue.named.map(({ id, name }) => [id, name]))
  const digestOfNames = digestOf([...names])
  const messages = new Set(catalogue.messageTypes.map(({ id }) => id))
  const sources: string[] = []
  const orders = new Map<string, CheckOrder>()
  for (const { id, name, shape, origin } of catalogue.named) {
    const { schema, ownProperties, origins: find } = validatorSchema(shape, lookup.shape)
    const { file } = origin
    const origins = find()
    const parameter = messages.has(id) ? 'message' : wordOf(name.charAt(0).toLowerCase() + name.slice(1))
    const from = digestOf([id, file, parameter, schema, [...origins], digestOfNames])
    sources.push(from)
    if (!supplies.knows(from)) orders.set(from, { schema, ownProperties, origins, name, file, parameter })
  }
  const texts = await checkTexts([...orders.values()], names)
  const made = new Map([...orders.keys()].map((from, index) => [from, texts[index] ?? '']))
  const functions = sources.map((from) => supplies.remember(from, () => made.get(from) ?? ''))
  const files = catalogue.named.map(({ origin }) => origin.file)
  const text = moduleOf(functions, files)
  return [{ path: 'checks.js', text }, ...formats(tsMorph().ts, text, supplies)]
}

/** One module of functions: what they import once, and above each the file that it is made from. */
function moduleOf(functions: readonly string[], files: readonly string[]): string {
  const imports = new Map<string, Set<string>>()
  const bodies = functions.map((text, index) => {
    const start = text.indexOf('\n\n')
    for (const [, name = '', path = ''] of text.slice(0, start).matchAll(/import \{ (\w+) \} from '(.*)'/g))
      imports.set(path, (imports.get(path) ?? new Set()).add(name))
    return `${docComment(packagedPath(files[index] ?? ''))}\n${text.slice(start + 2)}`
  })
  const lines = [...imports].sort().map(([path, names]) => `${namedImport([...names].sort(), path)}\n`)
  return [...(lines.length > 0 ? [lines.join('')] : []), ...bodies].join('\n')
}
