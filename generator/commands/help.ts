import { commonOptions } from './arguments.js'
import type { Command, CommandEntry, Options } from './command.js'

/** What `cometd-codegen --help` prints. */
export function helpFor(commands: readonly CommandEntry[]): string {
  return [
    'Usage: cometd-codegen <command> [options]',
    '',
    'Commands:',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...optionLines(commonOptions),
    '',
    'Exit codes: 0 success, 1 findings, 2 failure, 130 interrupted.',
    'Run "cometd-codegen <command> --help" for the options of a command.',
    '',
  ].join('\n')
}

/** What `cometd-codegen <command> --help` prints. */
export function helpForCommand({ name, summary }: CommandEntry, { positionals, options }: Command): string {
  return [
    `Usage: cometd-codegen ${name} ${positionals === undefined ? '' : `${positionals} `}[options]`,
    '',
    `${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}.`,
    '',
    'Options:',
    ...optionLines({ ...options, ...commonOptions, ...options }),
    '',
  ].join('\n')
}

const optionLines = (options: Options): readonly string[] =>
  table(
    Object.entries(options).map(([name, { value, help }]) => [
      value === undefined ? `--${name}` : `--${name} ${value}`,
      help,
    ]),
  )

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
