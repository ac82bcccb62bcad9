import { isError, type Problem, type Result } from '../problem.js'
import { build } from './build.js'
import type { Catalogue } from './catalogue.js'
import { beyondLimits } from './limits.js'
import type { Source } from './load.js'
import { manifestFile, readManifest } from './manifest.js'
import { normalise } from './normalise/index.js'
import { resolve } from './resolve.js'
import { check } from './rules/index.js'

/**
 * Schemas in, the catalogue out; reads and writes nothing. Every stage goes on after a problem, so that all are told
 * at once; the catalogue is undefined where one of them is an error. Only where a limit is passed nothing goes on.
 */
export function catalogueFrom(sources: readonly Source[]): Result<Catalogue | undefined> {
  const manifest = readManifest(sources.find(({ path }) => path === manifestFile))
  const resolved = resolve(sources)
  const first = [...manifest.problems, ...resolved.problems, ...beyondLimits(resolved.value)]
  if (first.some(({ rule }) => rule === 'limit')) return { value: undefined, problems: first }
  const shapes = normalise(resolved.value)
  const built = build(sources, manifest.value, resolved.value, shapes.value)
  const problems: readonly Problem[] = [
    ...first,
    ...shapes.problems,
    ...built.problems,
    ...check({ catalogue: built.value, resolved: resolved.value, shapes: shapes.value }),
  ]
  return { value: problems.some(isError) ? undefined : built.value, problems }
}
