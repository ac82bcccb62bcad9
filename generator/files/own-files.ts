import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keepMadeAhead, textsMadeAhead } from './made-ahead.js'

/**
 * The texts of files that come with the generator, by their paths: `templates/README.md.hbs`. Beside them stand texts that were
 * made of them before, by what they were made from.
 */
export type OwnFiles = ReadonlyMap<string, string>

/** All that a package is made of besides the catalogue: the templates and the sources of the run-time part. */
export function readOwnFiles(): OwnFiles {
  const own = ['templates', 'generator/runtime'].flatMap((folder) =>
    readdirSync(join(ownFolder(), folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(ownFolder().length + 1)
          .replaceAll('\\', '/'),
      ),
  )
  return new Map([
    ...own.sort().map((path) => [path, ownFile(path)] as const),
    ...textsMadeAhead(ownFolder()),
  ])
}

/** Keeps what was made of them, by what it was made from, so that it is read with them the next time. */
export function keepMade(files: OwnFiles, made: OwnFiles): void {
  if ([...made.keys()].some((from) => !files.has(from))) keepMadeAhead(ownFolder(), made)
}

/** The text of one of some files. Throws where it is not among them. */
export function ownText(files: OwnFiles, path: string): string {
  const text = files.get(path)
  if (text === undefined) throw new Error(`"${path}" is not a file of the generator.`)
  return text
}

/** The text of a file that comes with the generator, wherever it is installed. */
export function ownFile(path: string): string {
  return readFileSync(join(ownFolder(), path), 'utf8').replaceAll('\r\n', '\n')
}

/** The folder above this module that holds the sources of the run-time part: the repository's, or the package's. */
function ownFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url))
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'generator/runtime/validator.ts'))) return folder
  }
  throw new Error(`Cannot find the sources of the run-time part above ${start}.`)
}
