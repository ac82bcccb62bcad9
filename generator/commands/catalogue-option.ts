import { isAbsolute, relative, sep } from 'node:path'
import type { Catalogue } from '../catalogue/catalogue-model.js'
import { withLevels } from '../lint/levels.js'
import { print, summarise } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { isError, type Problem, type Result } from '../problems/problem.js'
import { type Levels, whereJudging } from '../problems/rule-list.js'
import { UserError } from '../problems/user-error.js'
import { load, locatorOf, type Source } from '../schema/load.js'
import { defaultCatalogue, defaultCatalogues, locateCatalogue } from '../schema/locate.js'
import { readManifest } from '../schema/manifest.js'
import { type Context, textOf, type Values } from './command.js'

/** Where the schemas are: to be opened, and to be shown. */
export type Place = { readonly folder: string; readonly label: string }

/** The catalogue that `--catalogue` names. Throws a `UserError` when there is none. */
export function cataloguePlace(values: Values, { cwd }: Context): Place {
  const given = textOf(values, 'catalogue') ?? defaultCatalogue(cwd)
  const folder = locateCatalogue(given, cwd)
  return { folder, label: isAbsolute(given) ? folder : relative(cwd, folder).split(sep).join('/') }
}

/** Files are read, and then given to the stages; where some could not be read, to `otherwise`. */
export async function loadAnd<T>(
  { folder }: Place,
  stages: (sources: readonly Source[]) => Result<T> | Promise<Result<T>>,
  levels: Levels = new Map(),
): Promise<Result<T> & { readonly sources: readonly Source[] }> {
  const { value: sources, problems: met } = await load(folder)
  const { value, problems } = await stages(sources)
  const wanted = new Map([...readManifest(sources).value.levels, ...levels])
  return { sources, value, problems: [...withLevels(met, wanted), ...problems] }
}

/** Prints problems on standard output, and how many there are on standard error. */
export async function report(
  problems: readonly Problem[],
  sources: readonly Source[],
  { label }: Place,
  { stdout, stderr, color }: Context,
): Promise<void> {
  if (problems.length === 0) return
  await stdout(print(problems, { ...locatorOf(sources, label), color }))
  await stderr(`${printable(label)}: ${summarise(problems)}\n`)
}

/**
 * The catalogue, for commands that need a good one. Where it is broken, its problems are printed on standard error and a
 * `UserError` is thrown. `levels` are those of rules that count more than what the catalogue says of them.
 */
export async function requireCatalogue(
  values: Values,
  context: Context,
  levels: Levels = new Map(),
): Promise<Catalogue> {
  const place = cataloguePlace(values, context)
  const { catalogueFrom } = await import('../generate.js')
  const { value, problems, sources } = await loadAnd(place, (loaded) => catalogueFrom(loaded, levels), levels)
  const errors = problems.filter(isError)
  if (errors.length === 0 && value !== undefined) return value
  await context.stderr(print(errors, { ...locatorOf(sources, place.label), color: false }))
  throw new UserError(`Cannot use the catalogue "${place.label}": ${summarise(errors)}.`)
}

/** The same for commands that only judge messages by it: what no verdict depends on may be wrong. */
export const catalogueToJudgeBy = (values: Values, context: Context): Promise<Catalogue> =>
  requireCatalogue(values, context, whereJudging)

/** The same where there is one, else one without topics: for what can be done by who has no catalogue yet. */
export async function catalogueIfAny(values: Values, context: Context): Promise<Catalogue> {
  if (textOf(values, 'catalogue') !== undefined || defaultCatalogues(context.cwd).length > 0)
    return catalogueToJudgeBy(values, context)
  const { value: manifest } = readManifest([])
  return { manifest, named: [], messageTypes: [], topics: [], wildcards: [], files: [] }
}
