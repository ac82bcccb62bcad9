import { parentOf } from '../json/pointer.js'
import { isError, type Problem } from '../problems/problem.js'
import { isMessageFile, isTopicFile, manifestFile } from '../schema/folder.js'
import type { Source } from '../schema/load.js'
import { idOf, originOf, type Resolved } from '../schema/resolve.js'

/**
 * Drops problems that may only be consequences of others. `earlier` are the problems of the schemas, `later` those of the
 * catalogue made from them. A later problem is dropped if what it rests on is broken. A file that could not be read
 * completely has no other problems, because that one is reported already.
 */
export function withoutConsequences(
  sources: readonly Source[],
  earlier: readonly Problem[],
  later: readonly Problem[] = [],
  broken: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  const unread = unreadFiles(sources)
  const areTopicsBroken = [...broken].some(isTopicFile) || later.some(({ rule }) => rule === 'topic')
  const isConsequence = ({ restsOn = [], origin }: Problem): boolean =>
    (restsOn.includes('its file') && broken.has(origin.file)) ||
    (restsOn.includes('the topics') && areTopicsBroken) ||
    (restsOn.includes('the manifest') && !isRouted(unread, earlier))
  return [...earlier, ...later.filter((problem) => !isConsequence(problem))].filter(
    ({ origin }) => !unread.has(origin.file),
  )
}

/** Whether a schema, by its id, may say less than was written: in a file that was not read whole, or by a misspelt keyword. */
export function partlyRead(sources: readonly Source[], earlier: readonly Problem[]): (id: string) => boolean {
  const unread = unreadFiles(sources)
  const misspelt = new Set(
    earlier
      .filter(({ rule }) => rule === 'misspelt-keyword')
      .map(({ origin: { file, pointer } }) => idOf({ file, pointer: parentOf(pointer) })),
  )
  return (id) => misspelt.has(id) || unread.has(originOf(id).file)
}

/** The files that could not be read completely. */
const unreadFiles = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(sources.filter(({ isBroken }) => isBroken).map(({ path }) => path))

/**
 * The files that cannot be judged: those with an error, and those that refer to such a file, in however many steps. A
 * topic is told by its own errors alone. Where the manifest does not say how messages are routed, none can be judged.
 */
export function brokenFiles(
  sources: readonly Source[],
  { files, targets }: Resolved,
  problems: readonly Problem[],
): ReadonlySet<string> {
  const users = usersOf(targets)
  const unread = unreadFiles(sources)
  const unrouted = isRouted(unread, problems) ? [] : [...files.keys()].filter(isMessageFile)
  const errors = problems.filter(isError).map(({ origin }) => origin.file)
  const broken = new Set([...unread, ...unrouted, ...errors])
  for (const file of broken) for (const user of users.get(file) ?? []) broken.add(user)
  return broken
}

/** Whether the manifest says where a message has its payload, its tag and its topic. */
const isRouted = (unread: ReadonlySet<string>, problems: readonly Problem[]): boolean =>
  !unread.has(manifestFile) &&
  !problems.some(
    ({ origin: { file, pointer } }) =>
      file === manifestFile && ['', '/payload', '/tag', '/topic'].includes(pointer),
  )

/** The files that refer to a file, by that file. */
function usersOf(targets: Resolved['targets']): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>()
  for (const [from, to] of targets) {
    const user = originOf(from).file
    if (isTopicFile(user)) continue
    const file = originOf(to).file
    const known = users.get(file)
    if (known) known.add(user)
    else users.set(file, new Set([user]))
  }
  return users
}
