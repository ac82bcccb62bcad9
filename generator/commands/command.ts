/** What a command knows of its environment; `cli.ts` alone knows the process behind it. */
export type Context = {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  /** What standard input and output are, as `identityIn` tells files apart; undefined where they are no files. */
  readonly files?: { readonly stdin: string | undefined; readonly stdout: string | undefined }
  /** Findings. Resolves when more may be written. */
  readonly stdout: (text: string) => Promise<void>
  /** Progress and summaries. */
  readonly stderr: (text: string) => Promise<void>
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean }
  /** Whether findings are coloured: `--color`, `--no-color`, `NO_COLOR`, or else a terminal. */
  readonly color: boolean
  /**
   * Says that the command goes on when nobody reads its output any more; the output is dropped then. Without this call the
   * process ends.
   */
  readonly outliveReader?: () => void
  /** Aborted when the user interrupts; a command that waits must end then. */
  readonly signal: AbortSignal
}

/** An option as `parseArgs` wants it, and as `--help` shows it. */
export type Option = {
  readonly type: 'boolean' | 'string'
  /** The letter that stands for it: `h` for `-h`. */
  readonly short?: string
  /** May be given more than once. */
  readonly multiple?: boolean
  /** Its value where none is given. */
  readonly otherwise?: string
  /** The options that it cannot be combined with. One of the two names the other. */
  readonly excludes?: readonly string[]
  /** The placeholder of the value in the help: `<folder>`. */
  readonly value?: string
  readonly help: string
}

export type Options = Readonly<Record<string, Option>>

/** The values that an option can have, where it names them all: `<text|json>` → `text`, `json`. */
export const choicesOf = ({ value = '' }: Option): readonly string[] =>
  /^<([\w.-]+(?:\|[\w.-]+)+)>$/.exec(value)?.[1]?.split('|') ?? []

/** What was given on the command line. */
export type Values = ReadonlyMap<string, readonly (string | boolean)[]>

export type Command = {
  /** What `--help` shows for the arguments (`<files…>`); undefined when the command takes none. */
  readonly positionals?: string
  readonly options: Options
  readonly run: (given: Given, context: Context) => Promise<ExitCode>
}

export type Given = {
  readonly values: Values
  readonly positionals: readonly string[]
  /** The names of the values that only `package.json` gives. */
  readonly untyped?: ReadonlySet<string>
}

/** An entry of the list of commands. The module of a command is loaded when it runs, so that `--help` need not wait for it. */
export type CommandEntry = {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}

export const exit = { ok: 0, findings: 1, failure: 2, interrupted: 130 } as const

export type ExitCode = (typeof exit)[keyof typeof exit]

/** The text given for an option; the last one counts. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values.get(name)?.at(-1)
  return typeof value === 'string' ? value : undefined
}

/** Every text given for an option. */
export function textsOf(values: Values, name: string): readonly string[] {
  return (values.get(name) ?? []).filter((value) => typeof value === 'string')
}

/** Whether a flag was given, and not taken back by a later `--no-…`. */
export const flagOf = (values: Values, name: string): boolean => values.get(name)?.at(-1) === true
