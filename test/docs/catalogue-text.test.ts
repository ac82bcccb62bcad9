import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { catalogueText } from '../../generator/docs/catalogue-text.js'
import { docsOf } from '../../generator/docs/docs.js'
import { catalogueFrom } from '../../generator/generate.js'
import { load } from '../../generator/schema/load.js'
import { catalogueOf, ferry } from '../compare/catalogues.js'

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

test('a catalogue that is too long for 40 KB lacks its longest examples, and says so', () => {
  const long = { title: 'Long', examples: [{ data: { kind: 'Long', note: 'x'.repeat(30_000) } }] }
  const short = { title: 'Short', examples: [{ data: { kind: 'Short', note: 'x'.repeat(20_000) } }] }
  const messages = [long, short].map(({ title, examples }) => [
    `messages/${title}.schema.json`,
    {
      title,
      type: 'object',
      properties: {
        data: { type: 'object', properties: { kind: { type: 'string', const: title } }, required: ['kind'] },
      },
      required: ['data'],
      examples,
    },
  ])
  const topic = { title: '/a', oneOf: messages.map(([path]) => ({ $ref: `../${path}` })) }
  const catalogue = catalogueOf({
    ...ferry(),
    ...Object.fromEntries(messages),
    'topics/a.schema.json': topic,
  })
  const text = catalogueText(catalogue, docsOf(catalogue))
  assert.match(text, 'Long examples are left out')
  assert.match(text, '"kind":"Short"')
  assert.not.match(text, '"kind":"Long"')
  assert.ok(Buffer.byteLength(text) <= 40 * 1024)
})

test('hostile names and words cannot make markup', async () => {
  const text = await textOf('test/fixtures/golden/shapes/schemas')
  assert.not.match(text.replace(/`[^`\n]*`|```json\n.*\n```/g, ''), /(?<!\\)<[a-z!/]/i)
})

test.run()
