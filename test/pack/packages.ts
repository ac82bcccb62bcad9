import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { temporaryFolder } from '../temporary.js'
import { outputOf, run } from './command.js'

export type Packed = { readonly name: string; readonly tarball: string; readonly files: readonly string[] }

/** A copy of the repository, as packing builds and clears folders that others may be using. */
export function repository(): string {
  const folder = temporaryFolder()
  for (const name of readdirSync('.').filter((entry) => !NOT_SOURCES.has(entry)))
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => basename(path) !== 'node_modules' })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

const NOT_SOURCES: ReadonlySet<string> = new Set(['.git', 'coverage', 'dist', 'node_modules'])

/** Packs the tool, freshly built, and the generated package as they would be published. */
export async function pack(from: string): Promise<readonly Packed[]> {
  const folder = temporaryFolder()
  const args = ['pack', '.', './generated', '--pack-destination', folder, '--json', '--loglevel', 'error']
  const text = outputOf(await run('npm', args, from))
  // A script of the package may print something first.
  const packed: readonly { name: string; filename: string; files: readonly { path: string }[] }[] =
    JSON.parse(text.slice(text.indexOf('[')))
  return packed.map(({ name, filename, files }) => ({
    name,
    tarball: join(folder, filename),
    files: files.map(({ path }) => path).sort(),
  }))
}

/** An otherwise empty folder with nothing but these packages, and what they depend on, installed. */
export async function install(packed: readonly Packed[]): Promise<string> {
  const folder = temporaryFolder({
    'package.json': '{ "name": "consumer", "private": true, "type": "module" }',
  })
  const tarballs = packed.map(({ tarball }) => tarball)
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error']
  outputOf(await run('npm', ['install', ...quiet, ...tarballs], folder))
  return folder
}

/** Puts packages of ours beside those that were installed: types that a compiler needs and no program does. */
export function lend(names: readonly string[], folder: string): void {
  for (const name of names) {
    const target = join(folder, 'node_modules', name)
    mkdirSync(target, { recursive: true })
    cpSync(resolve('node_modules', name), target, { recursive: true })
  }
}
