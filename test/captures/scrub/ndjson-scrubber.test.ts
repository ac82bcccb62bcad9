import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { ndjson } from '../../../generator/captures/scrub/ndjson-scrubber.js'
import { temporaryFolder } from '../../temporary.js'
import { bad, good, order, ordersCatalogue, strange } from '../orders.js'
import { catalogueAt, scrubberIn } from './in-memory.js'

const catalogue = await catalogueAt(`${temporaryFolder(ordersCatalogue)}/schemas`)
const { scrub } = scrubberIn(catalogue)

test('empty lines and line ends stay, line by line', async () => {
  const text = `${good}\r\n\n\n${good}\n`
  assert.is((await scrub(ndjson, [text]))[0]?.text, text)
})

test('a line that cannot be read goes, and its place is told', async () => {
  const [result] = await scrub(ndjson, [
    Buffer.concat([Buffer.from(`${good}\n"Ada`), Buffer.from([0xff]), Buffer.from(`"\n${good}\n{"Ada"\n`)]),
  ])
  assert.is(result?.text, `${good}\n${good}\n`)
  assert.equal(
    result?.leftOut.map(({ line }) => line),
    [2, 4],
  )
  assert.is(result?.messages, 2)
})

test('a message that is invalid or unknown stays so', async () => {
  const [result] = await scrub(ndjson, [`${bad}\n${strange}\n`])
  const [first, second] = (result?.text ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.type(first.data.count, 'string')
  assert.is.not(first.data.count, 'two')
  assert.match(second.data.messageType, /^[A-Z][a-z]{4}[A-Z][a-z]{3}$/)
})

test('captures of one run share their values, whichever comes first', async () => {
  const named = JSON.stringify(order({ customer: { name: 'Ada Lovelace' } }))
  const told = JSON.stringify(order({ carrier: 'Ada Lovelace' }))
  const [first, second] = await scrub(ndjson, [told, named])
  assert.is(JSON.parse(first?.text ?? '').data.carrier, JSON.parse(second?.text ?? '').data.customer.name)
})

test('a text of many kilobytes is made up, here and where it is quoted', async () => {
  const letter = Array.from({ length: 1000 }, (_, index) => `Dear ${index * index}, I thank you.`).join(' ')
  const [result] = await scrub(ndjson, [
    JSON.stringify(order({ carrier: `> ${letter}`, customer: { name: letter } })),
  ])
  const { carrier, customer } = JSON.parse(result?.text ?? '').data
  assert.is(carrier, `> ${customer.name}`)
  assert.is(customer.name.length, letter.length)
  assert.not.match(carrier, /thank/)
})

test.run()
