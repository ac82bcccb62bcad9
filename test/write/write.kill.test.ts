// timeout: 180
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { temporaryFolder } from '../temporary.js'

/** Kills the writer at every system call that changes the disk, by fault injection. Elsewhere than on Linux: skipped. */
const canInject = spawnSync('strace', ['-e', 'inject=rename:signal=KILL:when=9', 'true']).status === 0

/** Most writes only wake another thread: every fourth is enough to meet those that go to a file. */
const steps = { mkdir: 1, write: 4, fsync: 1, rename: 1, unlink: 1, rmdir: 1 }

const before = { 'a.js': 'a1'.repeat(5_000), 'b/c.js': 'c1', 'e/f.js': 'f1', 'same.js': 'same' }
const after = { 'a.js': 'a2'.repeat(6_000), 'b/c.js': 'c2', 'h/i.js': 'i2', 'same.js': 'same' }

const work = temporaryFolder()
const script = join(work, 'write.mjs')
const folder = join(work, 'out')
const start = join(work, 'start')

test.before(async () => {
  const source = `
    import { write } from './generator/write/write.ts'
    const outputs = Object.entries(JSON.parse(process.argv[3])).map(([path, text]) => ({ path, text }))
    await write(process.argv[2], outputs)`
  await build({
    stdin: { contents: source, resolveDir: '.', loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
    logLevel: 'error',
  })
  assert.is(write(before), 0)
  writeFileSync(join(folder, 'person.txt'), 'mine')
  cpSync(folder, start, { recursive: true })
})

/** One thread for the disk, so that the calls come one after the other and are counted together. */
const env = { ...process.env, UV_THREADPOOL_SIZE: '1' }

function write(files: object, strace: readonly string[] = []): NodeJS.Signals | number | null {
  const line = [...strace, process.execPath, script, folder, JSON.stringify(files)]
  const { status, signal } = spawnSync(line[0] ?? '', line.slice(1), { env, stdio: 'ignore' })
  return signal ?? status
}

function filesIn(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function assertWhole(when: string): void {
  const old = new Map<string, string>(Object.entries(before))
  const young = new Map<string, string>(Object.entries(after))
  for (const [name, text] of Object.entries(filesIn())) {
    if (name.includes('.cometd-codegen') || name === 'person.txt') continue
    assert.ok(text === old.get(name) || text === young.get(name), `${name} is torn ${when}`)
  }
}

const strace = ['strace', '-f', '-qq', '-o', '/dev/null']

const testHere = canInject ? test : test.skip

for (const [call, step] of Object.entries(steps)) {
  testHere(`a kill at any ${call} leaves no half file, and the next run mends the set`, () => {
    let kills = 0
    for (let count = 1; ; count += step) {
      rmSync(folder, { recursive: true, force: true })
      cpSync(start, folder, { recursive: true })
      const ended = write(after, [
        ...strace,
        '-e',
        `trace=${call}`,
        '-e',
        `inject=${call}:signal=KILL:when=${count}`,
      ])
      if (ended === 'SIGKILL') kills += 1
      else break
      assertWhole(`after ${call} ${count}`)
      assert.is(write(after), 0)
      const { '.cometd-codegen.json': record, ...files } = filesIn()
      assert.equal(files, { ...after, 'person.txt': 'mine' }, `after ${call} ${count}`)
      assert.ok(record && !existsSync(join(folder, 'e')))
    }
    assert.ok(kills > 0)
  })
}

test.run()
