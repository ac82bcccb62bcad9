import { didYouMean } from '../problems/did-you-mean.js'
import { errorText } from '../problems/error-text.js'
import { UserError } from '../problems/user-error.js'
import { commandName, readArguments, refuseBoth } from './arguments.js'
import { type CommandEntry, type Context, type ExitCode, exit, flagOf } from './command.js'
import { helpFor, helpForCommand } from './help.js'
import { settingsFor, withSettings } from './settings.js'

/** What differs from one installation to the next. */
export type Tool = { readonly commands: readonly CommandEntry[]; readonly version: () => string }

/**
 * Runs one command line and returns its exit code; never throws. A mistake of the user is printed as a sentence, a bug of
 * this tool with its stack.
 */
export async function main(
  args: readonly string[],
  tool: Tool,
  world: Omit<Context, 'color'>,
): Promise<ExitCode> {
  try {
    return await dispatch(args, tool, world)
  } catch (error) {
    await world.stderr(errorText(error))
    return exit.failure
  }
}

async function dispatch(
  args: readonly string[],
  tool: Tool,
  world: Omit<Context, 'color'>,
): Promise<ExitCode> {
  const name = commandName(args)
  if (name === 'help') return help(args, tool, world)
  const entry = name === undefined ? undefined : entryOf(name, tool)
  const command = await entry?.load()
  const given = readArguments(
    args,
    command?.options ?? {},
    command === undefined || command.positionals !== undefined,
  )
  if (flagOf(given.values, 'version')) return say(world.stdout, `${tool.version()}\n`, exit.ok)
  if (flagOf(given.values, 'help'))
    return say(
      world.stdout,
      entry && command ? helpForCommand(entry, command) : helpFor(tool.commands),
      exit.ok,
    )
  if (command === undefined || entry === undefined)
    return say(world.stderr, helpFor(tool.commands), exit.failure)
  const names = tool.commands.map((one) => one.name)
  const settings = await settingsFor(world.cwd, { name: entry.name, options: command.options }, names)
  const values = withSettings(given.values, settings, command.options)
  refuseBoth(values, command.options)
  const chosen = values.get('color')?.at(-1)
  return command.run(
    { ...given, values, untyped: new Set([...values.keys()].filter((one) => !given.values.has(one))) },
    { ...world, color: typeof chosen === 'boolean' ? chosen : wantsColor(world) },
  )
}

function entryOf(name: string, { commands }: Tool): CommandEntry {
  const entry = commands.find((command) => command.name === name)
  if (entry !== undefined) return entry
  const names = [...commands.map((command) => command.name), 'help']
  throw new UserError(
    `Unknown command "${name}".${didYouMean(name, names)} Run "cometd-codegen --help" for the list.`,
  )
}

/** `help`, and `help <command>`. */
async function help(
  args: readonly string[],
  tool: Tool,
  { stdout }: Omit<Context, 'color'>,
): Promise<ExitCode> {
  const [name] = readArguments(args, {}, true).positionals
  const entry = name === undefined ? undefined : entryOf(name, tool)
  return say(stdout, entry ? helpForCommand(entry, await entry.load()) : helpFor(tool.commands), exit.ok)
}

async function say(write: Context['stdout'], text: string, code: ExitCode): Promise<ExitCode> {
  await write(text)
  return code
}

/** https://no-color.org: every value that is not empty switches colours off. */
function wantsColor({ env, isTerminal }: Omit<Context, 'color'>): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return isTerminal.stdout && env.TERM !== 'dumb'
}
