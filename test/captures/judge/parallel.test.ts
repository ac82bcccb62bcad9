import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { cli } from '../../cli.js'
import { temporaryFolder } from '../../temporary.js'
import { bad, good, type JsonReport, ordersCatalogue, strange } from '../orders.js'

const command = [process.execPath, cli].map((part) => `'${part}'`).join(' ')

const hasParallel = spawnSync('parallel', ['--version']).status === 0
const maybe = hasParallel ? test : test.skip

const reportIn = (folder: string, name: string): JsonReport =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonReport

/** The recipe of the README of captures, with the command as it runs here. */
function recipe(): string {
  const [, text = ''] =
    /```sh\n(parallel [\s\S]*?\n)```/.exec(readFileSync('generator/captures/README.md', 'utf8')) ?? []
  return text
    .replace('parallel --pipepart --block 64M', 'parallel --will-cite --pipepart --block 60k')
    .replace('--catalogue my-notifications', '--catalogue schemas')
    .replace('merge-reports part-*', 'merge-reports part-* --report json=merged.json')
    .replaceAll('npx cometd-codegen', command)
}

maybe('blocks of one file over several workers, merged, have the report of one run', () => {
  const folder = temporaryFolder(ordersCatalogue)
  const lines = Array.from({ length: 2_000 }, (_, index) =>
    index % 97 === 0 ? bad : index % 89 === 0 ? strange : good,
  )
  writeFileSync(join(folder, 'big.ndjson'), `${lines.join('\n')}\n{"cut\n`)
  spawnSync('sh', ['-c', `${command} validate big.ndjson --report json=whole.json`], { cwd: folder })
  const { stderr } = spawnSync('sh', ['-c', recipe()], { cwd: folder, encoding: 'utf8' })
  const parts = execFileSync('sh', ['-c', 'ls | grep -c "^part-[0-9]*$"'], { cwd: folder, encoding: 'utf8' })
  assert.ok(Number(parts) > 2, stderr)
  const [merged, whole] = [reportIn(folder, 'merged.json'), reportIn(folder, 'whole.json')]
  assert.equal(merged.summary, whole.summary)
  assert.equal(merged.findings, whole.findings, 'the lines are those of the file')
})

test.run()
