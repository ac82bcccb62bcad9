import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { emptyTally, type Finding, type Tally } from '../../../generator/captures/findings/finding.js'
import { type JudgeOptions, judgeFor } from '../../../generator/captures/judge/judge.js'
import { documentOf } from '../../../generator/captures/read/document.js'
import { type Item, unreadable } from '../../../generator/captures/read/reader.js'
import { github } from '../../../generator/captures/reports/github-report.js'
import { text } from '../../../generator/captures/reports/text-report.js'
import { catalogueFrom } from '../../../generator/generate.js'
import { load } from '../../../generator/schema/load.js'
import { temporaryFolder } from '../../temporary.js'
import { bad, good, order, ordersCatalogue, strange } from '../orders.js'
import { written } from '../reports/findings.js'

const { value: catalogue } = catalogueFrom((await load(`${temporaryFolder(ordersCatalogue)}/schemas`)).value)

function judged(
  items: readonly Item[],
  options: Partial<JudgeOptions> = {},
): { tally: Tally; findings: readonly Finding[] } {
  if (!catalogue) throw new Error('broken')
  const judge = judgeFor(catalogue, {
    strict: false,
    frames: false,
    folds: false,
    ignoreUnknown: false,
    ...options,
  })
  const tally = emptyTally()
  const findings: Finding[] = []
  judge(items, 'a.ndjson', tally, (finding) => findings.push(finding))
  return { tally, findings }
}

const read = (value: unknown, line = 1): Item =>
  documentOf(typeof value === 'string' ? value : JSON.stringify(value), line, 1)

/** The drift of an order on a channel of a topic with parameters. */
async function driftOn(channel: string, parameters: object): Promise<readonly string[]> {
  const topic = 'schemas/topics/rooms-room-orders.schema.json'
  const text = JSON.stringify({
    title: '/rooms/{room}/orders/{day}',
    description: 'Orders of a room.',
    'x-parameters': parameters,
    oneOf: [{ $ref: '../messages/OrderShipped.schema.json' }],
  })
  const { value } = catalogueFrom(
    (await load(`${temporaryFolder({ ...ordersCatalogue, [topic]: text })}/schemas`)).value,
  )
  if (!value) throw new Error('broken')
  const findings: Finding[] = []
  const judge = judgeFor(value, { strict: true, frames: true, folds: false, ignoreUnknown: false })
  judge([read({ ...JSON.parse(good), channel })], 'a.ndjson', emptyTally(), (finding) =>
    findings.push(finding),
  )
  assert.not.match(JSON.stringify(findings), /mara|monday/i, 'no value is told')
  return findings.flatMap(({ verdict, issues = [] }) =>
    issues.map(({ pointer, keyword, message, schema }) =>
      [verdict, pointer, keyword, message, schema].join(' '),
    ),
  )
}

test('a parameter that is neither listed nor of the expected form is drift, and its value is not told', async () => {
  const place = 'topics/rooms-room-orders.schema.json#/x-parameters/'
  const unlisted = `drift /channel unlistedValue has a value of "{room}" that is not one of the values listed in the schema ${place}room/enum`
  const other = `drift /channel unexpectedForm has a value of "{day}" that does not match the expected pattern "^\\d+$" ${place}day/pattern`
  const parameters = { room: { pattern: '^r\\d$', enum: ['lobby'] }, day: { pattern: '^\\d+$' } }
  for (const fine of ['lobby/orders/7', 'r1/orders/12'])
    assert.equal(await driftOn(`/rooms/${fine}`, parameters), [])
  assert.equal(await driftOn('/rooms/mara/orders/7', parameters), [unlisted])
  assert.equal(await driftOn('/rooms/lobby/orders/monday', parameters), [other])
  assert.equal(await driftOn('/rooms/mara/orders/monday', parameters), [unlisted, other])
  assert.equal(await driftOn('/rooms/mara/orders/monday', { room: { enum: ['lobby'] } }), [unlisted])
  assert.equal(await driftOn('/rooms/mara/orders/monday', {}), [])
})

test('every item is counted once, and what is worth it is reported in order', () => {
  const items = [
    read(good),
    read(bad, 2),
    { kind: 'skipped', reason: 'foreign' } as const,
    read(strange, 3),
    unreadable('x', 4),
  ]
  const { tally, findings } = judged(items)
  assert.equal(tally, {
    files: 0,
    messages: 4,
    valid: 1,
    invalid: 1,
    unknown: 1,
    unreadable: 1,
    skipped: 1,
    drift: 0,
  })
  assert.equal(
    findings.map(({ verdict, line }) => [verdict, line]),
    [
      ['invalid', 2],
      ['unknown', 3],
      ['unreadable', 4],
    ],
  )
})

test('unknown messages may be counted and not reported', () => {
  const { tally, findings } = judged([read(strange)], { ignoreUnknown: true })
  assert.equal([tally.unknown, findings.length], [1, 0])
})

test('a message with drift is valid too', () => {
  const { tally, findings } = judged([read(order({ more: 1 })), read(good)], { strict: true })
  assert.equal([tally.messages, tally.valid, tally.drift], [2, 2, 1])
  assert.is(findings[0]?.verdict, 'drift')
})

test('only the first of a kind is shown in its lines', () => {
  const { findings } = judged([read(bad), read(bad, 2), read(order({ state: 'No' }), 3)], { frames: true })
  assert.equal(
    findings.map(({ issues }) => issues?.[0]?.frame !== undefined),
    [true, false, true],
  )
  assert.is(judged([read(bad)]).findings[0]?.issues?.[0]?.frame, undefined)
})

test('where findings are folded, nobody looks for the places of the third of a kind', () => {
  const items = [1, 2, 3].map((line) => read(bad, line))
  const { findings } = judged(items, { folds: true })
  assert.equal(
    findings.map(({ line, issues }) => [line, issues?.[0]?.line]),
    [
      [1, 1],
      [2, 2],
      [3, undefined],
    ],
  )
  assert.is(judged(items).findings[2]?.issues?.[0]?.line, 3)
})

test('folded reports are the same without the places that they do not show', () => {
  const notes = (key: string) => order({ notes: { [key]: 5 } })
  const lines = [bad, notes('One'), strange, bad, notes('two'), notes('two'), bad, strange, notes('One'), bad]
  const messages = lines.map((line) => (typeof line === 'string' ? (JSON.parse(line) as unknown) : line))
  const batch = JSON.stringify(messages, null, 2)
  const items = [...lines, batch, batch].map((line, index) => read(line, index + 1))
  for (const format of [text, github]) {
    const [placed, folded] = [false, true].map((folds) =>
      written(format, judged(items, { frames: format.frames, folds }).findings),
    )
    assert.is(folded, placed)
    assert.match(folded ?? '', /1[0-9] more of this kind/)
  }
})

test('free keys of personal data are data', () => {
  const { findings } = judged([read(order({ notes: { Geheim: 5 } }))], { frames: true })
  assert.is(findings[0]?.issues?.[0]?.pointer, '/data/notes/*')
  assert.not.match(JSON.stringify(findings), 'Geheim')
})

test('a finding in a document that is no text has the place of the document', () => {
  const { findings } = judged([{ kind: 'document', value: JSON.parse(bad) as unknown, line: 7, column: 3 }])
  assert.equal([findings[0]?.line, findings[0]?.column, findings[0]?.issues?.[0]?.line], [7, 3, undefined])
})

test('names from the wire are cut short', () => {
  const { findings } = judged([
    read({ channel: `/${'x'.repeat(5_000)}`, data: { messageType: 'y'.repeat(5_000) } }),
  ])
  assert.ok(JSON.stringify(findings).length < 1_500)
})

test('in a batch each message is told where it stands, in its own lines', () => {
  const batch = `[\n  ${good},\n  ${bad},${bad}\n]`
  const { findings } = judged([documentOf(batch, 7, 3)], { frames: true })
  const column = bad.indexOf('"two"')
  assert.equal(
    findings.map(({ line, column, issues }) => [line, column, issues?.[0]?.line, issues?.[0]?.column]),
    [
      [9, 3, 9, 3 + column],
      [9, bad.length + 4, 9, bad.length + 4 + column],
    ],
  )
  const frame = findings[0]?.issues?.[0]?.frame
  assert.equal([frame?.line, frame?.lines.map(({ number }) => number)], [9, [9]])
})

test('a fault in a very long message has its place, though its lines are not shown', () => {
  const order = bad.replace('{"messageType"', `{"filler":"${'x'.repeat(2_000_000)}","messageType"`)
  assert.ok(order.length > bad.length)
  const { findings } = judged([documentOf(order, 1, 1)], { frames: true })
  assert.equal(
    [findings[0]?.issues?.[0]?.column, findings[0]?.issues?.[0]?.frame],
    [order.indexOf('"two"') + 1, undefined],
  )
})

test('a batch of very many faults is told as fast as so many lines', () => {
  const { tally } = judged([documentOf(`[${`${bad},`.repeat(25_000)}${bad}]`, 1, 1)])
  assert.is(tally.invalid, 25_001)
})

test('very many kinds of faults in one batch are each told in their own lines alone', () => {
  const messages = Array.from({ length: 1_000 }, (_, index) =>
    bad.replace('"count"', `"key${index}":1,"count"`),
  )
  const filler = Array.from({ length: 20_000 }, () => good)
  const { findings } = judged([documentOf(`[${[...messages, ...filler].join(',')}]`, 1, 1)], {
    frames: true,
    strict: true,
  })
  assert.is(findings.length, 1_000)
})

test('a message of very many deep values is told without a walk through all of them', () => {
  const deep = `${'['.repeat(900)}${'0,'.repeat(200_000)}0${']'.repeat(900)}`
  const order = bad.replace('"count"', `"deep":${deep},"count"`)
  assert.is(judged([documentOf(order, 1, 1)], { frames: true }).findings[0]?.verdict, 'invalid')
})

test.run()
