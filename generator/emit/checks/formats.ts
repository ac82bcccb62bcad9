import type { ts as TypeScript } from 'ts-morph'
import { ownFile } from '../../files/own-files.js'
import { formats as known } from '../../runtime/formats/index.js'
import { transpiled } from '../package/runtime.js'
import type { Output } from '../printer/output.js'

/** The modules that judge the formats which some code imports, and those that they import. */
export function formats(ts: typeof TypeScript, code: readonly string[]): readonly Output[] {
  const modules = new Set([...known.values()].map(({ module }) => module))
  const needed = new Set([...modules].filter((name) => code.some((text) => text.includes(pathOf(name)))))
  for (const name of needed)
    for (const [, other = ''] of sourceOf(name).matchAll(/ from '\.\/(\w+)\.js'/g)) needed.add(other)
  return [...needed].flatMap((name) => transpiled(ts, `formats/${name}.ts`))
}

const pathOf = (module: string): string => `runtime/formats/${module}.js`

const sourceOf = (module: string): string => ownFile(`generator/runtime/formats/${module}.ts`)

/** How a check gets what judges a format, by the name of the function. */
export const formatImports: ReadonlyMap<string, string> = new Map(
  [...known.values()].map(({ judge: { name }, module }) => [
    name,
    `import { ${name} } from '../../${pathOf(module)}';`,
  ]),
)
