import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readPayloads } from '../../generator/captures/truth/payloads.js'
import { showingsOf } from '../../generator/captures/truth/show.js'
import { command } from '../../generator/commands/truth.js'
import { standingOf } from '../../generator/evidence/facts.js'
import { catalogueFrom } from '../../generator/generate.js'
import { load } from '../../generator/schema/load.js'
import { smallCatalogue } from '../small-catalogue.js'
import { temporaryFolder } from '../temporary.js'
import { type World, worldAt } from '../world.js'

const index = 'test/fixtures/payloads/known.json'

async function truth(
  cwd: string,
  path: string,
  ...flags: readonly string[]
): Promise<{ code: number; world: World }> {
  const world = worldAt(cwd)
  const values = new Map(flags.map((flag) => [flag, [true]] as const))
  return { code: await command.run({ values, positionals: [path] }, world), world }
}

test('one index is asked for where none or several are named', async () => {
  for (const positionals of [[], ['a.json', 'b.json']]) {
    try {
      await command.run({ values: new Map(), positionals }, worldAt('.'))
    } catch (error) {
      assert.match(String(error), 'Name one index of payloads: a JSON file that describes each payload.')
      continue
    }
    assert.unreachable()
  }
})

test('what is said of the truth of this catalogue is so, and stands in its README', async () => {
  const { code, world } = await truth('.', index, 'check')
  assert.equal([code, world.errors()], [0, ''])
  assert.ok(readFileSync('generated/README.md', 'utf8').includes(world.output()))
})

test('a property that is not inferred has evidence, and what has neither evidence nor a payload is inferred', async () => {
  const { value } = catalogueFrom((await load('schemas')).value)
  const grounds = value?.grounds
  if (value === undefined || grounds === undefined)
    throw new Error('The catalogue is broken, or rests on nothing.')
  const payloads = await readPayloads(index, grounds.evidence, (message) => message)
  const shown = new Set(showingsOf(payloads, value).flatMap(({ facts }) => [...facts]))
  const properties = grounds.facts.filter(({ what }) => what === 'property')
  const isFounded = ({ key, evidence }: (typeof properties)[number]): boolean =>
    evidence.length > 0 || shown.has(key)
  assert.ok(properties.length > 290 && shown.size > 300)
  assert.equal(
    properties.filter((fact) => fact.source !== 'inferred' && !isFounded(fact)).map(({ key }) => key),
    [],
  )
  assert.equal(
    properties.filter((fact) => fact.source === 'inferred' && isFounded(fact)).map(({ key }) => key),
    [],
    'what is inferred has neither',
  )
  assert.equal(
    grounds.facts
      .filter(({ key, evidence }) => shown.has(key) && standingOf(evidence, grounds.evidence) === 'inferred')
      .map(({ key }) => key),
    [],
    'what a payload shows is not inferred',
  )
})

const text = (value: unknown): string => JSON.stringify(value)

/** A small catalogue of orders, with two payloads of which one is not known. */
function orders(): Record<string, string> {
  const order = 'schemas/resources/order.schema.json'
  const files = smallCatalogue()
  const schema = JSON.parse(files[order] ?? '')
  schema.properties.state = {
    type: 'string',
    description: 'Where it is.',
    'x-evidence': ['Log'],
    anyOf: [{ const: 'left', 'x-evidence': ['Log'] }, { const: 'lost' }, { type: 'string' }],
  }
  return {
    ...files,
    [order]: text(schema),
    'schemas/evidence.json': text({ evidence: { Log: { kind: 'capture', title: 'A log' } } }),
    'payloads/a.json': text({
      data: { messageType: 'OrderShipped', order: { id: 'a', state: 'left', new: 1 } },
    }),
    'payloads/b.json': text({ data: { messageType: 'OrderShipped', order: { id: 7 } } }),
    'payloads.json': text({ 'payloads/a.json': { evidence: 'Log', topic: '/orders' } }),
  }
}

test('the counts, and the file that they are written to', async () => {
  const folder = temporaryFolder(orders())
  assert.is((await truth(folder, 'payloads.json', 'check')).code, 1, 'stale, as there is none')
  const { code, world } = await truth(folder, 'payloads.json')
  assert.is(code, 0)
  assert.is(world.errors(), 'schemas/truth.json: 1 file written. Now generate the package.\n')
  assert.match(world.output(), /\| properties \| 6 \| 0 \| 0 \| 1 \| 5 \| 6 \|/)
  assert.match(world.output(), /\| listed values \| 2 \| 0 \| 0 \| 1 \| 1 \| 1 \|/)
  assert.match(world.output(), /\| captures \| 1 \| 1 \| 1 \| 0 \| 6 \| 1 \|/)
  assert.is((await truth(folder, 'payloads.json', 'check')).code, 0)
})

test('what was filled in proves nothing', async () => {
  const folder = temporaryFolder({
    ...orders(),
    'payloads.json': text({
      'payloads/a.json': { evidence: 'Log', topic: '/orders', completed: ['/data/order'] },
    }),
  })
  const { world } = await truth(folder, 'payloads.json')
  assert.match(world.output(), /\| captures \| 1 \| 1 \| 1 \| 1 \| 3 \| 0 \|/)
})

test('a genuine payload that the catalogue does not know is a finding', async () => {
  const folder = temporaryFolder({
    ...orders(),
    'payloads.json': text({ 'payloads/b.json': { evidence: 'Log', topic: '/orders' } }),
  })
  const { code, world } = await truth(folder, 'payloads.json')
  assert.is(code, 1)
  assert.match(world.errors(), /^payloads\/b\.json is a genuine payload, but its verdict is "invalid".\n/)
})

test('an index that is not sound is refused, and says why', async () => {
  const refused = async (content: unknown): Promise<string> => {
    const folder = temporaryFolder({ ...orders(), 'payloads.json': text(content) })
    try {
      await truth(folder, 'payloads.json')
      return ''
    } catch (error) {
      return error instanceof Error ? error.message.replace(folder, '.') : ''
    }
  }
  assert.match(await refused([]), /is not an index of payloads/)
  assert.match(
    await refused({ 'payloads/a.json': { evidence: 'Lgo' } }),
    /unknown evidence "Lgo"\. Did you mean "Log"\?/,
  )
  assert.match(
    await refused({ 'payloads/a.json': { evidence: 'Log', topik: '/' } }),
    /"topik"\. Did you mean "topic"\?/,
  )
  assert.match(await refused({ '../a.json': { evidence: 'Log' } }), /is outside the folder/)
  assert.match(await refused({ 'payloads/c.json': { evidence: 'Log' } }), /Cannot open/)
})

test.run()
