// timeout: 180
// The types of the generated package, as consumers meet them, with each compiler that is supported.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { topics } from '../generated/index.js'
import { covers } from '../generator/runtime/pattern.js'
import { temporaryFolder } from './temporary.js'

const require = createRequire(import.meta.url)

/** Installed name → the version that it must be. */
const compilers = { ts5: '5.9.3', typescript: '6.0.3', ts7: '7.0.2' }

/** What a consumer costs by itself; checking the declarations of libraries is not of its doing. */
const maxInstantiations = 1_500

type Ended = { readonly code: number | null; readonly output: string }

for (const [name, version] of Object.entries(compilers)) {
  test(`TypeScript ${version}: everything compiles that should, and nothing else`, async () => {
    assert.is((await compile(name, ['--version'])).output.trim(), `Version ${version}`)
    assert.equal(await compile(name, ['-p', 'test/types']), { code: 0, output: '' })
  })

  test(`TypeScript ${version}: a subscription to every topic and wildcard is cheap`, async () => {
    const folder = consumer(subscribeToAll())
    const { code, output } = await compile(name, ['-p', folder, '--skipLibCheck', '--extendedDiagnostics'])
    assert.is(code, 0, output)
    const count = Number(/^Instantiations:\s+(\d+)$/m.exec(output)?.[1])
    assert.ok(count > 100 && count <= maxInstantiations, `${count} instantiations`)
  })
}

test('a pattern that can deliver nothing is refused in words', async () => {
  const folder = consumer(
    "import { notifications } from 'gws-notifications'\nnotifications({ subscribe: () => 1 }).subscribe('/a*b', () => {})\n",
  )
  const { code, output } = await compile('ts7', ['-p', folder])
  assert.is.not(code, 0)
  assert.match(output, 'a wildcard may only be the whole last segment')
})

test('a topic that does not exist is refused with the one that was meant', async () => {
  const folder = consumer(
    "import { notifications } from 'gws-notifications'\nnotifications({ subscribe: () => 1 }).on('/v2/me/call', {})\n",
  )
  for (const name of Object.keys(compilers)) {
    const { code, output } = await compile(name, ['-p', folder])
    assert.is.not(code, 0)
    assert.match(output, 'the pattern covers no topic of the catalogue; did you mean /v2/me/calls')
  }
})

test('the examples of the READMEs compile', async () => {
  const examples = ['README.md', 'generated/README.md', 'generator/cometd/mock/README.md'].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text = '']) => text),
  )
  assert.ok(examples.length >= 5)
  const given =
    'declare global { const message: unknown, value: unknown, console: { log(...a: unknown[]): void; warn(...a: unknown[]): void }; class AbortController { readonly signal: { readonly aborted: boolean; addEventListener(type: string, listener: () => void): void; removeEventListener(type: string, listener: () => void): void }; abort(): void } }'
  const ofTheTool = examples.filter((text) => text.includes("'cometd-codegen/"))
  // Examples of another API import a package that is not here.
  const ofOthers = examples.filter((text) => text.includes("'./generated/"))
  const ofThePackage = examples.filter((text) => !ofTheTool.includes(text) && !ofOthers.includes(text))
  const folder = consumer(`${given}\nexport {}\n`, ...ofThePackage)
  assert.is((await compile('ts7', ['-p', folder])).output, '')
  const tests = temporaryFolder({
    ...Object.fromEntries(ofTheTool.map((text, index) => [`${index}.ts`, text])),
    'vitest.d.ts': vitest,
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({
      extends: resolve('tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        incremental: false,
        rootDir: '/',
        typeRoots: [resolve('node_modules/@types')],
        paths: {
          'cometd-codegen/mock': [resolve('generator/cometd/mock/index.ts')],
          cometd: [resolve('node_modules/cometd/cometd.d.ts')],
          'cometd-nodejs-client': [resolve('node_modules/cometd-nodejs-client/cometd-nodejs-client.d.ts')],
        },
      },
      include: ['*.ts', resolve('generator/cometd/mock/faye.d.ts')],
    }),
  })
  assert.ok(ofTheTool.length > 0)
  assert.is((await compile('ts7', ['-p', tests])).output, '')
})

/** What the examples use of Vitest, which is not installed. */
const vitest = `declare module 'vitest' {
  export function test(name: string, body: () => Promise<void>): void
  export const expect: { poll(read: () => unknown): { toEqual(wanted: unknown): Promise<void> } }
}`

test('every consumer is part of what is compiled', async () => {
  const { output } = await compile('ts7', ['-p', 'test/types', '--listFilesOnly'])
  const files = output.trim().split('\n')
  const declarations = readdirSync('generated', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => `generated/${name}`)
  const consumers = readdirSync('test/types').filter((name) => name.endsWith('.ts'))
  assert.ok(consumers.length >= 7)
  for (const name of [...declarations, ...consumers.map((name) => `test/types/${name}`)])
    assert.ok(files.includes(resolve(name)), name)
})

function compile(name: string, args: readonly string[]): Promise<Ended> {
  const binary = join(dirname(require.resolve(`${name}/package.json`)), 'bin/tsc')
  const child = spawn(process.execPath, [binary, ...args])
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text))
  return new Promise((done) => child.on('close', (code) => done({ code, output: chunks.join('') })))
}

/** A folder with modules that are compiled with the same settings, beside the package. */
function consumer(...modules: readonly string[]): string {
  const { compilerOptions } = JSON.parse(readFileSync('test/types/tsconfig.json', 'utf8'))
  const paths = {
    'gws-notifications': [resolve('generated/index.d.ts')],
    'gws-notifications/*': [resolve('generated/*.d.ts')],
  }
  const folder = temporaryFolder({
    ...Object.fromEntries(modules.map((text, index) => [`${index}.ts`, text])),
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions: { ...compilerOptions, paths }, include: ['*.ts'] }),
  })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

/** A consumer of every pattern that tells all types on it apart; an error if one pattern is missing. */
function subscribeToAll(): string {
  const patterns = patternsOf(Object.keys(topics))
  return [
    "import { notifications, type Patterns } from 'gws-notifications'",
    'const live = notifications({ subscribe: (channel: string) => channel })',
    ...patterns.flatMap((pattern) => [
      `live.subscribe('${pattern}', (event) => {`,
      '  switch (event.type) {',
      ...typesOn(pattern).map((type) => `    case '${type}': return event.data.messageType.trim()`),
      '  }',
      '})',
    ]),
    `const all: [Exclude<keyof Patterns, '${patterns.join("' | '")}'>] extends [never] ? true : false = true`,
    'void all',
    '',
  ].join('\n')
}

function typesOn(pattern: string): readonly string[] {
  const covered = Object.entries(topics).filter(([topic]) => covers(pattern, topic))
  return [...new Set(covered.flatMap(([, types]) => types))]
}

/** The topics, and every wildcard that covers one: `/a/b` is covered by `/a/*`, `/a/**` and `/**`. */
function patternsOf(names: readonly string[]): readonly string[] {
  const stems = names.flatMap((name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index)))
  const wildcards = [...new Set(stems)].flatMap((stem) => [`${stem}/*`, `${stem}/**`])
  return [...names, ...wildcards.filter((pattern) => names.some((name) => covers(pattern, name)))]
}

test.run()
