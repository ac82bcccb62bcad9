import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The text of a file that comes with the generator, such as `templates/README.md.hbs`, wherever it is installed. */
export function ownFile(path: string): string {
  return readFileSync(join(ownFolder(), path), 'utf8').replaceAll('\r\n', '\n')
}

/** The names in a folder that comes with the generator, sorted. */
export function ownFiles(folder: string): readonly string[] {
  return readdirSync(join(ownFolder(), folder)).sort()
}

/** The folder above this module that holds the sources of the run-time part: the repository's, or the package's. */
function ownFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url))
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'generator/runtime/validator.ts'))) return folder
  }
  throw new Error(`The sources of the run-time part are nowhere above ${start}.`)
}
