import { spawnSync } from 'node:child_process'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { temporaryFolder } from '../temporary.js'

test('where the system lets few files be open, it works or says so in a sentence', () => {
  if (process.platform === 'win32') return
  let judged = 0
  for (const limit of [40, 60, 200]) {
    const { status, stderr } = generate(limit, `${temporaryFolder()}/out`)
    // What loads the sources here may start a service of its own, which so few files do not allow.
    if (/esbuild|TransformError/.test(stderr)) continue
    judged += 1
    assert.not.match(stderr, /\n +at |bug/)
    if (status === 0) assert.match(stderr, 'written')
    else assert.match(stderr, /^cometd-codegen: .*[Tt]oo many files are open/)
  }
  assert.ok(judged > 0)
})

function generate(limit: number, out: string): { status: number | null; stderr: string } {
  const command = `ulimit -n ${limit}; exec "${process.execPath}" --import tsx generator/cli.ts generate --out "$1"`
  return spawnSync('bash', ['-c', command, 'bash', out], { encoding: 'utf8' })
}

test.run()
