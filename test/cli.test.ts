import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { commands } from '../generator/commands/index.js'
import { cli } from './cli.js'
import { smallCatalogue } from './small-catalogue.js'
import { temporaryFolder } from './temporary.js'

function run(cwd: string, ...args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

test('--version is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  assert.equal(run('/', '--version'), { code: 0, out: `${version}\n`, err: '' })
})

test('--help lists every command, and loads none of the heavy parts', () => {
  const trace = join(temporaryFolder(), 'loaded')
  const hook = `data:text/javascript,${encodeURIComponent(
    `import { appendFileSync } from 'node:fs'
     export async function load(url, context, next) { appendFileSync(${JSON.stringify(trace)}, url + '\\n'); return next(url, context) }`,
  )}`
  const register = `data:text/javascript,${encodeURIComponent(
    `import { register } from 'node:module'; register(${JSON.stringify(hook)})`,
  )}`
  // Of the sources, as the compiled program is in few files.
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', register, 'generator/cli.ts', '--help'],
    { encoding: 'utf8' },
  )
  assert.is(status, 0)
  for (const { name, summary } of commands) assert.match(stdout, new RegExp(`^  ${name} +${summary}`, 'm'))
  const loaded = readFileSync(trace, 'utf8')
  assert.match(loaded, 'generator/commands/main.ts')
  assert.not.match(
    loaded,
    /ts-morph|node_modules\/(ajv|handlebars|json-schema-to-typescript|jsonc-parser|recheck)/,
  )
})

test('every command has a help of its own', () => {
  const { code, out } = run('/', 'generate', '--help')
  assert.is(code, 0)
  assert.match(out, '--watch')
})

test('exit codes and streams: all well, findings, failure', () => {
  const cwd = temporaryFolder(smallCatalogue())
  assert.equal(run(cwd, 'lint'), { code: 0, out: '', err: 'schemas: 4 files, no problems\n' })
  assert.is(run(cwd, 'generate', '--check').code, 1)
  const gone = run(cwd, 'lint', '--catalogue', 'gone')
  assert.is(gone.code, 2)
  assert.is(gone.out, '')
  assert.match(gone.err, /^cometd-codegen: Cannot find the catalogue "gone".*\n$/)
  assert.equal(run(cwd, 'lnt'), {
    code: 2,
    out: '',
    err: 'cometd-codegen: Unknown command "lnt". Did you mean "lint"? Run "cometd-codegen --help" for the list.\n',
  })
})

test('a reader that has enough ends it quietly', () => {
  const files = Object.fromEntries(
    Array.from({ length: 3_000 }, (_, index) => [`schemas/messages/${'x'.repeat(80)}${index}.txt`, '']),
  )
  const cwd = temporaryFolder({ ...smallCatalogue(), ...files })
  const line = [process.execPath, cli, 'lint', '--format', 'json'].map((part) => `'${part}'`).join(' ')
  const { stdout, stderr } = spawnSync('bash', ['-c', `${line} | head -c 100`], { cwd, encoding: 'utf8' })
  assert.is(stdout.length, 100)
  assert.is(stderr, '')
})

/** Resolves when the process has said something that fits, or has ended. */
function says(child: ChildProcess, wanted: string): Promise<void> {
  return new Promise((done) => {
    let text = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
      if (text.includes(wanted)) done()
    })
    child.on('exit', () => done())
  })
}

test('a folder as standard input is told', () => {
  const cwd = temporaryFolder(smallCatalogue())
  const { status, stderr } = spawnSync(process.execPath, [cli, 'validate', '-'], {
    cwd,
    encoding: 'utf8',
    stdio: [openSync(cwd, 'r'), 'pipe', 'pipe'],
  })
  assert.is(status, 2)
  assert.match(stderr, 'Cannot read "-": it is a folder.')
})

test('an interruption ends a watch with 130', async () => {
  const cwd = temporaryFolder(smallCatalogue())
  const child = spawn(process.execPath, [cli, 'generate', '--watch'], { cwd })
  const ended = new Promise((done) => child.on('exit', (code) => done(code)))
  await says(child, 'generated: ')
  child.kill('SIGINT')
  assert.is(await ended, 130)
})

test('a bug of ours shows its stack and ends with 2', () => {
  const cwd = temporaryFolder(smallCatalogue())
  const breaking = join(cwd, 'breaking.mjs')
  writeFileSync(
    breaking,
    "import fs from 'node:fs/promises'\nimport { syncBuiltinESMExports } from 'node:module'\nfs.realpath = () => { throw new TypeError('oops') }\nsyncBuiltinESMExports()\n",
  )
  const { status, stderr } = spawnSync(process.execPath, ['--import', breaking, cli, 'lint'], {
    cwd,
    encoding: 'utf8',
  })
  assert.is(status, 2)
  assert.match(stderr, 'This is a bug in cometd-codegen')
  assert.match(stderr, 'TypeError: oops\n    at ')
})

test.run()
