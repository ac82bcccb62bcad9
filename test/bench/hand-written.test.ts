import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from '../../generated/parse.js'
import { payloadsIn } from '../payloads.js'
import { isKnown } from './hand-written.js'

/** Every value in a message replaced, one at a time, by one of another type. */
function* broken(value: unknown): Iterable<unknown> {
  for (const other of ['text', 1.5, true, null, [], {}]) yield other
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    for (const change of broken(inner)) {
      yield Array.isArray(value)
        ? value.map((item, at) => (String(at) === key ? change : item))
        : { ...value, [key]: change }
    }
  }
}

for (const kind of ['known', 'tolerated', 'refused'] as const) {
  test(`the checker written by hand is as strict as the router: ${kind}`, () => {
    for (const { name, message } of payloadsIn(kind))
      assert.is(isKnown(message), parse(message).kind === 'known', name)
  })
}

test('and as strict on tens of thousands of broken messages', () => {
  let tried = 0
  for (const { name, message } of [...payloadsIn('known'), ...payloadsIn('tolerated')]) {
    for (const change of broken(message)) {
      tried++
      assert.is(isKnown(change), parse(change).kind === 'known', `${name}: ${JSON.stringify(change)}`)
    }
  }
  assert.ok(tried > 10_000)
})

test.run()
