import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { encryptedLines } from '../../../generator/cometd/record/encrypted-lines.js'
import { temporaryFolder } from '../../temporary.js'

test('lines come back as they were, however long, and the file has no name', () => {
  const folder = temporaryFolder()
  const lines = encryptedLines(folder)
  const texts = ['a', 'ü'.repeat(700_000), '', 'x'.repeat(3_000_000), '{"a":"€"}']
  for (const text of texts) lines.add(text)
  assert.equal(readdirSync(folder), [])
  assert.equal([...lines.read()], texts)
  lines.close()
})

test('a folder that is not there is told in a sentence', () => {
  assert.throws(() => encryptedLines('/none/of/these'), /^Cannot hold messages in .*no such file or folder/)
})

test('nothing on the disk can be read', () => {
  if (process.platform !== 'linux') return
  const lines = encryptedLines(temporaryFolder())
  lines.add('Jane Roe '.repeat(1_000))
  // The file has no name any more; the system still shows its bytes to this process.
  const links = execFileSync('ls', ['-l', `/proc/${process.pid}/fd`], { encoding: 'utf8' })
  const descriptor = /(\d+) -> .*\.cometd-codegen-[0-9a-f]+\.tmp \(deleted\)/.exec(links)?.[1]
  assert.ok(descriptor !== undefined, links)
  const bytes = execFileSync('cat', [`/proc/${process.pid}/fd/${descriptor}`])
  assert.is(bytes.length, 9_001)
  assert.not.match(bytes.toString('latin1'), 'Jane')
  lines.close()
})

test.run()
