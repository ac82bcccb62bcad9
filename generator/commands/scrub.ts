import { readFile, stat } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { type Input, inputsFrom, standardInput } from '../captures/read/inputs.js'
import { type Job, type Scrubbed, type ScrubOptions, scrub, standardOutput } from '../captures/scrub/scrub.js'
import { identityAt } from '../files/identity.js'
import { plural } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { asUserError, UserError } from '../problems/user-error.js'
import {
  allowEmptyOption,
  buffers,
  captureOptions,
  identityOf,
  inputFormat,
  messagePath,
  requireInputs,
} from './capture-options.js'
import { catalogueToJudgeBy } from './catalogue-option.js'
import { type Command, type Context, type ExitCode, exit, flagOf, textOf, type Values } from './command.js'

/** Makes captures that may be kept. */
export const command: Command = {
  positionals: '<files, folders, globs or ->',
  options: {
    out: {
      type: 'string',
      value: '<file or folder>',
      excludes: ['in-place'],
      help: 'file or folder to write to; .gz compresses, - is standard output',
    },
    'in-place': { type: 'boolean', help: 'overwrite each capture with its scrubbed version' },
    'key-file': {
      type: 'string',
      value: '<file>',
      help: 'file with a secret of at least 16 bytes; the same secret gives the same replacements',
    },
    ...captureOptions,
    ...allowEmptyOption,
  },
  run: ({ values, positionals }, context) => run(values, positionals, context),
}

async function run(values: Values, paths: readonly string[], context: Context): Promise<ExitCode> {
  const format = inputFormat(values)
  const message = messagePath(values)
  const allowEmpty = flagOf(values, 'allow-empty')
  const key = await keyIn(values, context)
  const { jobs, problems } = await jobsFor(values, paths, context)
  for (const message of problems) await tell(message, context)
  const catalogue = await catalogueToJudgeBy(values, context)
  const result = await scrub(jobs, {
    catalogue,
    allowEmpty,
    signal: context.signal,
    stdin: buffers(context),
    stdout: context.stdout,
    ...(key === undefined ? {} : { key }),
    ...(format === undefined ? {} : { format }),
    ...(message && { message }),
    leaveOut: teller(textOf(values, 'out') === standardOutput ? context.stderr : context.stdout),
  })
  for (const message of result.failures) await tell(message, context)
  return conclude(result, problems.length > 0, allowEmpty, context)
}

const mostTold = 50

/** Tells places and reasons, never what stands there; not all of very many. */
function teller(write: Context['stdout']): ScrubOptions['leaveOut'] {
  let told = 0
  return async (file, { line, column, message }) => {
    told += 1
    if (told <= mostTold)
      await write(`${printable(`${file}:${line}:${column}`)}  left out\n  ${printable(message)}\n`)
    if (told === mostTold + 1) await write('… and more\n')
  }
}

async function conclude(
  { files, messages, leftOut, failures }: Scrubbed,
  hasProblems: boolean,
  allowEmpty: boolean,
  context: Context,
): Promise<ExitCode> {
  if (context.signal.aborted) {
    await tell('Interrupted. Nothing was written.', context)
    return exit.interrupted
  }
  const rest = leftOut > 0 ? `, left out ${leftOut}` : ''
  const isEmpty = messages === 0 && !allowEmpty
  const nothing = isEmpty ? ' Nothing was written. Use "--allow-empty" to write the files anyway.' : ''
  await tell(`Scrubbed ${plural(messages, 'message')} in ${plural(files, 'file')}${rest}.${nothing}`, context)
  if (hasProblems || failures.length > 0 || isEmpty) return exit.failure
  return leftOut > 0 ? exit.findings : exit.ok
}

const tell = (message: string, { stderr }: Context): Promise<void> => stderr(`${printable(message)}\n`)

const shortestKey = 16

/** Never from the command line, where every process could read it. */
async function keyIn(values: Values, { cwd }: Context): Promise<Uint8Array | undefined> {
  const path = textOf(values, 'key-file')
  if (path === undefined) return undefined
  const key = await readFile(resolve(cwd, path)).catch((error: unknown) => {
    throw asUserError(error, `Cannot read the key "${path}"`)
  })
  if (key.length >= shortestKey) return key
  throw new UserError(
    `The key "${path}" is too short: it has ${plural(key.length, 'byte')}, at least ${shortestKey} are required.`,
  )
}

type Jobs = { readonly jobs: readonly Job[]; readonly problems: readonly string[] }

async function jobsFor(values: Values, paths: readonly string[], context: Context): Promise<Jobs> {
  const out = textOf(values, 'out')
  const isInPlace = flagOf(values, 'in-place')
  requireInputs(paths)
  if (out === undefined && !isInPlace)
    throw new UserError('No output. Use "--out <file or folder>" or "--in-place".')
  const { found, problems } = await foundAt(paths, context)
  const jobs = out === undefined ? found.map(inPlace) : await jobsTo(out, found, paths, context)
  await refuseClashes(jobs, found, isInPlace, context)
  return { jobs, problems }
}

type Found = { readonly input: Input; readonly name: string }

/** The inputs, each with the name that it has in a folder. */
async function foundAt(
  paths: readonly string[],
  { cwd }: Context,
): Promise<{ found: readonly Found[]; problems: readonly string[] }> {
  const found = new Map<string, Found>()
  const problems: string[] = []
  for (const path of paths) {
    const result = await inputsFrom([path], cwd)
    problems.push(...result.problems.map(({ message }) => message))
    const isFolder = await isFolderAt(resolve(cwd, path))
    for (const input of result.inputs) {
      const name = isFolder ? relative(resolve(cwd, path), input.path) : basename(input.path)
      if (!found.has(input.path)) found.set(input.path, { input, name })
    }
  }
  return { found: [...found.values()], problems }
}

const isFolderAt = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )

function inPlace({ input }: Found): Job {
  if (input.path === standardInput)
    throw new UserError('"--in-place" cannot overwrite standard input. Use "--out <file>".')
  if (!input.isRegular)
    throw new UserError(
      `"--in-place" cannot overwrite "${input.name}", which is not a file. Use "--out <file>".`,
    )
  return { input, target: input.path }
}

/** One file becomes a file, several files or a folder become a folder. */
async function jobsTo(
  out: string,
  found: readonly Found[],
  paths: readonly string[],
  { cwd }: Context,
): Promise<readonly Job[]> {
  if (out === standardOutput) return [jobToOutput(found, paths)].filter((job) => job !== undefined)
  const place = resolve(cwd, out)
  const [path] = paths
  const isOne =
    paths.length === 1 && found.length === 1 && path !== undefined && !(await isFolderAt(resolve(cwd, path)))
  const toFolder = !isOne || /[\\/]$/.test(out) || (await isFolderAt(place))
  if (!toFolder) return found.map(({ input }) => ({ input, target: place, isPacked: /\.gz$/i.test(out) }))
  return found.map(({ input, name }) => {
    if (input.path === standardInput)
      throw new UserError('Standard input cannot be written to a folder. Use "--out <file>".')
    return { input, target: join(place, name) }
  })
}

function jobToOutput(found: readonly Found[], paths: readonly string[]): Job | undefined {
  if (found.length > 1 || paths.length > 1)
    throw new UserError('Standard output takes only one capture. Use "--out <folder>".')
  const [only] = found
  return only && { input: only.input, target: standardOutput, isPacked: false }
}

/** By what a path leads to: a link or another spelling is the same file. */
async function refuseClashes(
  jobs: readonly Job[],
  found: readonly Found[],
  isInPlace: boolean,
  { files }: Context,
): Promise<void> {
  const inputs = new Map<string | undefined, string>()
  for (const { input } of found) inputs.set(await identityOf(input, files), input.name)
  const targets = new Map<string, string>()
  for (const { input, target } of jobs) {
    const identity = target === standardOutput ? target : await identityAt(target)
    if (identity === undefined) continue
    const earlier = targets.get(identity)
    if (earlier !== undefined)
      throw new UserError(`"${earlier}" and "${input.name}" would both be written to "${basename(target)}".`)
    targets.set(identity, input.name)
    const overwritten = inputs.get(identity)
    if (overwritten !== undefined && !isInPlace)
      throw new UserError(
        `The output would overwrite the capture "${overwritten}". Use "--in-place" to overwrite captures.`,
      )
  }
}
