import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { routerOf } from '../../../generator/captures/judge/message-router.js'
import type { Format } from '../../../generator/captures/scrub/format.js'
import { har } from '../../../generator/captures/scrub/har-scrubber.js'
import { ndjson } from '../../../generator/captures/scrub/ndjson-scrubber.js'
import { payloadsIn } from '../../payloads.js'
import { catalogueAt, scrubberIn } from './in-memory.js'

/*
 * test/captures/ holds traffic that may be kept: what was recorded, without the publications that were wrong on
 * purpose, and the known payloads. `UPDATE=1` writes it anew.
 */
const catalogue = await catalogueAt('schemas')
const route = routerOf(catalogue)
const key = Buffer.from('no secret: what it scrubs is public')

const isRight = (message: unknown): boolean => route(message).kind !== 'invalid' || isMeta(message)

const isMeta = (message: unknown): boolean => JSON.stringify(message).includes('"channel":"/meta/')

const rightIn = (text: string): boolean => {
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) ? value.every(isRight) : isRight(value)
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')

const recorded = (name: string): string => readFileSync(`test/fixtures/captures/${name}`, 'utf8')

const rightLines = (name: string): string => `${lines(recorded(name)).filter(rightIn).join('\n')}\n`

function rightArchive(): string {
  const archive = JSON.parse(recorded('websocket.har'))
  for (const entry of archive.log.entries) {
    const frames: { data: string }[] | undefined = entry._webSocketMessages
    if (frames) entry._webSocketMessages = frames.filter(({ data }) => rightIn(data))
  }
  return `${JSON.stringify(archive, null, 1)}\n`
}

/** A payload that was printed without its topic gets it. */
const knownPayloads = (): string =>
  payloadsIn('known')
    .map(({ topic, message }) => `${JSON.stringify({ channel: topic, ...Object(message) })}\n`)
    .join('')

const sources: readonly (readonly [name: string, format: Format, text: string])[] = [
  ['batches.ndjson', ndjson, rightLines('batches.ndjson')],
  ['messages.ndjson', ndjson, rightLines('messages.ndjson')],
  ['payloads.ndjson', ndjson, knownPayloads()],
  ['websocket.har', har, rightArchive()],
]

const { scrub } = scrubberIn(catalogue)

for (const [name, format, text] of sources) {
  test(`${name} is what scrub makes of the recording`, async () => {
    const [result] = await scrub(format, [text], key)
    const path = `test/captures/${name}`
    if (process.env.UPDATE) writeFileSync(path, result?.text ?? '')
    assert.ok(existsSync(path))
    assert.is(readFileSync(path, 'utf8'), result?.text)
    assert.equal(result?.leftOut, [])
    assert.ok((result?.messages ?? 0) >= 4)
  })
}

test('none of it is as it was recorded', () => {
  for (const name of sources.map(([one]) => one)) {
    const text = readFileSync(`test/captures/${name}`, 'utf8')
    assert.not.match(text, /127\.0\.0\.1|localhost|gws\.example/)
  }
})

test.run()
