import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readerFor } from '../../../generator/captures/read/index.js'

const cases: readonly (readonly [name: string, head: string, whole?: boolean])[] = [
  ['json', '{"a":1}'],
  ['json', '{"a":1}\n'],
  ['json', '[{"a":1},\n{"b":2}]'],
  ['json', '[\n{"a":1}\n]'],
  ['json', '{\n  "a": 1\n}\n'],
  ['json', '\n\n{\n"a":1}'],
  ['json', '{"a":\n{"b":1}}'],
  ['json', '[{"a":1', false],
  ['json', '{"a":1,\n"b":"cut'],
  ['ndjson', '{"a":1}\n{"b":2}\n'],
  ['ndjson', '{"a":1}\n', false],
  ['ndjson', '[{"a":1}]\n[{"a":2}]\n'],
  ['ndjson', '{"a":1,"b\n{"a":1}\n{"a":2}\n'],
  ['ndjson', '{"a":1', false],
  ['log', 'garbage'],
  ['ndjson', '{"a":1}\ngarbage\n'],
  ['ndjson', ''],
  ['har', '{"log":{"version":"1.2","entries":[]}}'],
  ['har', ' {\n "log": {\n "version"', false],
]

for (const [name, head, whole = true] of cases) {
  test(`${name}: ${JSON.stringify(head)}${whole ? '' : ' …'}`, () => {
    assert.is(readerFor(head, whole).name, name)
  })
}

test.run()
