import type { ts as TypeScript } from 'ts-morph'
import { type OwnFiles, ownText } from '../../files/own-files.js'
import { formats as known } from '../../runtime/formats/index.js'
import { transpiled } from '../package/runtime.js'
import type { Output } from '../printer/output.js'
import type { Supplies } from '../supplies.js'

/** The modules that judge the formats which the code imports, and those that they import. */
export function formats(ts: typeof TypeScript, code: string, supplies: Supplies): readonly Output[] {
  const modules = new Set([...known.values()].map(({ module }) => module))
  const needed = new Set([...modules].filter((name) => code.includes(pathOf(name))))
  for (const name of needed)
    for (const [, other = ''] of sourceOf(name, supplies.files).matchAll(/ from '\.\/(\w+)\.js'/g))
      needed.add(other)
  return [...needed].flatMap((name) => transpiled(ts, `formats/${name}.ts`, supplies))
}

const pathOf = (module: string): string => `runtime/formats/${module}.js`

const sourceOf = (module: string, files: OwnFiles): string =>
  ownText(files, `generator/runtime/formats/${module}.ts`)
