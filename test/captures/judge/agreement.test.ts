import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from '../../../generated/index.js'
import { routerOf } from '../../../generator/captures/judge/message-router.js'
import type { Catalogue } from '../../../generator/catalogue/catalogue-model.js'
import { catalogueFrom } from '../../../generator/generate.js'
import { load } from '../../../generator/schema/load.js'
import { payloadsIn } from '../../payloads.js'

const catalogue = await catalogueIn('schemas')
const route = routerOf(catalogue)

async function catalogueIn(folder: string): Promise<Catalogue> {
  const { value } = catalogueFrom((await load(folder)).value)
  if (value === undefined) throw new Error(`${folder} is broken`)
  return value
}

const examples = catalogue.messageTypes.flatMap(({ examples: all }) => all)

const fixtures = (['known', 'tolerated', 'refused'] as const).flatMap((kind) =>
  payloadsIn(kind).map(({ message }) => message),
)

const recorded = readFileSync('test/fixtures/captures/messages.ndjson', 'utf8')
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line))

/** The same message, with one of its values made another. */
function* variants(message: unknown): Generator<unknown> {
  const text = JSON.stringify(message)
  for (const [index, value] of [null, 'x', 7, -1.5, true, [], {}, [null], { x: 1 }].entries()) {
    let seen = -1
    yield JSON.parse(text, (_, inner: unknown) => {
      seen += 1
      return seen % 9 === index ? value : inner
    })
  }
}

/** What both say; the message itself is not of interest. */
function verdict(parsed: object): unknown {
  const { kind, type, topic, reason, issues } = parsed as Readonly<Record<string, unknown>>
  return JSON.parse(JSON.stringify({ kind, type, topic, reason, issues }))
}

test('CI and the application give the same verdict, with the same issues', () => {
  const messages = [...examples, ...fixtures, ...recorded]
  const kinds = new Set<string>()
  for (const message of [...messages, ...messages.flatMap((one) => [...variants(one)])]) {
    const ours = route(message)
    kinds.add(ours.kind)
    assert.equal(verdict(ours), verdict(parse(message)))
  }
  assert.ok(messages.length > 80)
  assert.is(kinds.size, 3)
})

test.run()
