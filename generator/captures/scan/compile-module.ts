import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

// Compiles the module in `assembly/` and keeps it as text beside this file, so that nobody else needs the compiler.

const folder = fileURLToPath(new URL('assembly', import.meta.url))
const written = fileURLToPath(new URL('module-code.ts', import.meta.url))

/** The module-code file as the source in `assembly/` makes it. */
export async function compiled(): Promise<string> {
  const files = new Map<string, Uint8Array>()
  const { error, stderr } = await asc.main(
    ['scan.ts', '--outFile', 'scan.wasm', '-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert'],
    {
      readFile: (name) => read(`${folder}/${name}`),
      writeFile: (name, contents) => {
        files.set(name, typeof contents === 'string' ? new TextEncoder().encode(contents) : contents)
      },
      listFiles: () => [],
    },
  )
  const module = files.get('scan.wasm')
  if (error !== null || module === undefined) throw new Error(stderr.toString())
  // In base64 it could spell any word.
  const code = Buffer.from(module).toString('hex')
  return `// Made from assembly/ by compile-module.ts. Do not edit.\nexport const code =\n  '${code}'\n`
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(written, await compiled())
