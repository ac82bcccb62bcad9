import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { limiterFor, TookTooLong } from '../../../generator/captures/judge/time-limit.js'

const limited = (pattern: string) =>
  limiterFor({ files: [{ path: 'a.schema.json', text: JSON.stringify({ properties: { a: { pattern } } }) }] })

test('a pattern that backtracks is stopped, and the next piece of work is done', () => {
  const limit = limited('^(.*,){11}P')
  const line = Array.from({ length: 60 }, (_, index) => index).join()
  const start = Date.now()
  assert.throws(
    () => limit(() => /^(.*,){11}P/.test(line)),
    (error: unknown) => error instanceof TookTooLong,
  )
  assert.ok(Date.now() - start < 5_000)
  assert.is(
    limit(() => 7),
    7,
  )
})

test('what fails for another reason says so', () => {
  assert.throws(
    () => limited('^(a+)+$')(() => JSON.parse('{')),
    (error: unknown) => error instanceof SyntaxError,
  )
})

test('patterns in linear time need no clock', () => {
  let depth = 0
  const limit = limited('^[a-z]{3}$')
  assert.is(
    limit(() => limit(() => (depth += 1))),
    1,
  )
})

test.run()
