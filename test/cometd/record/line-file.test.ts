import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openLineFile } from '../../../generator/cometd/record/line-file.js'
import { UserError } from '../../../generator/problems/user-error.js'
import { temporaryFolder } from '../../temporary.js'

const place = (files: Record<string, string> = {}): string => join(temporaryFolder(files), 'a.ndjson')

test('each line is in the file as soon as it is written', () => {
  const path = place()
  const file = openLineFile(path, 'a', false)
  file.write('{"ü":1}')
  assert.is(readFileSync(path, 'utf8'), '{"ü":1}\n')
  file.write('2')
  file.close()
  assert.is(readFileSync(path, 'utf8'), '{"ü":1}\n2\n')
})

test('nobody but its owner reads it', () => {
  const path = place()
  openLineFile(path, 'a', false).close()
  assert.is(statSync(path).mode & 0o077, 0)
})

test('a file that is there is continued only if that was asked for', () => {
  const path = place({ 'a.ndjson': '1\n' })
  assert.throws(
    () => openLineFile(path, 'a', false),
    (error: unknown) => error instanceof UserError,
  )
  assert.is(readFileSync(path, 'utf8'), '1\n')
  const file = openLineFile(path, 'a', true)
  file.write('2')
  file.close()
  assert.is(readFileSync(path, 'utf8'), '1\n2\n')
})

test('a last line without an end gets one', () => {
  const path = place({ 'a.ndjson': '{"cut' })
  const file = openLineFile(path, 'a', true)
  file.write('2')
  file.close()
  assert.is(readFileSync(path, 'utf8'), '{"cut\n2\n')
})

test('a file that was made for nothing is taken away again', () => {
  const path = place()
  const file = openLineFile(path, 'a', false)
  file.removeIfEmpty()
  file.close()
  assert.not(existsSync(path))
  writeFileSync(path, '')
  const other = openLineFile(path, 'a', true)
  other.removeIfEmpty()
  other.close()
  assert.ok(existsSync(path), 'not one that was there before')
})

test('what cannot be written is a mistake of the user, not a bug', () => {
  assert.throws(
    () => openLineFile(join(place(), 'no', 'folder'), 'no/folder', false),
    (error: unknown) => error instanceof UserError && error.message.startsWith('Cannot write "no/folder"'),
  )
  for (const append of [true, false])
    assert.throws(
      () => openLineFile(temporaryFolder(), 'folder', append),
      (error: unknown) => error instanceof UserError && error.message.includes('it is a folder'),
    )
  if (!existsSync('/dev/full')) return
  for (const append of [true, false]) {
    const full = openLineFile('/dev/full', 'full', append)
    assert.throws(
      () => full.write('1'),
      (error: unknown) => error instanceof UserError && error.message.includes('the disk is full'),
    )
    full.removeIfEmpty()
    full.close()
    assert.ok(existsSync('/dev/full'), 'no device is taken away')
  }
})

test.run()
