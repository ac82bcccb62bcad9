import { didYouMean } from '../problems/did-you-mean.js'
import { UserError } from '../problems/user-error.js'
import { commonOptions } from './arguments.js'
import { type Command, type CommandEntry, choicesOf, exit, type Options } from './command.js'

/** Prints what makes a shell complete the commands and their options. */
export const commandFor = (commands: readonly CommandEntry[]): Command => ({
  positionals: `<${[...shells.keys()].join('|')}>`,
  options: {},
  run: async ({ positionals: [name, ...others] }, { stdout }) => {
    const names = [...shells.keys()]
    const print = shells.get(name ?? '')
    if (name === undefined || others.length > 0) throw new UserError(`Name one shell: ${names.join(', ')}.`)
    if (print === undefined)
      throw new UserError(`Unknown shell "${name}".${didYouMean(name, names) || ` Use ${names.join(', ')}.`}`)
    const words = await Promise.all(
      commands.map(async ({ name: command, summary, load }) => {
        const { options } = await load()
        return { name: command, summary, flags: flagsOf({ ...options, ...commonOptions }) }
      }),
    )
    await stdout(print(words))
    return exit.ok
  },
})

/** A command as shells complete it. */
type Words = { readonly name: string; readonly summary: string; readonly flags: readonly Flag[] }

type Flag = {
  readonly name: string
  readonly help: string
  readonly takesValue: boolean
  /** The values that it takes, where they are few. */
  readonly values: readonly string[]
}

const flagsOf = (options: Options): readonly Flag[] =>
  Object.entries(options).map(([name, option]) => ({
    name,
    help: option.help,
    takesValue: option.type === 'string',
    values: choicesOf(option),
  }))

const bash = (commands: readonly Words[]): string => `_cometd_codegen() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...commands.map(({ name }) => name), 'help'].join(' ')}" -- "$word"))
    return
  fi
  case "$command $before" in
${commands
  .flatMap(({ name, flags }) =>
    flags.flatMap((flag) =>
      flag.values.length > 0
        ? [
            `    "${name} --${flag.name}") COMPREPLY=($(compgen -W "${flag.values.join(' ')}" -- "$word")); return ;;`,
          ]
        : [],
    ),
  )
  .join('\n')}
  esac
  case "$command $word" in
${commands
  .map(
    ({ name, flags }) =>
      `    "${name} -"*) COMPREPLY=($(compgen -W "${flags.map((flag) => `--${flag.name}`).join(' ')}" -- "$word")); return ;;`,
  )
  .join('\n')}
    "help "*) COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$word")); return ;;
  esac
  COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _cometd_codegen cometd-codegen
`

const zsh = (commands: readonly Words[]): string => `#compdef cometd-codegen
_cometd_codegen() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
    'help:show the help of a command'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  case $command in
${commands
  .map(
    ({ name, flags }) =>
      `    ${name}) _arguments ${flags.map((flag) => quoted(zshFlag(flag))).join(' ')} '*:file:_files' ;;`,
  )
  .join('\n')}
    help) _describe command commands ;;
  esac
}
if [ "$funcstack[1]" = "_cometd_codegen" ]; then _cometd_codegen "$@"; else compdef _cometd_codegen cometd-codegen; fi
`

function zshFlag({ name, help, takesValue, values }: Flag): string {
  const text = help.replaceAll(/[[\]:\\]/g, (sign) => `\\${sign}`)
  const value = values.length > 0 ? `:value:(${values.join(' ')})` : takesValue ? ':value:_files' : ''
  return `*--${name}[${text}]${value}`
}

const fish = (commands: readonly Words[]): string =>
  [
    `set -l commands ${[...commands.map(({ name }) => name), 'help'].join(' ')}`,
    ...commands.map(
      ({ name, summary }) =>
        `complete -c cometd-codegen -n "not __fish_seen_subcommand_from $commands" -f -a ${name} -d ${quoted(summary)}`,
    ),
    `complete -c cometd-codegen -n "__fish_seen_subcommand_from help" -f -a "$commands"`,
    ...commands.flatMap(({ name, flags }) =>
      flags.map((flag) => {
        const value =
          flag.values.length > 0 ? ` -x -a ${quoted(flag.values.join(' '))}` : flag.takesValue ? ' -r' : ''
        return `complete -c cometd-codegen -n "__fish_seen_subcommand_from ${name}" -l ${flag.name}${value} -d ${quoted(flag.help)}`
      }),
    ),
    '',
  ].join('\n')

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const shells: ReadonlyMap<string, (commands: readonly Words[]) => string> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
])
