import { cpSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { temporaryFolder } from '../temporary.js'
import { outputOf, run } from './command.js'

export type Packed = { readonly name: string; readonly tarball: string; readonly files: readonly string[] }

/** Packs the tool and the generated package as they would be published, the tool freshly built. */
export async function pack(): Promise<readonly Packed[]> {
  const folder = temporaryFolder()
  const sources = ['.', './generated']
  const args = ['pack', ...sources, '--pack-destination', folder, '--json', '--loglevel', 'error']
  const text = outputOf(await run('npm', args, '.'))
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
