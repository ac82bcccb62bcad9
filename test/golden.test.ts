import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Output } from '../generator/emit/index.js'
import { generate } from '../generator/generate.js'
import { load } from '../generator/schema/load.js'
import { files, runtimeMemory } from './emit/supplies.js'
import { temporaryFolder } from './temporary.js'

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url))
const golden = join(fixtures, 'golden')
const updates = process.env.UPDATE === '1'

/** A case without schemas of its own is that of a whole catalogue. */
function schemasOf(name: string): string {
  const own = join(golden, name, 'schemas')
  return existsSync(own) ? own : join(fixtures, 'catalogues', name)
}

/**
 * Of the catalogue that stands for all a whole package is recorded: but for the parts that are the same in every package,
 * the schemas that went in, and the page, which has tests of its own. Of the world of shapes it is the types, the checks
 * and the lists of values: what is made of a shape.
 */
const isRecorded = (name: string, path: string): boolean =>
  name === 'harbour'
    ? !/^(runtime\/(?!catalogue)|schemas\/|LICENSE$|catalogue\.html$)/.test(path)
    : /^(types\/|checks\.js$|lists\.(d\.ts|js)$)/.test(path)

const memory = runtimeMemory()
const generated = new Map<string, Promise<readonly Output[]>>()

async function outputsOf(name: string): Promise<readonly Output[]> {
  const made = generated.get(name) ?? generateCase(name)
  generated.set(name, made)
  return made
}

async function generateCase(name: string): Promise<readonly Output[]> {
  const { value: sources, problems } = await load(schemasOf(name))
  const result = await generate(sources, files, memory)
  assert.equal([...problems, ...result.problems], [])
  return result.value
}

function write(folder: string, outputs: readonly Output[]): string {
  for (const { path, text } of outputs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const written = new Map<string, string>()

async function packageOf(name: string): Promise<string> {
  const folder = written.get(name) ?? write(temporaryFolder(), await outputsOf(name))
  written.set(name, folder)
  return folder
}

const filesUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : []

type Guard = (value: unknown) => boolean

async function guardOf(name: string, messageType: string): Promise<Guard> {
  const file = join(await packageOf(name), 'validators', `${messageType}.js`)
  const validators: { readonly [name: string]: Guard } = await import(pathToFileURL(file).href)
  const guard = validators[`is${messageType}`]
  if (!guard) throw new Error(`no is${messageType}`)
  return guard
}

const cases = readdirSync(golden)

test('there are two worlds', () => assert.equal(cases.toSorted(), ['harbour', 'shapes']))

for (const name of cases) {
  const expected = join(golden, name, 'expected')

  test(`${name}: what is generated is what was recorded`, async () => {
    const outputs = (await outputsOf(name)).filter(({ path }) => isRecorded(name, path))
    if (updates) {
      rmSync(expected, { recursive: true, force: true })
      write(expected, outputs)
    }
    assert.equal(
      filesUnder(expected).map((file) => file.slice(expected.length + 1)),
      outputs.map(({ path }) => path).sort(),
    )
    for (const { path, text } of outputs) {
      const recorded = readFileSync(join(expected, path), 'utf8')
      assert.fixture(text, recorded, path)
      assert.is(text, recorded, path)
    }
  })

  test(`${name}: a second run gives the same bytes`, async () => {
    assert.equal(await generateCase(name), await outputsOf(name))
  })

  for (const verdict of ['valid', 'invalid'] as const) {
    test(`${name}: every ${verdict} message is ${verdict}`, async () => {
      const files = filesUnder(join(golden, name, verdict))
      assert.ok(files.length > 0)
      for (const file of files) {
        const [messageType = ''] = file.slice(dirname(file).length + 1).split('.')
        const guard = await guardOf(name, messageType)
        assert.is(guard(JSON.parse(readFileSync(file, 'utf8'))), verdict === 'valid', file)
      }
    })
  }
}

test('the router knows every valid message and no invalid one', async () => {
  for (const name of cases) {
    const { parse }: { readonly parse: (message: unknown) => { readonly kind: string } } = await import(
      pathToFileURL(join(await packageOf(name), 'index.js')).href
    )
    for (const verdict of ['valid', 'invalid'])
      for (const file of filesUnder(join(golden, name, verdict))) {
        const { kind } = parse(JSON.parse(readFileSync(file, 'utf8')))
        assert.is(kind === 'known', verdict === 'valid', `${file}: ${kind}`)
      }
  }
})

test('all declarations compile, strictly', async () => {
  const folders = await Promise.all(cases.map(packageOf))
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  }
  const roots = folders.flatMap(filesUnder).filter((file) => file.endsWith('.d.ts'))
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(roots, options))
  assert.equal(
    diagnostics.map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    ),
    [],
  )
})

test.run()
