import { type StdioOptions, spawnSync } from 'node:child_process'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { bad, good, type JsonReport, ordersCatalogue } from '../captures/orders.js'
import { cli } from '../cli.js'
import { temporaryFolder } from '../temporary.js'

const folder = temporaryFolder({ ...ordersCatalogue, 'ok.ndjson': `${good}\n`, 'bad.ndjson': `${bad}\n` })

function run(args: readonly string[], stdio: StdioOptions) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio,
  })
  return { code: status, out: stdout, err: stderr }
}

const isThere = existsSync('/dev/full')
const maybe = isThere ? test : test.skip
const full = isThere ? openSync('/dev/full', 'w') : 'ignore'

maybe('standard output that takes nothing is a failure of every command', () => {
  for (const line of [
    'validate bad.ndjson --format json --report json=r.json',
    'coverage ok.ndjson --suggest',
    'scrub ok.ndjson --out -',
    '--help',
  ]) {
    const { code, err } = run([cli, ...line.split(' ')], ['ignore', full, 'pipe'])
    assert.is(code, 2, line)
    assert.match(err, 'cometd-codegen: Cannot write to standard output: the disk is full.\n', line)
    assert.not.match(err, 'bug', line)
  }
  const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as JsonReport
  assert.is(report.findings.length, 1, 'the other reports are whole')
})

maybe('standard error that takes nothing is a failure too', () => {
  assert.is(run([cli, 'validate', 'ok.ndjson'], ['ignore', 'ignore', full]).code, 2)
})

test('a file that takes a part of what is written gets all of it, or it is a failure', () => {
  // As a disk does that gets full: less is written than was asked for, and then nothing.
  const disk = `import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const write = fs.writeSync
    let left = Number(process.env.LEFT)
    fs.writeSync = (descriptor, bytes, ...rest) => {
      if (descriptor !== 1) return write(descriptor, bytes, ...rest)
      if (left === 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      const size = Math.min(left, bytes.length, 100)
      left -= size
      return write(descriptor, bytes, 0, size)
    }
    syncBuiltinESMExports()`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(disk)}`, cli]
  const written = (name: string, left: number) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [...args, 'validate', 'bad.ndjson', '--format', 'json'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LEFT: String(left) },
        stdio: ['ignore', openSync(join(folder, name), 'w'), 'pipe'],
      },
    )
    return { code: status, err: stderr, text: readFileSync(join(folder, name), 'utf8') }
  }
  const roomy = written('roomy', 1_000_000)
  assert.is(roomy.code, 1)
  assert.is((JSON.parse(roomy.text) as JsonReport).findings.length, 1)
  const narrow = written('narrow', 150)
  assert.is(narrow.code, 2)
  assert.is(narrow.text.length, 150)
  assert.match(narrow.err, 'Cannot write to standard output: the disk is full.')
})

test.run()
