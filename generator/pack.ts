// Makes what is published in `dist/`, after the compiler has written the declarations there.

import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { ts } from 'ts-morph'
import { fixedModules, transpiled } from './emit/package/runtime.js'
import { readOwnFiles } from './files/own-files.js'
import { bundled } from './pages/judge-bundle.js'

/** What is started or imported by its own name; the rest are parts of these, and all are beside each other. */
const entryPoints = {
  cli: 'generator/cli.ts',
  mock: 'generator/cometd/mock/index.ts',
  worker: 'generator/captures/judge/worker.ts',
  'replay-worker': 'generator/compare/replay-worker.ts',
  'check-worker': 'generator/emit/checks/check-worker.ts',
}

const options: BuildOptions & { readonly metafile: true } = {
  entryPoints,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  chunkNames: '[name]-[hash]',
  charset: 'utf8',
  metafile: true,
}

/** What nearly every command uses: to read a catalogue, and to judge by it. */
const core = ['generator/generate.ts', 'generator/commands/validate.ts']

/** What is loaded before it is known which command is meant, or has no use for the core. */
const light = [
  'generator/cli.ts',
  'generator/json/read.ts',
  'generator/commands/completion.ts',
  'generator/emit/checks/check-worker.ts',
]

/**
 * A part is what the same of its users share, so that hundreds of small files are made of modules that belong together. Here
 * all but the light ones use the whole core, which becomes one file: to open a file takes longer than to read ten times as much.
 */
const coreAsOne = ({ inputs }: Metafile): Plugin => {
  const loaded = Object.values(inputs).flatMap(({ imports }) =>
    imports.flatMap(({ kind, path, external }) => (kind === 'dynamic-import' && !external ? [path] : [])),
  )
  const isLight = new Set(light)
  for (const path of isLight)
    for (const { kind, path: imported } of inputs[path]?.imports ?? [])
      if (kind === 'import-statement') isLight.add(imported)
  const users = [...Object.values(entryPoints), ...loaded].filter((path) => !isLight.has(path))
  const places = new Set(users.map((path) => resolve(path)))
  return {
    name: 'core as one',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!places.has(path)) return undefined
        const others = core.map((name) => resolve(name)).filter((other) => other !== path)
        const imports = others.map((other) => `import ${JSON.stringify(other)}\n`).join('')
        return { contents: imports + readFileSync(path, 'utf8'), loader: 'ts' }
      }),
  }
}

const { metafile } = await build({ ...options, write: false })
await build({ ...options, plugins: [coreAsOne(metafile)] })

// What is the same in every package that the tool generates.
writeFileSync('dist/judge.bundle.js', await bundled())
const files = readOwnFiles()
const texts = new Map<string, string>()
const remember = (from: string, make: () => string): string => {
  const text = make()
  texts.set(from, text)
  return text
}
for (const name of fixedModules(files)) transpiled(ts, name, { files, remember })
writeFileSync('dist/made-ahead.json', JSON.stringify([...texts]))
