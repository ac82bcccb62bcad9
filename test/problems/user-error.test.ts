import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { asUserError, codeOf, UserError } from '../../generator/problems/user-error.js'

const systemError = (code: string, path?: string): Error =>
  Object.assign(new Error(code), path === undefined ? { code } : { code, path })

const messageOf = (error: unknown): string =>
  error instanceof UserError ? error.message : 'not a user error'

test('an error of the system becomes a sentence', () => {
  assert.is(
    messageOf(asUserError(systemError('ENOSPC'), 'Cannot write "a"')),
    'Cannot write "a": the disk is full.',
  )
  assert.is(
    messageOf(asUserError(systemError('EACCES', 'a/b'), 'Cannot write "a"')),
    'Cannot write "a": permission denied ("a/b").',
  )
  assert.is(
    messageOf(asUserError(systemError('EACCES', 'a'), 'Cannot write "a"')),
    'Cannot write "a": permission denied.',
  )
})

test('a code that has no sentence is shown', () => {
  assert.is(messageOf(asUserError(systemError('EIO'), 'Cannot write "a"')), 'Cannot write "a": EIO.')
})

test('any other error stays what it is: a bug must look like one', () => {
  for (const error of [
    new TypeError('x'),
    systemError('ERR_INVALID_ARG_TYPE'),
    'text',
    undefined,
    new UserError('x'),
  ]) {
    assert.is(asUserError(error, 'task'), error)
  }
})

test('the code of an error', () => {
  assert.is(codeOf(systemError('EPERM')), 'EPERM')
  assert.is(codeOf(new Error('x')), undefined)
  assert.is(codeOf({ code: 'EPERM' }), undefined)
})

test.run()
