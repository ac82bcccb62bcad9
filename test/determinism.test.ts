// timeout: 180
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { cli } from './cli.js'
import { temporaryFolder } from './temporary.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const original = join(root, 'test/fixtures/catalogues/harbour')

/** What may differ from one machine, or one day, to the next. */
type World = {
  readonly locale: string
  readonly zone: string
  readonly umask: string
  /** The folder to work in, which holds the catalogue as `catalogue`. */
  readonly cwd: string
  /** How a folder's names come: as they are, or the other way round. */
  readonly order: 'as it is' | 'reversed'
  readonly more?: { readonly [variable: string]: string }
}

const preload = join(
  temporaryFolder({
    'reversed.mjs': `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const backwards = (list) => (Array.isArray(list) ? list.slice().sort().reverse() : list)
const { readdir } = fs.promises
fs.promises.readdir = async (...given) => backwards(await readdir(...given))
const { readdirSync } = fs
fs.readdirSync = (...given) => backwards(readdirSync(...given))
const { now } = Date
Date.now = () => now() + 4e10
Math.random = () => 0.123
syncBuiltinESMExports()
`,
  }),
  'reversed.mjs',
)

const home = workplace('home', (text) => text)
const base: World = { locale: 'C', zone: 'UTC', umask: '022', cwd: home, order: 'as it is' }

test('the same bytes in any locale, zone and folder, with any umask, order of files and line ends', () => {
  assert.is(generate(base).status, 0)
  const wanted = contents(join(home, 'out'))
  assert.ok(wanted.size > 60, `${wanted.size} files`)
  const worlds: readonly World[] = [
    { locale: 'tr_TR.UTF-8', zone: 'Pacific/Kiritimati', umask: '077', cwd: windows(), order: 'reversed' },
    {
      locale: 'ar_EG.UTF-8',
      zone: 'America/St_Johns',
      umask: '000',
      cwd: workplace('a folder, far "away"', (text) => text),
      order: 'reversed',
      more: { NO_COLOR: '1', CI: 'true', HOME: '/nonexistent', NODE_ENV: 'production', COLUMNS: '20' },
    },
  ]
  for (const world of worlds) {
    assert.is(generate(world).status, 0, JSON.stringify(world))
    assert.equal(different(wanted, contents(join(world.cwd, 'out'))), [], JSON.stringify(world))
  }
})

test('a second run, and one in another world, changes no byte and no time; --check is content in both', () => {
  const out = join(home, 'out')
  const times = [...contents(out).keys()].map((path) => statSync(join(out, path)).mtimeMs)
  const other: World = {
    ...base,
    locale: 'sv_SE.UTF-8',
    zone: 'Asia/Kathmandu',
    order: 'reversed',
    umask: '077',
  }
  assert.match(generate(other).stderr, /0 written, 0 deleted/)
  assert.equal(
    [...contents(out).keys()].map((path) => statSync(join(out, path)).mtimeMs),
    times,
  )
  assert.equal(generate(other, '--check'), { status: 0, stdout: '', stderr: '' })
})

test('--check finds a byte and an extra file, whatever the world', () => {
  const out = join(home, 'out')
  const world: World = { ...base, locale: 'tr_TR.UTF-8', order: 'reversed' }
  const file = join(out, 'index.js')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('parse', 'pbrse'))
  assert.is(generate(world, '--check').status, 1)
  writeFileSync(file, text)
  writeFileSync(join(out, 'extra.js'), '')
  assert.is(generate(world, '--check').status, 1)
})

/** A folder with the catalogue in it, every text changed. */
function workplace(name: string, change: (text: string) => string): string {
  const cwd = join(temporaryFolder({ [`${name}/note`]: '' }), name)
  cpSync(original, join(cwd, 'catalogue'), { recursive: true })
  for (const path of contents(join(cwd, 'catalogue')).keys()) {
    const file = join(cwd, 'catalogue', path)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }
  return cwd
}

const windows = (): string => workplace('windows', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)

function generate({ locale, zone, umask, cwd, order, more }: World, ...options: readonly string[]) {
  const line = [
    process.execPath,
    ...(order === 'reversed' ? ['--import', pathToFileURL(preload).href] : []),
    cli,
    ...['generate', '--catalogue', 'catalogue', '--out', 'out', ...options],
  ]
  const { status, stdout, stderr } = spawnSync(
    '/bin/sh',
    ['-c', `umask ${umask}; exec "$@"`, 'sh', ...line],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LANG: locale, LC_ALL: locale, TZ: zone, ...more },
    },
  )
  return { status, stdout, stderr }
}

/** Every file below a folder: path → bytes as text. */
function contents(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  )
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]))
}

function different(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  const paths = new Set([...one.keys(), ...other.keys()])
  return [...paths].filter((path) => one.get(path) !== other.get(path)).map((path) => basename(path))
}

test.run()
