import { spawnSync } from 'node:child_process'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { temporaryFolder } from '../temporary.js'

test('where the system lets few files be open, it works or says so in a sentence', () => {
  if (process.platform === 'win32') return
  for (const limit of [40, 60, 200]) {
    const command = `ulimit -n ${limit}; exec "${process.execPath}" --import tsx generator/cli.ts generate --out "$1"`
    const { status, stderr } = spawnSync('bash', ['-c', command, 'bash', `${temporaryFolder()}/out`], {
      encoding: 'utf8',
    })
    assert.not.match(stderr, /\n +at |bug/)
    if (status === 0) assert.match(stderr, 'written')
    else assert.match(stderr, /^cometd-codegen: .*[Tt]oo many files are open/)
  }
})

test.run()
