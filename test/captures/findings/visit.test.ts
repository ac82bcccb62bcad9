import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { isListable } from '../../../generator/captures/coverage/type-tally.js'
import { isName } from '../../../generator/captures/findings/visit.js'

test('names', () => {
  for (const name of ['a', 'callId', 'snake_case', '_links', '$ref', 'line2', 'ipv4Address'])
    assert.ok(isName(name), name)
  for (const data of ['jane.roe@corp.example', '4915112345678', '', 'Jane Roe', 'a3f9c2e1', 'x1234', 'Zoë'])
    assert.not.ok(isName(data), data)
  assert.not.ok(isName('a'.repeat(41)))
})

test('values of lists', () => {
  for (const value of ['Lost', 'on-hold', 'v1.2', 'text/html', 'Größe', '', 7, true, null])
    assert.ok(isListable(value), String(value))
  for (const data of ['jane.roe@corp.example', '4915112345678', 'Jane Roe', '+49-151', 'x12345', 4915112345])
    assert.not.ok(isListable(data), String(data))
  assert.not.ok(isListable('abcdef12-0000-4000-8000-000000000000'))
})

test.run()
