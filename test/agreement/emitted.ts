import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
import { checkName } from '../../generator/emit/checks/check-function.js'
import { checks } from '../../generator/emit/checks/checks.js'
import { runtime } from '../../generator/emit/package/runtime.js'
import type { Output } from '../../generator/emit/printer/output.js'
import type { Check } from '../../generator/runtime/check.js'
import { supplies } from '../emit/supplies.js'
import { temporaryFolder } from '../temporary.js'

/** The checks of a catalogue as its package has them: written as files and imported. By the names of their shapes. */
export async function emittedChecks(catalogue: Catalogue): Promise<(name: string) => Promise<Check>> {
  // It is gone with the test file that made it.
  if (!root || !existsSync(root)) root = await rootFolder(catalogue)
  made += 1
  const folder = join(root, String(made))
  mkdirSync(folder)
  symlinkSync(join(root, 'runtime'), join(folder, 'runtime'))
  write(
    folder,
    (await checks(catalogue, supplies)).filter(({ path }) => path.endsWith('.js')),
  )
  return async (name) => {
    const module: Readonly<Record<string, Check>> = await import(
      pathToFileURL(join(folder, 'checks.js')).href
    )
    const check = module[checkName(name)]
    if (check === undefined) throw new Error(`There is no check of ${name}.`)
    return check
  }
}

let root: string | undefined
let made = 0

/** The fixed part of every package, once a test file. */
async function rootFolder(catalogue: Catalogue): Promise<string> {
  const folder = temporaryFolder({ 'package.json': '{ "type": "module" }' })
  write(
    folder,
    (await runtime(catalogue, supplies)).filter(({ path }) => path.endsWith('.js')),
  )
  return folder
}

function write(folder: string, outputs: readonly Output[]): void {
  for (const { path, text } of outputs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
