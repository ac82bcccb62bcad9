import { parseArgs } from 'node:util'
import { nearest } from '../problems/did-you-mean.js'
import { UserError } from '../problems/user-error.js'
import type { Given, Options, Values } from './command.js'

/** Options of every command. */
export const commonOptions: Options = {
  catalogue: {
    type: 'string',
    value: '<folder or package>',
    help: 'folder of schemas, or an installed package that contains them (default: schemas if it exists, otherwise the only installed package with schemas)',
  },
  color: { type: 'boolean', help: 'colour the output; --no-color turns it off (default: on in a terminal)' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
  version: { type: 'boolean', short: 'v', help: 'show the version' },
}

/** The sentence of every command about a value that it cannot take. */
export const invalidValue = (name: string, given: string, expected: string): UserError =>
  new UserError(`Invalid value "${given}" for "--${name}": expected ${expected}`)

/** The first argument that is neither an option nor the value of a common option; undefined if there is none. */
export function commandName(args: readonly string[]): string | undefined {
  return tokensOf(args, commonOptions).find((token) => token.kind === 'positional')?.value
}

/**
 * Reads the arguments of a command, including its name. Throws a `UserError` for an unknown option, for an option that
 * lacks its value or takes none, and for an unexpected argument.
 */
export function readArguments(args: readonly string[], own: Options, takesPositionals: boolean): Given {
  // An option of the command replaces a common one of the same name.
  const options: Options = { ...own, ...commonOptions, ...own }
  const values = new Map<string, (string | boolean)[]>()
  const positionals: string[] = []
  for (const token of tokensOf(args, options)) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind === 'option') {
      const { name, value } = readOption(token, options)
      values.set(name, [...(values.get(name) ?? []), value])
    }
  }
  const [, ...rest] = positionals
  if (!takesPositionals && rest[0] !== undefined) throw new UserError(`Unexpected argument "${rest[0]}".`)
  return { values, positionals: rest }
}

/** The pairs of options of which only one can be used. */
export const exclusions = (options: Options): readonly (readonly [string, string])[] =>
  Object.entries(options).flatMap(([name, { excludes = [] }]) =>
    excludes.map((other) => [name, other] as const),
  )

/** Whether an option is used: `--no-watch` is not. */
export const isOn = (values: Values, name: string): boolean => {
  const value = values.get(name)?.at(-1)
  return value !== undefined && value !== false
}

/** Throws a `UserError` for two options that cannot be used together. */
export function refuseBoth(values: Values, options: Options): void {
  for (const [one, other] of exclusions(options))
    if (isOn(values, one) && isOn(values, other))
      throw new UserError(`Use either "--${one}" or "--${other}", not both.`)
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]
type OptionToken = Extract<Token, { kind: 'option' }>

/** Not strict, because the messages of `parseArgs` suggest no similar option. */
function tokensOf(args: readonly string[], options: Options): readonly Token[] {
  const types = Object.entries(options).map(
    ([name, { type, short }]) => [name, { type, multiple: true, ...(short && { short }) }] as const,
  )
  const { tokens } = parseArgs({
    args: args.map((arg, index) => withValue(arg, args[index + 1], options)),
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  return tokens
}

/** `--changelog` alone is `--changelog=CHANGELOG.md`. */
function withValue(arg: string, next: string | undefined, options: Options): string {
  const name = arg.startsWith('--') ? arg.slice(2) : ''
  const { otherwise } = (Object.hasOwn(options, name) && options[name]) || {}
  return otherwise !== undefined && (next === undefined || next.startsWith('-')) ? `${arg}=${otherwise}` : arg
}

function readOption(token: OptionToken, options: Options): { name: string; value: string | boolean } {
  const { name, isNegated } = positive(token.name, options)
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (option === undefined)
    throw new UserError(`Unknown option "${token.rawName}".${suggest(token, options)}`)
  if (option.type === 'boolean') {
    if (token.value !== undefined) throw new UserError(`"${token.rawName}" takes no value.`)
    return { name, value: !isNegated }
  }
  const { value, inlineValue } = token
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-') && value !== '-')) {
    throw new UserError(`"${token.rawName}" needs a value: ${token.rawName} ${option.value ?? '<value>'}.`)
  }
  return { name, value }
}

/** `no-color` cancels `color`. */
function positive(name: string, options: Options): { name: string; isNegated: boolean } {
  const rest = name.startsWith('no-') ? name.slice(3) : ''
  const isNegated = Object.hasOwn(options, rest) && options[rest]?.type === 'boolean'
  return isNegated ? { name: rest, isNegated } : { name, isNegated: false }
}

function suggest(token: OptionToken, options: Options): string {
  const found = nearest(
    token.name,
    Object.entries(options).flatMap(([name, { type }]) =>
      type === 'boolean' ? [name, `no-${name}`] : [name],
    ),
  )
  return found === undefined ? '' : ` Did you mean "--${found}"?`
}
