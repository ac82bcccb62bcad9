import { spawnSync } from 'node:child_process'
import { existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { good, ordersCatalogue, runIn } from '../captures/orders.js'
import { cli } from '../cli.js'
import { temporaryFolder } from '../temporary.js'

const capture = `${good}\n`

/** A folder with a capture, and what else leads to it. */
function linked(): string {
  const folder = temporaryFolder({ ...ordersCatalogue, 'c/m.ndjson': capture })
  symlinkSync('c/m.ndjson', join(folder, 'soft'))
  linkSync(join(folder, 'c/m.ndjson'), join(folder, 'hard'))
  symlinkSync('c', join(folder, 'd'))
  return folder
}

const captureIn = (folder: string): string => readFileSync(join(folder, 'c/m.ndjson'), 'utf8')

test('no report is written over a capture, by whatever name', async () => {
  const folder = linked()
  for (const name of ['soft', 'hard', 'd/m.ndjson', './c/m.ndjson']) {
    for (const [command, format] of [
      ['validate', 'json'],
      ['coverage', 'html'],
    ] as const) {
      const { code, err } = await runIn(folder, [command, 'c/m.ndjson', '--report', `${format}=${name}`])
      assert.is(code, 2, name)
      assert.match(err, `The report "${name}" would overwrite an input.`)
      assert.is(captureIn(folder), capture)
    }
  }
})

test('no report is written over one that is merged', async () => {
  const folder = linked()
  await runIn(folder, ['validate', 'c/m.ndjson', '--report', 'json=r.json'])
  symlinkSync('r.json', join(folder, 'l.json'))
  const { code, err } = await runIn(folder, ['merge-reports', 'r.json', '--report', 'json=l.json'])
  assert.is(code, 2)
  assert.match(err, 'The report "l.json" would overwrite an input.')
})

test('no scrubbed capture is written over a capture by another name', async () => {
  const folder = linked()
  const { code, err } = await runIn(folder, ['scrub', 'c/m.ndjson', '--out', 'soft'])
  assert.is(code, 2)
  assert.match(err, 'would overwrite the capture')
  assert.is(captureIn(folder), capture)
})

test('two reports do not share a file, not even one that is not there yet', async () => {
  const folder = linked()
  const reports = ['--report', 'json=two.out', '--report', 'junit=d/../two.out']
  const { code, err } = await runIn(folder, ['validate', 'c/m.ndjson', ...reports])
  assert.is(code, 2)
  assert.match(err, 'The report "d/../two.out" and "two.out" are the same file.')
  assert.not(existsSync(join(folder, 'two.out')))
  const nowhere = ['--report', 'json=/dev/null', '--report', 'junit=/dev/null']
  assert.is((await runIn(folder, ['validate', 'c/m.ndjson', ...nowhere])).code, 0)
})

test('standard input and output are files too where the shell makes them so', () => {
  const folder = linked()
  const shell = (line: string) =>
    spawnSync('sh', ['-c', `'${process.execPath}' '${cli}' ${line}`], { cwd: folder, encoding: 'utf8' })
  const over = shell('validate - --report json=soft < c/m.ndjson')
  assert.is(over.status, 2)
  assert.match(over.stderr, 'The report "soft" would overwrite an input.')
  assert.is(captureIn(folder), capture)
  const mixed = shell('validate c/m.ndjson --report json=r.json > r.json')
  assert.is(mixed.status, 2)
  assert.match(mixed.stderr, 'The report "r.json" and standard output are the same file.')
})

test.run()
