import { linkSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { identityAt } from '../../generator/files/identity.js'
import { temporaryFolder } from '../temporary.js'

const folder = realpathSync(temporaryFolder({ 'a/file': '', other: '' }))
const at = (...path: readonly string[]) => identityAt(join(folder, ...path))

test('a file is the same by every name it has', async () => {
  symlinkSync('a', join(folder, 'linked'))
  symlinkSync('a/file', join(folder, 'soft'))
  linkSync(join(folder, 'a/file'), join(folder, 'hard'))
  const file = await at('a/file')
  for (const name of ['soft', 'hard', 'linked/file', 'a/../a/file']) assert.is(await at(name), file, name)
  assert.is.not(await at('other'), file)
})

test('what is not there is the place where it would be made', async () => {
  mkdirSync(join(folder, 'b'))
  symlinkSync('b', join(folder, 'to-b'))
  symlinkSync('to-b/new', join(folder, 'dangling'))
  for (const name of ['b/new', 'to-b/new', 'dangling']) assert.is(await at(name), join(folder, 'b/new'), name)
  symlinkSync('round', join(folder, 'round'))
  assert.type(await at('round'), 'string')
})

test('what keeps nothing is no file', async () => {
  assert.is(await identityAt('/dev/null'), undefined)
})

test.run()
