import { check } from '../lint/index.js'
import { unsoundFiles } from '../lint/unsound.js'
import { normalise } from '../normalise/index.js'
import { isError, type Problem, type Result } from '../problems/problem.js'
import { beyondLimits } from '../schema/limits.js'
import type { Source } from '../schema/load.js'
import { manifestFile, readManifest } from '../schema/manifest.js'
import { isTopic, type Resolved, resolve } from '../schema/resolve.js'
import { build } from './build.js'
import type { Catalogue } from './catalogue.js'

/**
 * Schemas in, the catalogue out; reads and writes nothing. Every stage goes on after a problem, so that all are told
 * at once; the catalogue is undefined where one of them is an error, or where a file could not be read as it is written.
 * Only where a limit is passed nothing goes on.
 */
export function catalogueFrom(sources: readonly Source[]): Result<Catalogue | undefined> {
  const manifest = readManifest(sources.find(({ path }) => path === manifestFile))
  const resolved = resolve(sources)
  const first = [...manifest.problems, ...resolved.problems, ...beyondLimits(resolved.value)]
  if (first.some(({ rule }) => rule === 'limit')) return { value: undefined, problems: first }
  const shapes = normalise(resolved.value, manifest.value)
  const found = [...first, ...shapes.problems]
  const broken = sources.filter(({ isBroken }) => isBroken).map(({ path }) => path)
  const unsound = unsoundFiles(resolved.value, found, [
    ...broken,
    ...(isRouted(manifest) ? [] : messageFiles(resolved.value)),
  ])
  const built = build(sources, manifest.value, resolved.value, shapes.value, unsound)
  const unsoundTopics = built.problems.map(({ origin }) => origin).filter(isTopic)
  const problems: readonly Problem[] = [
    ...found,
    ...built.problems,
    ...check({
      catalogue: built.value,
      resolved: resolved.value,
      shapes: shapes.value,
      unsound: new Set([...unsound, ...unsoundTopics.map(({ file }) => file)]),
    }),
  ]
  return { value: broken.length > 0 || problems.some(isError) ? undefined : built.value, problems }
}

/** Whether the manifest says where a message has its tag and its topic; otherwise no message can be judged. */
const isRouted = ({ problems }: Result<unknown>): boolean =>
  !problems.some(({ origin }) => ['', '/payload', '/tag', '/topic'].includes(origin.pointer))

const messageFiles = ({ files }: Resolved): readonly string[] =>
  [...files.keys()].filter((path) => path.startsWith('messages/'))
