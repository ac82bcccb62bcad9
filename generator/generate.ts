import { build } from './catalogue/build.js'
import type { Catalogue } from './catalogue/catalogue-model.js'
import type { Output } from './emit/printer/output.js'
import type { Memory } from './emit/supplies.js'
import { groundsOf } from './evidence/grounds.js'
import type { OwnFiles } from './files/own-files.js'
import { brokenFiles, partlyRead, withoutConsequences } from './lint/consequences.js'
import { lint } from './lint/index.js'
import { withLevels } from './lint/levels.js'
import { normalise } from './normalise/index.js'
import { byText } from './problems/compare-texts.js'
import { isError, type Result } from './problems/problem.js'
import type { Levels } from './problems/rule-list.js'
import { beyondLimits } from './schema/limits.js'
import type { Source } from './schema/load.js'
import { readManifest } from './schema/manifest.js'
import { isPublic } from './schema/public-schemas.js'
import { resolve } from './schema/resolve.js'

// load → resolve → normalise → build → lint → emit → write. The commands call the first and the last, `load` and `write`,
// which touch the disk. The functions here call those between, and read and write nothing.

/**
 * Schemas in, the catalogue out. Every stage goes on after a problem, so that one run reports all; only a problem with a
 * limit ends the run. The catalogue is undefined if a problem is an error, or if a file could not be read completely.
 * `levels` override the levels of rules that the catalogue sets.
 */
export function catalogueFrom(
  sources: readonly Source[],
  levels: Levels = new Map(),
): Result<Catalogue | undefined> {
  const manifest = readManifest(sources)
  const resolved = resolve(sources) // every $ref points at something
  const read = [...manifest.problems, ...resolved.problems, ...beyondLimits(resolved.value)]
  const isWithinLimits = !read.some(({ rule }) => rule === 'limit')
  if (!isWithinLimits) return { value: undefined, problems: withoutConsequences(sources, read) }

  const shapes = normalise(resolved.value, manifest.value) // every schema is a shape
  const built = build(sources, manifest.value, resolved.value, shapes.value) // everything is named and sorted
  const grounds = groundsOf(sources, resolved.value) // what its facts rest on
  const earlier = [...read, ...grounds.problems, ...shapes.problems]
  const broken = brokenFiles(sources, resolved.value, earlier)
  const catalogue = grounds.value ? { ...built.value, grounds: grounds.value } : built.value
  const subject = {
    catalogue,
    resolved: resolved.value,
    shapes: shapes.value,
    earlier,
    broken,
    isPartlyRead: partlyRead(sources, earlier),
  }
  const wanted = new Map([...manifest.value.levels, ...levels])
  const found = withoutConsequences(sources, earlier, [...built.problems, ...lint(subject, wanted)], broken)
  const own = found.filter(({ origin }) => !isPublic(origin.file))
  const problems = withLevels(own, wanted)

  const isSound = !problems.some(isError) && !sources.some(({ isBroken }) => isBroken)
  return { value: isSound ? catalogue : undefined, problems }
}

/**
 * Schemas in, the files of a package out; none if a problem is an error. `files` are those that come with the generator.
 * A caller that generates more than once passes the same `memory` each time.
 */
export async function generate(
  sources: readonly Source[],
  files: OwnFiles,
  memory?: Memory,
): Promise<Result<readonly Output[]>> {
  const { value: catalogue, problems } = catalogueFrom(sources)
  if (!catalogue) return { value: [], problems }
  const [{ emit }, { lookedAt }] = await emitters()
  const outputs = await emit(catalogue, files, memory)
  const pages = await lookedAt(catalogue, outputs, files)
  return { value: [...outputs, ...pages].sort(byText(({ path }) => path)), problems }
}

type Emitters = [typeof import('./emit/index.js'), typeof import('./docs/package-docs.js')]

/** They are loaded with the first package, as most commands make none. */
const emitters = (): Promise<Emitters> => {
  loaded ??= Promise.all([import('./emit/index.js'), import('./docs/package-docs.js')])
  return loaded
}

let loaded: Promise<Emitters> | undefined
