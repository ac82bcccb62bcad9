import { execFileSync } from 'node:child_process'
import type { Output } from '../../generator/emit/printer/output.js'
import { temporaryFolder } from '../temporary.js'

/** What a script prints in a folder in which the package is installed, where no code may be made of text. */
export function run(outputs: readonly Output[], script: string, name = 'acme-orders'): string {
  const files = outputs.map(({ path, text }) => [`node_modules/${name}/${path}`, text])
  const cwd = temporaryFolder({
    ...Object.fromEntries(files),
    'package.json': '{ "type": "module" }',
    'main.js': script,
  })
  return execFileSync(process.execPath, ['--disallow-code-generation-from-strings', 'main.js'], {
    cwd,
    encoding: 'utf8',
  })
}
