import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeOf } from '../problems/user-error.js'

/** Where they are once the generator has been packed. */
const packed = fileURLToPath(new URL('made-ahead.json', import.meta.url))

/**
 * The texts that are the same in every package, by what they are made from: those that a packed tool brings, or that the
 * repository kept. There are none where their makers have changed since. It takes half a second to make them.
 */
export function textsMadeAhead(ownFolder: string): ReadonlyMap<string, string> {
  const file = existsSync(packed) ? packed : join(keptIn(ownFolder), keptName(ownFolder))
  if (!existsSync(file)) return new Map()
  const texts: readonly (readonly [from: string, text: string])[] = JSON.parse(readFileSync(file, 'utf8'))
  return new Map(texts)
}

/**
 * Keeps them for the next run, in place of all that were kept before; a packed tool has its own. Nothing is lost where that
 * cannot be done.
 */
export function keepMadeAhead(ownFolder: string, texts: ReadonlyMap<string, string>): void {
  if (existsSync(packed)) return
  const folder = keptIn(ownFolder)
  const name = keptName(ownFolder)
  const temporary = join(folder, `${name}.${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(temporary, JSON.stringify([...texts]))
    renameSync(temporary, join(folder, name))
    for (const other of readdirSync(folder)) if (other !== name) rmSync(join(folder, other), { force: true })
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
}

const keptIn = (ownFolder: string): string => join(ownFolder, 'node_modules/.cache/cometd-codegen')

/** Says what they are made by: the emitters, and the packages that these use. */
function keptName(ownFolder: string): string {
  const hash = createHash('sha256')
  const makers = readdirSync(join(ownFolder, 'generator/emit'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join('generator/emit', path))
  for (const path of [...makers.sort(), 'package-lock.json'])
    hash.update(`${path}\n`).update(readFileSync(join(ownFolder, path)))
  return `made-ahead.${hash.digest('hex')}.json`
}
