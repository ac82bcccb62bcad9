import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { catalogueText } from '../../generator/docs/catalogue-text.js'
import { docsOf } from '../../generator/docs/docs.js'
import { catalogueFrom } from '../../generator/generate.js'
import { load } from '../../generator/schema/load.js'

async function textOf(folder: string): Promise<string> {
  const { value } = catalogueFrom((await load(folder)).value)
  if (value === undefined) throw new Error(`"${folder}" is broken`)
  return catalogueText(value, docsOf(value))
}

test('the text of this catalogue is what is shipped, and short enough to be read by a tool', async () => {
  const text = await textOf('schemas')
  assert.is(text, readFileSync('generated/CATALOGUE.md', 'utf8'))
  assert.ok(Buffer.byteLength(text) <= 40 * 1024, `${Buffer.byteLength(text)} bytes`)
})

test('it tells topics, message types, properties, values and one example of each', async () => {
  const text = await textOf('schemas')
  assert.match(text, '\n- `/v2/me/calls`: `CallStateChangeMessage`, `ErrorMessage`. Calls of the user')
  assert.match(text, '\n- `state`\\* `string`: How far the call has come. Values, open: `Dialing`, ')
  assert.match(text, '\n- `data.call`\\* `Call`: The call as it is now.\n')
  const examples = [...text.matchAll(/```json\n(.*)\n```/g)].map(([, json = '']) => JSON.parse(json))
  const [types = ''] = text.slice(text.indexOf('## Message types')).split('## Resources')
  assert.is(examples.length, (types.match(/^### /gm) ?? []).length)
})

test('hostile names and words cannot make markup', async () => {
  const text = await textOf('test/fixtures/golden/shapes/schemas')
  assert.not.match(text.replace(/`[^`\n]*`|```json\n.*\n```/g, ''), /(?<!\\)<[a-z!/]/i)
})

test.run()
