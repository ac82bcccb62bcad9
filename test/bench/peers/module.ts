import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A folder of its own for modules that a library writes: it stands where they find that library. */
export function folderForModules(): string {
  const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))
  mkdirSync(cache, { recursive: true })
  return mkdtempSync(join(cache, 'module-'))
}

/** What a module exports, given its JavaScript source: loaded from a file, as code that is compiled ahead of time is. */
export async function moduleOf<Exports>(source: string): Promise<Exports> {
  const file = join(folderForModules(), 'module.mjs')
  writeFileSync(file, source)
  return (await import(pathToFileURL(file).href)) as Exports
}
