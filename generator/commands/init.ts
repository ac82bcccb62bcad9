import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { inputsFrom } from '../captures/read/inputs.js'
import type { Output } from '../emit/printer/output.js'
import { isBelow } from '../files/is-below.js'
import { ownFile, readOwnFiles } from '../files/own-files.js'
import { present, writeNew } from '../init/new-files.js'
import { newPackage, withScripts, workflowsFor } from '../init/project.js'
import { type Naming, starter } from '../init/starter.js'
import { plural } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { asUserError, UserError } from '../problems/user-error.js'
import { nameFault } from '../schema/manifest.js'
import { invalidValue } from './arguments.js'
import { captureOptions, inputFormat, messagePath, repeatable } from './capture-options.js'
import {
  type Command,
  type Context,
  type ExitCode,
  exit,
  flagOf,
  type Given,
  textOf,
  type Values,
} from './command.js'

/** What a catalogue can be made of. */
const sources = ['captures', 'asyncapi', 'event-schema'] as const

/** A catalogue to start with. */
export const command: Command = {
  positionals: '[files, folders, globs or -]',
  options: {
    ...captureOptions,
    out: { type: 'string', value: '<folder>', help: 'folder of the new catalogue (default: schemas)' },
    name: {
      type: 'string',
      value: '<package>',
      help: 'npm name of the package that is generated (default: my-notifications)',
    },
    from: {
      type: 'string',
      value: `<${sources.join('|')}>`,
      help: 'kind of the files: captures (default), asyncapi (AsyncAPI 3, JSON or YAML) or event-schema (from Salesforce, with payloadFormat=EXPANDED)',
    },
    github: { type: 'boolean', help: 'also write workflows that check pull requests and publish a tag' },
  },
  run: async (given, context) => {
    const { values, positionals } = given
    const target = targetFrom(values, context)
    const from = sourceFrom(given)
    if (from !== 'captures') return fromFiles(from, target, positionals, context)
    if (positionals.length > 0) return fromCaptures(target, values, positionals, context)
    await save(target, starter(target.naming), context)
    return exit.ok
  },
}

/** Where the catalogue goes, and what it is called. */
type Target = {
  /** From the folder where the command runs, with forward slashes. */
  readonly catalogue: string
  readonly naming: Naming
  readonly withWorkflows: boolean
}

function targetFrom(values: Values, { cwd }: Context): Target {
  const given = textOf(values, 'out') ?? 'schemas'
  const folder = resolve(cwd, given)
  const catalogue = relative(cwd, folder).split(sep).join('/')
  if (catalogue === '' || !isBelow(cwd, folder) || !/^[\w./@-]+$/.test(catalogue))
    throw invalidValue(
      'out',
      given,
      'a folder inside the current one, with only letters, digits and . _ - @ / in its path.',
    )
  const name = textOf(values, 'name') ?? 'my-notifications'
  const fault = nameFault(name)
  if (fault !== undefined) throw invalidValue('name', name, `${fault.replace(/^must be /, '')}.`)
  const schema = relative(folder, join(cwd, 'node_modules/cometd-codegen/templates/catalogue.schema.json'))
  return {
    catalogue,
    naming: { name, manifestSchema: schema.split(sep).join('/') },
    withWorkflows: flagOf(values, 'github'),
  }
}

function sourceFrom({ values, positionals: paths, untyped }: Given): (typeof sources)[number] {
  const given = textOf(values, 'from') ?? 'captures'
  const from = sources.find((source) => source === given)
  if (from === undefined) throw invalidValue('from', given, `one of ${sources.join(', ')}.`)
  if (values.has('from') && paths.length === 0) throw new UserError(`"--from ${from}" needs files.`)
  for (const name of Object.keys(captureOptions))
    if (values.has(name) && !untyped?.has(name) && (from !== 'captures' || paths.length === 0))
      throw new UserError(`"--${name}" can only be used with captures.`)
  return from
}

/** A catalogue as schemas of another kind describe it. */
async function fromFiles(
  from: 'asyncapi' | 'event-schema',
  target: Target,
  paths: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const files = await Promise.all(
    paths.map(async (name) => ({
      name,
      text: await readFile(resolve(context.cwd, name), 'utf8').catch((error: unknown) => {
        throw asUserError(error, `Cannot open "${name}"`)
      }),
    })),
  )
  const [file, ...others] = files
  if (from === 'asyncapi' && others.length > 0) throw new UserError('Name one AsyncAPI document.')
  const made =
    from === 'asyncapi' && file !== undefined
      ? (await import('../init/from-asyncapi.js')).fromAsyncapi(file, target.naming)
      : (await import('../init/from-event-schema.js')).fromEventSchemas(files, target.naming)
  await save(target, made, context)
  return exit.ok
}

/** A catalogue as captures show it; what was decided is printed. */
async function fromCaptures(
  target: Target,
  values: Values,
  paths: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { inputs, problems } = await inputsFrom(paths, context.cwd)
  const [problem] = problems
  if (problem !== undefined) throw problem
  const { inferCatalogue } = await import('../init/from-captures.js')
  const reading = {
    inputs,
    format: inputFormat(values),
    message: messagePath(values),
    stdin: repeatable(context),
    signal: context.signal,
  }
  const { files, decisions, messages, known, read } = await inferCatalogue(reading, target.naming)
  if (context.signal.aborted) return exit.interrupted
  for (const line of decisions.decided) await context.stdout(`${printable(line)}\n`)
  if (decisions.unsure.length > 0) await context.stdout('Not sure:\n')
  for (const line of decisions.unsure) await context.stdout(`  ${printable(line)}\n`)
  for (const failure of read.failures) await context.stderr(`${printable(failure)}\n`)
  await save(target, files, context)
  const unread = read.unreadable > 0 ? ` ${read.unreadable} could not be read.` : ''
  await context.stderr(`The catalogue knows ${known} of ${plural(messages, 'message')}.${unread}\n`)
  return read.failures.length > 0 ? exit.failure : exit.ok
}

/** Writes the catalogue and what stands around it. Throws a `UserError` where there is a catalogue already. */
async function save(
  { catalogue, naming, withWorkflows }: Target,
  files: readonly Output[],
  { cwd, stdout, stderr }: Context,
): Promise<void> {
  const schemas = files.map(({ path, text }) => ({ path: `${catalogue}/${path}`, text }))
  const [obstacle] = present(cwd, schemas)
  if (obstacle !== undefined)
    throw new UserError(`"${obstacle}" already exists, so nothing was written. Use another "--out".`)
  const workflows = withWorkflows ? workflowsFor(catalogue, naming.name, readOwnFiles()) : []
  const kept = present(cwd, workflows)
  const written = await writeNew(cwd, [...schemas, ...workflows])
  for (const path of [...written, ...(await addScripts(cwd, catalogue))]) await stdout(`${printable(path)}\n`)
  for (const path of kept) await stderr(`${printable(path)} already exists and was kept.\n`)
  const next = existsSync(join(cwd, 'node_modules/cometd-codegen')) ? '' : 'npm install && '
  await stderr(`Next: run \`${next}npm run generate\`.\n`)
}

/** Adds the npm scripts; returns the name of the file that was changed. */
async function addScripts(cwd: string, catalogue: string): Promise<readonly string[]> {
  const name = 'package.json'
  const place = join(cwd, name)
  if (!existsSync(place)) {
    const { version }: { version: string } = JSON.parse(ownFile('package.json'))
    return writeNew(cwd, [{ path: name, text: newPackage(catalogue, version) }])
  }
  try {
    const text = withScripts(await readFile(place, 'utf8'), catalogue)
    if (text === undefined) return []
    await writeFile(place, text)
    return [name]
  } catch (error) {
    throw asUserError(error, `Cannot add the scripts to "${name}"`)
  }
}
