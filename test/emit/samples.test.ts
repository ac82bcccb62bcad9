import { resolve } from 'node:path'
import { build } from 'esbuild'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type MessageType, parse, topics } from '../../generated/index.js'
import { sample } from '../../generated/testing.js'

test('every message type of the package has samples that are valid and known on its topic', () => {
  const types = new Set<MessageType>(Object.values(topics).flat())
  assert.ok(types.size >= 17)
  for (const type of types)
    for (const seed of [0, 1, 2]) {
      const parsed = parse(sample(type, {}, { seed }))
      assert.is(parsed.kind, 'known')
      assert.is(parsed.type, type)
      assert.is.not(parsed.topic, undefined)
    }
})

test('the state of a call', () => {
  const message = sample('CallStateChangeMessage', { data: { call: { state: 'Ringing' } } })
  assert.is(message.data.call?.state, 'Ringing')
})

test('no bundle has the examples in it that does not ask for them', async () => {
  const contents = "export * from './index.js'"
  const { metafile } = await build({
    stdin: { contents, resolveDir: resolve('generated') },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
  })
  const inputs = Object.keys(metafile.inputs)
  assert.ok(inputs.some((name) => name.endsWith('parse.js')))
  assert.not(inputs.some((name) => /testing|sample/.test(name)))
})

test.run()
