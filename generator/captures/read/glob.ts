import { readdir, realpath, type Stats, stat } from 'node:fs'

/** What a pattern stands for, sorted; and the folders on its way that cannot be read. */
export type Globbed = { readonly names: readonly string[]; readonly unread: readonly Unread[] }

type Unread = { readonly path: string; readonly error: unknown }

/**
 * Looks for the files that a pattern stands for. The library is silent about what it cannot read, so it is given a file
 * system that is not: a link that leads nowhere is a file there, which whoever opens it will find out.
 */
export async function globbed(pattern: string, cwd: string): Promise<Globbed> {
  const { glob } = await import('tinyglobby')
  const unread: Unread[] = []
  const fs = {
    readdir: watched(readdir, (path, error) => {
      unread.push({ path, error })
      return []
    }),
    realpath: watched(realpath, (path) => path),
    stat: watched(stat, () => noFolder),
  }
  const names = await glob(pattern, { cwd, onlyFiles: true, expandDirectories: false, fs })
  return { names: names.sort(), unread }
}

const noFolder: Pick<Stats, 'isDirectory'> = { isDirectory: () => false }

/** A function of the file system that says, in place of an error, what is made of it. */
function watched<F extends (path: string, ...rest: never[]) => void>(
  work: F,
  otherwise: (path: string, error: unknown) => unknown,
): F {
  return new Proxy(work, {
    apply: (target, self, [path, ...rest]: unknown[]) => {
      const done = rest.pop()
      const answer = (error: unknown, value: unknown): void => {
        if (typeof done === 'function') done(null, error ? otherwise(String(path), error) : value)
      }
      Reflect.apply(target, self, [path, ...rest, answer])
    },
  })
}
