// Run after the sources have been compiled and before they are packed: what is the same in every package is made ahead.

import { writeFileSync } from 'node:fs'
import { ts } from 'ts-morph'
import { fixedModules, transpiled } from './emit/package/runtime.js'
import { readOwnFiles } from './files/own-files.js'
import { bundled } from './pages/judge-bundle.js'

writeFileSync('dist/pages/judge.bundle.js', await bundled())

const files = readOwnFiles()
const texts = new Map<string, string>()
const remember = (from: string, make: () => string): string => {
  const text = make()
  texts.set(from, text)
  return text
}
for (const name of fixedModules(files)) transpiled(ts, name, { files, remember })
writeFileSync('dist/files/made-ahead.json', JSON.stringify([...texts]))
