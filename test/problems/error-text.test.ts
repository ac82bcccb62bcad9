import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { errorText } from '../../generator/problems/error-text.js'
import { UserError } from '../../generator/problems/user-error.js'

test('a mistake is one sentence without a stack, whatever its text holds', () => {
  assert.is(errorText(new UserError('No "a".')), 'cometd-codegen: No "a".\n')
  assert.is(errorText(new UserError('a\n::error::b')).split('\n').length, 2)
})

test('a bug says so and keeps its stack', () => {
  assert.match(errorText(new RangeError('oops')), /^This is a bug.*\nRangeError: oops\n +at /)
})

test('what is no error at all is a bug too', () => {
  assert.match(errorText('text'), /bug[^\n]*\ntext\n$/)
  assert.match(errorText(undefined), /undefined\n$/)
  assert.not.match(errorText('\u001b[2J'), '\u001b')
})

test('a limit of the system is neither', () => {
  const error = Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' })
  assert.match(errorText(error), /^cometd-codegen: Too many files are open\. [^\n]*ulimit[^\n]*\n$/)
})

test.run()
