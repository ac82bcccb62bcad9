import { isError, type Problem } from '../problems/problem.js'
import { isTopic, originOf, type Resolved } from '../schema/resolve.js'

/**
 * The files that cannot be judged: those with an error, and those that refer to such a file, in however many steps.
 * What would be said of them could be a mere consequence. A topic is told by its own errors alone.
 */
export function unsoundFiles(
  { targets }: Resolved,
  problems: readonly Problem[],
  broken: readonly string[],
): ReadonlySet<string> {
  const users = usersOf(targets)
  const unsound = new Set([...broken, ...problems.filter(isError).map(({ origin }) => origin.file)])
  for (const file of unsound) for (const user of users.get(file) ?? []) unsound.add(user)
  return unsound
}

/** The files that refer to a file, by that file. */
function usersOf(targets: Resolved['targets']): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>()
  for (const [from, to] of targets) {
    const user = originOf(from)
    if (isTopic(user)) continue
    const file = originOf(to).file
    const known = users.get(file)
    if (known) known.add(user.file)
    else users.set(file, new Set([user.file]))
  }
  return users
}
