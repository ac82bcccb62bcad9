import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { jsonText } from '../json/json-text.js'
import { didYouMean } from '../problems/did-you-mean.js'
import { printable } from '../problems/printable.js'
import { asUserError, UserError } from '../problems/user-error.js'
import { invalidValue } from './arguments.js'
import { requireCatalogue } from './catalogue-option.js'
import { type Command, exit, textOf, type Values } from './command.js'

const forms = ['asyncapi']

/** The catalogue for other tools. */
export const command: Command = {
  positionals: '<asyncapi>',
  options: {
    out: { type: 'string', value: '<file>', help: 'file to write (default: -, standard output)' },
    version: { type: 'string', value: '<3.0|3.1>', help: 'version of AsyncAPI (default: 3.0)' },
    side: {
      type: 'string',
      value: '<client|server>',
      help: 'point of view: client receives, server sends (default: client)',
    },
  },
  run: async ({ values, positionals }, context) => {
    const [form, ...others] = positionals
    if (form === undefined || others.length > 0) throw new UserError('Name the format to export: asyncapi.')
    if (!forms.includes(form)) throw new UserError(`Unknown format "${form}".${didYouMean(form, forms)}`)
    const { asyncApi, sides, versions } = await import('../export/asyncapi.js')
    const { extensionOf } = await import('../export/schema-extensions.js')
    const version = oneOf(versions, 'version', values)
    const side = oneOf(sides, 'side', values)
    const catalogue = await requireCatalogue(values, context)
    const { document, lost } = asyncApi(catalogue, { version, side })
    const text = jsonText(document)
    const out = textOf(values, 'out') ?? '-'
    if (out === '-') await context.stdout(text)
    else
      await writeFile(resolve(context.cwd, out), text).catch((error: unknown) => {
        throw asUserError(error, `Cannot write "${out}"`)
      })
    for (const { keyword, origin } of lost)
      await context.stderr(
        `${printable(`${origin.file}#${origin.pointer}: AsyncAPI schemas are draft-07, which has no "${keyword}"; it is written as "${extensionOf(keyword)}", which other tools ignore.`)}\n`,
      )
    return exit.ok
  },
}

/** The value of an option that takes one of a few; the first one unless told. */
function oneOf<T extends string>(all: readonly [T, ...T[]], name: string, values: Values): T {
  const given = textOf(values, name)
  if (given === undefined) return all[0]
  const found = all.find((one) => one === given)
  if (found === undefined) throw invalidValue(name, given, `one of ${all.join(', ')}.`)
  return found
}
