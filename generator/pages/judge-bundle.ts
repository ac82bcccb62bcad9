import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Where the bundle is once the generator has been packed. */
const packed = fileURLToPath(new URL('judge.bundle.js', import.meta.url))

/**
 * `generator/browser/judge-payload.ts` and all that it imports as one script that sets `judge`. It comes with a packed generator; in the
 * repository it is made from the sources, by the same bundler, once a process.
 */
export function judgeBundle(): Promise<string> {
  bundle ??= existsSync(packed) ? readFile(packed, 'utf8') : bundled()
  return bundle
}

let bundle: Promise<string> | undefined

/** Bundles the sources. Needs esbuild, which only the repository has. */
export async function bundled(): Promise<string> {
  const { build } = await import('esbuild')
  const own = (name: string): string => fileURLToPath(new URL(`../browser/${name}.ts`, import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [own('judge-payload')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'judge',
    platform: 'browser',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    alias: { 'node:buffer': own('buffer'), 'node:zlib': own('zlib'), picocolors: own('colours') },
    inject: [own('buffer')],
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild made no file.')
  return file.text
}
