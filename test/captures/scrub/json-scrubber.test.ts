import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { json } from '../../../generator/captures/scrub/json-scrubber.js'
import { temporaryFolder } from '../../temporary.js'
import { good, order, ordersCatalogue } from '../orders.js'
import { catalogueAt, type Result, scrubberIn } from './in-memory.js'

const catalogue = await catalogueAt(`${temporaryFolder(ordersCatalogue)}/schemas`)
const { scrub } = scrubberIn(catalogue)

async function scrubbed(text: string | Buffer): Promise<Result> {
  const [result] = await scrub(json, [text])
  if (result === undefined) throw new Error('nothing came out')
  return result
}

const personal = JSON.stringify(order({ customer: { name: 'Ada Lovelace' } }), null, 2)

for (const text of [
  good,
  `\n${good}\n`,
  `[${good}]`,
  `[\n\t${good},\r\n\t${good}\n]\n`,
  `${good}\n${good}\n[${good}, ${good}]\n`,
  '[]',
  '[ ]\n',
]) {
  test(`what is laid out as ${JSON.stringify(text.replaceAll(good, '…'))} stays so`, async () => {
    const { text: made, leftOut } = await scrubbed(text)
    assert.is(made, text)
    assert.equal(leftOut, [])
  })
}

test('only what is personal changes', async () => {
  const { text, messages } = await scrubbed(`[\n  ${personal},\n  ${good}\n]\n`)
  assert.is(messages, 2)
  assert.is(
    text.replace(/"name": "[A-Z][a-z]{2} [A-Z][a-z]{7}"/, '"name": "Ada Lovelace"'),
    `[\n  ${personal},\n  ${good}\n]\n`,
  )
  assert.not.match(text, 'Lovelace')
})

const broken = '{"name": "Ada" "Lovelace"}'

for (const [text, count] of [
  [`[${broken}, ${good}, ${good}]`, 2],
  [`[${good}, ${broken}, ${good}]`, 2],
  [`[${good}, ${good}, ${broken}]`, 2],
  [`[${broken}, ${broken}]`, 0],
  [`[${good}, , ${good}]`, 2],
  [`[${good}, ${good},]`, 2],
  [`[${good}, "Ada`, 1],
  [`[${good}, [${good}, "Ada`, 1],
  [`[${good}]\n[${good}, {"name": "Ada`, 2],
  [`[${good}, `, 1],
  [`[${good}] Ada [${good}]`, 1],
] as const) {
  test(`of ${text.replaceAll(good, '…')} stays what can be read`, async () => {
    const { text: made, leftOut, messages } = await scrubbed(text)
    assert.is(messages, count)
    assert.ok(leftOut.length > 0)
    assert.not.match(made, 'Ada')
    const lists = made.includes('][') || /\]\s+\[/.test(made) ? made.split(/(?<=\])\s*(?=\[)/) : [made]
    assert.is(lists.flatMap((list) => JSON.parse(list)).length, count)
  })
}

test('a list without its end gets one', async () => {
  const { text, leftOut } = await scrubbed(`[${good}, ${good}`)
  assert.is(text, `[${good}, ${good}]`)
  assert.equal(leftOut, [])
})

test('bytes that are no UTF-8 are left out', async () => {
  const { text, leftOut } = await scrubbed(
    Buffer.concat([Buffer.from(`[${good}, "Ada`), Buffer.from([0xff]), Buffer.from('"]')]),
  )
  assert.equal(JSON.parse(text), [JSON.parse(good)])
  assert.match(leftOut[0]?.message ?? '', 'not valid UTF-8')
})

test.run()
