import { spawnSync } from 'node:child_process'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { cli } from '../cli.js'
import { temporaryFolder } from '../temporary.js'

test('where the system lets few files be open, it works or says so in a sentence', () => {
  if (process.platform === 'win32') return
  for (const limit of [40, 60, 200]) {
    const { status, stderr } = generate(limit, `${temporaryFolder()}/out`)
    assert.not.match(stderr, /\n +at |bug/)
    if (status === 0) assert.match(stderr, 'written')
    else assert.match(stderr, /^cometd-codegen: .*[Tt]oo many files are open/)
  }
})

function generate(limit: number, out: string): { status: number | null; stderr: string } {
  const command = `ulimit -n ${limit}; exec "${process.execPath}" "${cli}" generate --out "$1"`
  return spawnSync('bash', ['-c', command, 'bash', out], { encoding: 'utf8' })
}

test.run()
