// timeout: 300
// Both packages as they would be published: packed once, installed once into an empty folder, and used there.
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { globSync } from 'tinyglobby'
import { ts } from 'ts-morph'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { fixedModules, transpiled } from '../../generator/emit/package/runtime.js'
import { files } from '../emit/supplies.js'
import { temporaryFolder } from '../temporary.js'
import { node, outputOf, run } from './command.js'
import { install, lend, type Packed, pack, repository } from './packages.js'

const source = repository()
const packed = await pack(source)
const [tool, library] = packed
if (tool === undefined || library === undefined) throw new Error('Two packages should have been packed.')
const folder = await install(packed)

const installed = (path: string): string => join(folder, 'node_modules', path)
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text)
const filesIn = (root: string): readonly string[] => globSync('**/*', { cwd: root, dot: true })

test('the tool is packed with all it needs and nothing else', () => {
  const isPart = (file: string): boolean => /^dist\/[a-z-]+-[0-9A-Z]{8}\.js$/.test(file)
  const isDeclaration = (file: string): boolean => /^dist\/.*\.d\.ts$/.test(file)
  const entries = ['cli', 'mock', 'worker', 'replay-worker', 'check-worker'].map((name) => `dist/${name}.js`)
  const expected = [
    ...entries,
    'dist/made-ahead.json',
    'dist/judge.bundle.js',
    ...filesIn('generator/runtime').map((name) => `generator/runtime/${name}`),
    ...filesIn('templates').map((name) => `templates/${name}`),
    ...['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'],
  ]
  assert.is(tool.name, 'cometd-codegen')
  assert.equal(
    tool.files.filter((file) => !isPart(file) && !isDeclaration(file)),
    expected.sort(),
  )
  const imports = [...tool.files.filter(isPart), ...entries].flatMap((file) => {
    const text = readFileSync(installed(`cometd-codegen/${file}`), 'utf8')
    return [...text.matchAll(/(?:from |import\(?)"\.\/([^"]+)"/g)].map(([, name]) => `dist/${name}`)
  })
  assert.equal([...new Set(imports)].sort(), tool.files.filter(isPart))
  for (const file of tool.files.filter(isDeclaration))
    assert.ok(existsSync(file.replace('dist/', 'generator/').replace('.d.ts', '.ts')), file)
})

test('a command is loaded from few files, and one that needs little of the tool from less', async () => {
  const loaded = async (...args: readonly string[]): Promise<readonly number[]> => {
    const coverage = temporaryFolder()
    await run('npx', ['cometd-codegen', ...args], folder, { NODE_V8_COVERAGE: coverage })
    const urls = readdirSync(coverage).flatMap((name): readonly string[] =>
      JSON.parse(readFileSync(join(coverage, name), 'utf8')).result.map(({ url }: { url: string }) => url),
    )
    const parts = urls.filter((url) => url.includes('/cometd-codegen/dist/'))
    return parts.map((url) => statSync(fileURLToPath(url)).size)
  }
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0)
  const help = await loaded('--help')
  const validate = await loaded('validate', '--catalogue', library.name, 'nowhere.json')
  assert.ok(help.length > 0 && help.length < 15, `${help.length}`)
  assert.ok(sum(help) < 100_000, `${sum(help)}`)
  assert.ok(sum(validate) > 200_000 && validate.length < 20, `${validate.length}`)
})

test('the parts of every package that the tool brings ready made are what it would make', async () => {
  const made = new Map<string, string>(
    JSON.parse(readFileSync(installed('cometd-codegen/dist/made-ahead.json'), 'utf8')),
  )
  const same: string[] = []
  const remember = (from: string, make: () => string): string => {
    const text = make()
    assert.is(made.get(from), text, from)
    same.push(from)
    return text
  }
  for (const name of fixedModules(files)) transpiled(ts, name, { files, remember })
  assert.equal(same, [...made.keys()])
})

test('the generated package is packed whole, but for what only its repository needs', () => {
  const unpacked = ['.cometd-codegen.json', '.gitattributes']
  const expected = filesIn('generated').filter((name) => !unpacked.includes(name))
  assert.is(library.name, 'gws-notifications')
  assert.equal(library.files, [...expected].sort())
})

test('no file that is only of use while developing, no source map to nowhere', () => {
  for (const { name, files } of packed) {
    const strangers = files.filter((file) =>
      /(^|\/)(\.|test\/|node_modules|tsconfig)|\.map$|\.test\.|\.tgz$/.test(file),
    )
    assert.equal(strangers, [], name)
    for (const file of files) {
      const text = readFileSync(installed(`${name}/${file}`), 'utf8')
      assert.not.match(text, /^\/\/[#@] sourceMappingURL/m, file)
    }
  }
})

test('publint and attw find nothing', async () => {
  const examine = async ({ tarball, name }: Packed): Promise<void> => {
    const lint = await node([binaryOf('publint'), '--strict', tarball], '.')
    assert.is(lint.code, 0, lint.stdout + lint.stderr)
    assert.match(lint.stdout, 'All good!', name)
    const attw = await node(
      [binaryOf('@arethetypeswrong/cli'), '--profile', 'esm-only', '--no-emoji', tarball],
      '.',
    )
    assert.is(attw.code, 0, attw.stdout + attw.stderr)
  }
  await Promise.all(packed.map(examine))
})

test('npm would publish both', async () => {
  for (const [from, name] of [
    ['.', tool.name],
    ['./generated', library.name],
  ] as const) {
    // The scripts have run when it was packed.
    const { code, stdout, stderr } = await run(
      'npm',
      ['publish', from, '--dry-run', '--ignore-scripts'],
      source,
    )
    assert.is(code, 0, stderr)
    assert.match(stdout, `+ ${name}@`)
    assert.not.match(stderr, /npm warn publish (?!This command requires you to be logged in)/)
  }
})

test('the library has no dependency, the tool none that is not pinned', () => {
  const manifest = (name: string): Record<string, Record<string, string> | undefined> =>
    JSON.parse(readFileSync(installed(`${name}/package.json`), 'utf8'))
  const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies', 'scripts']
  assert.equal(
    kinds.filter((kind) => Object.hasOwn(manifest(library.name), kind)),
    [],
  )
  for (const [name, version] of Object.entries(manifest(tool.name).dependencies ?? {}))
    assert.match(version, /^\d+\.\d+\.\d+$/, name)
})

test('import, of the root, of a validator and of the catalogue', async () => {
  put('import.js', IMPORT)
  const text = outputOf(await node(['--disallow-code-generation-from-strings', 'import.js'], folder))
  assert.equal(JSON.parse(text), {
    kind: 'known',
    seen: ['CallStateChangeMessage c1'],
    valid: true,
    same: true,
    catalogue: 'gws-notifications',
    inner: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
  })
})

const IMPORT = `
import { isCallStateChangeMessage, notifications, parse } from 'gws-notifications'
import * as alone from 'gws-notifications/validators/CallStateChangeMessage'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
const message = {
  channel: '/v2/me/calls',
  data: { messageType: 'CallStateChangeMessage', notificationType: 'StatusChange', call: { id: 'c1', state: 'Ringing' } },
}
const seen = []
let deliver
const client = { subscribe: (channel, callback) => { deliver = callback } }
notifications(client).subscribe('/v2/me/*', ({ type, data }) => seen.push(type + ' ' + data.call.id))
deliver(message)
const path = fileURLToPath(import.meta.resolve('gws-notifications/schemas/catalogue.json'))
let inner = 'loaded'
try { await import('gws-notifications/checks') } catch (error) { inner = error.code }
console.log(JSON.stringify({
  kind: parse(message).kind,
  seen,
  valid: alone.isCallStateChangeMessage(message),
  same: alone.isCallStateChangeMessage === isCallStateChangeMessage,
  catalogue: JSON.parse(readFileSync(path, 'utf8')).name,
  inner,
}))
`

test('require', async () => {
  put(
    'require.cjs',
    `const { parse } = require('gws-notifications')
const { ErrorMessageSchema } = require('gws-notifications/validators/ErrorMessage')
const { version } = require('gws-notifications/package.json')
console.log(parse({}).kind, ErrorMessageSchema['~standard'].vendor, version)
`,
  )
  const { version } = JSON.parse(readFileSync('generated/package.json', 'utf8'))
  assert.is(outputOf(await node(['require.cjs'], folder)), `invalid gws-notifications ${version}\n`)
})

test('TypeScript consumers, as nodenext and as bundler resolve', async () => {
  lend(['@standard-schema/spec'], folder)
  cpSync('test/types', join(folder, 'types'), { recursive: true })
  const { compilerOptions } = JSON.parse(readFileSync('test/types/tsconfig.json', 'utf8'))
  const { paths, module, moduleResolution, ...options } = compilerOptions
  const settings = {
    nodenext: { ...options, module: 'nodenext', moduleResolution: 'nodenext' },
    bundler: { ...options, module: 'esnext', moduleResolution: 'bundler' },
  }
  put(
    'types/common.cts',
    "import gws = require('gws-notifications')\nconst parsed: gws.Parsed = gws.parse({})\nexport = parsed\n",
  )
  for (const [name, compilerOptions] of Object.entries(settings)) {
    const include = name === 'nodenext' ? ['*.ts', '*.cts'] : ['*.ts']
    put(`types/${name}.json`, JSON.stringify({ compilerOptions, include, exclude: ['clients.ts'] }))
    const { stdout } = await node([binaryOf('ts7'), '-p', `types/${name}.json`], folder)
    assert.is(stdout, '', name)
  }
})

test('a CommonJS consumer that TypeScript compiles as node16 does as README says', async () => {
  put('static.cts', "import { parse } from 'gws-notifications'\nparse({})\n")
  put(
    'lazy.cts',
    "export const kind = async () => {\n  const { parse } = await import('gws-notifications')\n  return parse({}).kind\n}\n",
  )
  const compile = async (module: string): Promise<string> => {
    const args = [...strictly, '--target', 'es2022', '--module', module, 'static.cts', 'lazy.cts']
    return (await node([binaryOf('ts7'), ...args], folder)).stdout
  }
  assert.equal((await compile('node16')).match(/^\S+\.cts|TS\d+/gm), ['static.cts', 'TS1479'])
  assert.is(await compile('nodenext'), '')
})

test('what is not exported has no types either', async () => {
  put('inner.ts', "import 'gws-notifications/checks'\nimport 'gws-notifications/parse'\n")
  const args = [
    '--noEmit',
    '--module',
    'nodenext',
    '--noUncheckedSideEffectImports',
    '--ignoreConfig',
    'inner.ts',
  ]
  const { stdout } = await node([binaryOf('ts7'), ...args], folder)
  assert.is(stdout.match(/error TS2882|error TS2307/g)?.length, 2, stdout)
})

test('a bundle for browsers of one topic alone', async () => {
  put(
    'topic.js',
    `import { isServiceStateChangeMessage } from 'gws-notifications/validators/ServiceStateChangeMessage'
globalThis.verdicts = globalThis.messages.map(isServiceStateChangeMessage)
`,
  )
  put(
    'whole.js',
    "import { isServiceStateChangeMessage } from 'gws-notifications'\nglobalThis.is = isServiceStateChangeMessage\n",
  )
  const [topic = '', whole = ''] = await Promise.all(['topic.js', 'whole.js'].map(bundled))
  for (const bundle of [topic, whole]) {
    assert.not.match(bundle, 'CallStateChangeMessage')
    assert.ok(gzipSync(bundle).length < 3_000, `${gzipSync(bundle).length} bytes`)
  }
  put(
    'page.cjs',
    `const service = (state) => ({ data: { messageType: 'ServiceStateChangeMessage', service: { type: 'Voice', state } } })
globalThis.messages = [service('Active'), service('Asleep'), {}]
require('./topic.bundle.cjs')
console.log(globalThis.verdicts.join())
`,
  )
  put('topic.bundle.cjs', topic)
  const text = outputOf(await node(['--disallow-code-generation-from-strings', 'page.cjs'], folder))
  assert.is(text, 'true,false,false\n')
})

async function bundled(entry: string): Promise<string> {
  const { outputFiles, warnings } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  })
  assert.equal(warnings, [])
  return outputFiles.map(({ text }) => text).join('')
}

test('a catalogue of its own: lint, generate, and the package that comes of it', async () => {
  cpSync('test/fixtures/catalogues/harbour', join(folder, 'schemas'), { recursive: true })
  const lint = await command('lint')
  assert.equal([lint.code, lint.stdout], [0, ''], lint.stderr)
  const made = await command('generate', '--out', 'harbour')
  assert.is(made.code, 0, made.stdout + made.stderr)
  const again = await command('generate', '--out', 'harbour', '--check')
  assert.is(again.code, 0, again.stdout + again.stderr)
  put(
    'harbour.js',
    "import * as harbour from './harbour/index.js'\nconsole.log(Object.keys(harbour.topics).length, harbour.parse(1).kind)\n",
  )
  const topics = readdirSync('test/fixtures/catalogues/harbour/topics').length
  assert.is(outputOf(await node(['harbour.js'], folder)), `${topics} invalid\n`)
  assert.ok(existsSync(join(folder, 'harbour/README.md')))
})

test('a catalogue to start with: init, generate, and a subscription that compiles', async () => {
  const made = await command('init', '--out', 'start/schemas', '--github')
  assert.is(made.code, 0, made.stderr)
  const built = await command('generate', '--catalogue', 'start/schemas', '--out', 'start/generated')
  assert.is(built.code, 0, built.stdout + built.stderr)
  put(
    'start/use.ts',
    "import { notifications, parse } from './generated/index.js'\n" +
      'const client = { subscribe: () => ({}) }\n' +
      "notifications(client).on('/greetings', { Greeting: ({ data }) => data.text.length })\n" +
      "export const kind = parse({ channel: '/greetings', data: { type: 'Greeting', text: 'a' } }).kind\n",
  )
  const args = [...strictly, '--module', 'nodenext', 'start/use.ts']
  assert.is((await node([binaryOf('ts7'), ...args], folder)).stdout, '')
})

test('traffic is judged with nothing but the two packages', async () => {
  cpSync('test/fixtures/captures/messages.ndjson', join(folder, 'capture.ndjson'))
  const args = ['--catalogue', library.name, 'capture.ndjson', '--format', 'json']
  const { code, stdout, stderr } = await command('validate', ...args)
  assert.is(code, 1, stderr)
  const { catalogue, summary } = JSON.parse(stdout)
  assert.is(catalogue.name, library.name)
  const { files, messages, valid, invalid, unknown } = summary
  assert.equal(
    { files, messages, valid, invalid, unknown },
    { files: 1, messages: 9, valid: 4, invalid: 2, unknown: 3 },
  )
  const threads = await command('validate', ...args, '--jobs', '2')
  assert.equal(JSON.parse(threads.stdout).summary, summary)
})

test('a mock server in a test of its own', async () => {
  lend(['@types/node', 'undici-types'], folder)
  put('mock.ts', MOCK)
  put('mock.js', MOCK)
  const options = [...strictly, '--module', 'nodenext', '--target', 'es2022', '--types', 'node']
  // Another compiler than the one that wrote the declarations of the tool.
  const args = [binaryOf('typescript'), ...options, 'mock.ts']
  const [{ stdout }, ran] = await Promise.all([node(args, folder), node(['mock.js'], folder)])
  assert.is(stdout, '')
  assert.is(outputOf(ran), '200 true\n')
})

/** JavaScript, and TypeScript too. */
const MOCK = `
import { mock } from 'cometd-codegen/mock'
const server = await mock({ catalogue: 'gws-notifications' })
const handshake = [{ channel: '/meta/handshake', version: '1.0', supportedConnectionTypes: ['long-polling'] }]
const headers = { 'content-type': 'application/json' }
const reply = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify(handshake) })
const [{ successful }] = JSON.parse(await reply.text())
await server.close()
console.log(reply.status, successful)
`

test('the tool knows its version and its commands', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  assert.is(outputOf(await command('--version')), `${version}\n`)
  const help = outputOf(await command('--help'))
  for (const file of readdirSync('generator/commands')) {
    const name = file.slice(0, -'.ts'.length)
    const isCommand = /export const command\b/.test(readFileSync(`generator/commands/${file}`, 'utf8'))
    if (isCommand) assert.match(help, new RegExp(`^  ${name} `, 'm'))
  }
})

/** As a consumer compiles who has no browser at hand. */
const strictly = ['--noEmit', '--strict', '--ignoreConfig', '--lib', 'es2022']

/** Runs the program that npm linked; `npx` would spend more on finding it than most commands take. */
const command = (...args: readonly string[]) => run(installed(`.bin/${tool.name}`), args, folder)

/** The program of a package that is installed here, by its manifest. */
function binaryOf(name: string): string {
  const path = resolve('node_modules', name, 'package.json')
  const { bin } = JSON.parse(readFileSync(path, 'utf8'))
  const program = typeof bin === 'string' ? bin : (bin.tsc ?? Object.values(bin)[0])
  return join(dirname(path), program)
}

test.run()
