import { commonOptions } from './arguments.js'
import type { Command, CommandEntry, Options } from './command.js'
import { type Manual, manuals } from './manual.js'

/** What `cometd-codegen --help` prints. */
export function helpFor(commands: readonly CommandEntry[]): string {
  return [
    'Usage: cometd-codegen <command> [options]',
    '',
    'Commands:',
    ...table([
      ...commands.map(({ name, summary }) => [name, summary] as const),
      ['help <command>', 'show the options of a command'],
    ]),
    '',
    'Options:',
    ...optionLines(commonOptions),
    '',
    'Exit codes: 0 success, 1 findings, 2 failure, 130 interrupted.',
    'Options can stand in "package.json", too: { "cometd-codegen": { "catalogue": "…", "validate": { "profile": "strict" } } }.',
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
    ...manualLines(manuals.get(name)),
  ].join('\n')
}

function manualLines(manual: Manual | undefined): readonly string[] {
  if (manual === undefined) return []
  const { examples, ok, findings, interrupted = 'the command was interrupted' } = manual
  return [
    'Examples:',
    ...examples.flatMap(([line, does]) => [`  cometd-codegen ${line}`, `      ${does}`]),
    '',
    'Exit codes:',
    ...table([
      ...(ok === undefined ? [] : [['0', ok] as const]),
      ...(findings === undefined ? [] : [['1', findings] as const]),
      ['2', 'the command failed: wrong usage, an input that cannot be opened, or a broken catalogue'],
      ['130', interrupted],
    ]),
    '',
  ]
}

const optionLines = (options: Options): readonly string[] =>
  table(
    Object.entries(options).map(([name, { short, value, help }]) => [
      `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
      help,
    ]),
  )

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
