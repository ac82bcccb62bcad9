import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pointerOf } from '../json/pointer.js'
import type { JsonDocument } from '../json/read.js'
import { isList, isObject, type Json, own } from '../json/value.js'
import { didYouMean } from '../problems/did-you-mean.js'
import { asUserError, codeOf, UserError } from '../problems/user-error.js'
import { commonOptions, exclusions, isOn } from './arguments.js'
import type { Options, Values } from './command.js'

/** The key of `package.json` that holds options. */
export const settingsKey = 'cometd-codegen'

/** The common options that can stand there for every command. */
export const sharedSettings = ['catalogue', 'color'] as const

/**
 * The options that `package.json` of a folder holds for a command: those of all commands, and those under the command's
 * name. Throws a `UserError`, with the place in the file, for what is no option of the command or has another type.
 */
export async function settingsFor(
  folder: string,
  command: { readonly name: string; readonly options: Options },
  commandNames: readonly string[],
): Promise<Values> {
  const document = await settingsIn(folder)
  const root = document?.value
  const settings = isObject(root) ? own(root, settingsKey) : undefined
  if (document === undefined || settings === undefined) return new Map()
  const fail = failer(document)
  if (!isObject(settings)) throw fail([], 'must be an object.')
  const shared = new Map<string, readonly (string | boolean)[]>()
  for (const [name, value] of Object.entries(settings)) {
    if (commandNames.includes(name)) continue
    const option = isShared(name) ? commonOptions[name] : undefined
    if (option === undefined)
      throw fail(
        [name],
        `is neither a command nor an option that all commands share.${didYouMean(name, [...sharedSettings, ...commandNames])}`,
      )
    shared.set(
      name,
      valuesOf(value, option, (message) => fail([name], message)),
    )
  }
  const told = own(settings, command.name)
  if (told === undefined) return shared
  if (!isObject(told)) throw fail([command.name], 'must be an object of options.')
  const options = optionsOf(command.options)
  const entries = Object.entries(told).map(([name, value]) => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (option === undefined)
      throw fail(
        [command.name, name],
        `is no option of "${command.name}".${didYouMean(name, Object.keys(options))}`,
      )
    return [name, valuesOf(value, option, (message) => fail([command.name, name], message))] as const
  })
  return new Map([...shared, ...entries])
}

/** The options of a command that can stand in `package.json`. */
export const optionsOf = (options: Options): Options => ({
  ...options,
  ...Object.fromEntries(
    sharedSettings.flatMap((name) => {
      const option = commonOptions[name]
      return option === undefined ? [] : [[name, option] as const]
    }),
  ),
})

const isShared = (name: string): boolean => sharedSettings.some((one) => one === name)

/**
 * What was given on the command line, and of the rest what the settings say. A setting gives way to an option that it
 * cannot stand beside.
 */
export function withSettings(given: Values, settings: Values, options: Options): Values {
  const isFree = (name: string): boolean =>
    !exclusions(options).some(
      (pair) => pair.includes(name) && pair.some((one) => one !== name && isOn(given, one)),
    )
  return new Map([...[...settings].filter(([name]) => isFree(name)), ...given])
}

async function settingsIn(folder: string): Promise<JsonDocument | undefined> {
  try {
    const text = await readFile(join(folder, 'package.json'), 'utf8')
    // Most have none, need not be sound JSON for us, and are not worth loading a parser for.
    if (!text.includes(`"${settingsKey}"`)) return undefined
    const { readJson } = await import('../json/read.js')
    return readJson(text).document
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw asUserError(error, 'Cannot read "package.json"')
  }
}

type Fail = (path: readonly string[], message: string) => UserError

function failer(document: JsonDocument): Fail {
  return (path, message) => {
    const pointer = pointerOf([settingsKey, ...path])
    const { line, column } = document.positionOf(pointer) ?? { line: 1, column: 1 }
    return new UserError(`package.json:${line}:${column} ${pointer} ${message}`)
  }
}

function valuesOf(
  value: Json,
  { type, multiple }: Options[string],
  fail: (message: string) => UserError,
): readonly (string | boolean)[] {
  if (type === 'boolean') {
    if (typeof value !== 'boolean') throw fail('must be true or false.')
    return [value]
  }
  const list = isList(value) ? value : [value]
  if (isList(value) && multiple !== true) throw fail('must be a single string, not a list.')
  return list.map((one) => {
    if (typeof one === 'number' || (typeof one === 'string' && one !== '')) return String(one)
    throw fail(multiple === true ? 'must be a string or a list of strings.' : 'must be a string.')
  })
}
