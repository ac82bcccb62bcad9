import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { command } from '../../generator/commands/generate.js'
import { commands } from '../../generator/commands/index.js'
import { main } from '../../generator/commands/main.js'
import { UserError } from '../../generator/problems/user-error.js'
import { smallCatalogue } from '../small-catalogue.js'
import { temporaryFolder } from '../temporary.js'
import { type World, worldAt } from '../world.js'

type Given = Readonly<Record<string, string | true>>

async function generate(
  cwd: string,
  given: Given = {},
  world = worldAt(cwd),
): Promise<{ code: number; world: World }> {
  const values = new Map(Object.entries(given).map(([name, value]) => [name, [value]]))
  return { code: await command.run({ values, positionals: [] }, world), world }
}

const message = 'schemas/messages/OrderShipped.schema.json'

function edit(cwd: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(cwd, path), 'utf8')
  assert.ok(text.includes(from))
  writeFileSync(join(cwd, path), text.replace(from, to))
}

test('writes the package, and a second run writes nothing', async () => {
  const cwd = temporaryFolder(smallCatalogue())
  const first = await generate(cwd)
  assert.is(first.code, 0)
  assert.match(
    first.world.errors(),
    /^generated: [1-9]\d* written, 0 deleted, 0 unchanged\nGenerated \d+ topics? and \d+ message types? in \d+\.\d s\.\n$/,
  )
  assert.is(first.world.output(), '')
  assert.ok(existsSync(join(cwd, 'generated/package.json')))
  const second = await generate(cwd)
  assert.match(second.world.errors(), /^generated: 0 written, 0 deleted, [1-9]\d* unchanged\nGenerated /)
})

test('a broken catalogue leaves the old output as it was', async () => {
  const cwd = temporaryFolder(smallCatalogue())
  await generate(cwd)
  const before = readFileSync(join(cwd, 'generated/.cometd-codegen.json'), 'utf8')
  appendFileSync(join(cwd, message), '!')
  const { code, world } = await generate(cwd)
  assert.is(code, 1)
  assert.match(world.output(), message)
  assert.is(readFileSync(join(cwd, 'generated/.cometd-codegen.json'), 'utf8'), before)
  rmSync(join(cwd, 'generated'), { recursive: true })
  await generate(cwd)
  assert.not(existsSync(join(cwd, 'generated')))
})

test('a problem is shown with its rule and its lines, and warnings alone do not stop', async () => {
  const order = 'schemas/resources/order.schema.json'
  const schema = { description: 'x', type: 'object', properties: { a: { type: 'strng' } } }
  const broken = await generate(
    temporaryFolder({ ...smallCatalogue(), [order]: JSON.stringify(schema, null, 2) }),
  )
  assert.is(broken.code, 1)
  assert.match(
    broken.world.output(),
    [
      ' Did you mean "string"? [meta-schema]',
      '  4 |   "properties": {',
      '  5 |     "a": {',
      '  6 |       "type": "strng"',
      '    |               ^^^^^^^',
      '  7 |     }',
      '',
    ].join('\n'),
  )
  const warned = await generate(temporaryFolder({ ...smallCatalogue(), [order]: '{"type": "object"}' }))
  assert.match(warned.world.output(), 'warning This schema has no "description". [description]')
  assert.is(warned.code, 0)
})

test('half of a surrogate pair in a key is told as a problem, as by lint', async () => {
  const order = 'schemas/resources/order.schema.json'
  const keys = ['"properties": {"a\\ud800": {"type": "string"}}', '"patternProperties": {"\\ud800": {}}']
  for (const half of [...keys, '"dependentRequired": {"\\udc00": ["a"]}']) {
    const cwd = temporaryFolder({ ...smallCatalogue(), [order]: `{"type": "object", ${half}}` })
    const { code, world } = await generate(cwd)
    assert.is(code, 1, half)
    assert.match(
      world.output(),
      /order\.schema\.json:1:\d+ .*\n {2}The text contains half of a surrogate pair/,
    )
    assert.match(world.errors(), /^schemas: 1 error\n$/)
  }
})

test('--check is content with what was written, and never writes', async () => {
  const cwd = temporaryFolder(smallCatalogue())
  const missing = await generate(cwd, { check: true })
  assert.is(missing.code, 1)
  assert.not(existsSync(join(cwd, 'generated')))
  await generate(cwd)
  const { code, world } = await generate(cwd, { check: true })
  assert.is(code, 0)
  assert.is(world.output() + world.errors(), '')
})

test('--check says what stands in the way of mending', async () => {
  const cwd = temporaryFolder(smallCatalogue())
  await generate(cwd)
  writeFileSync(join(cwd, 'generated/.cometd-codegen.json'), '{')
  assert.not.match((await generate(cwd, { check: true })).world.errors(), 'Before that')
  writeFileSync(join(cwd, 'generated/package.json'), '{}')
  const { code, world } = await generate(cwd, { check: true })
  assert.is(code, 1)
  assert.match(world.errors(), /Run: .*\nFirst: .*cannot be read.*package\.json/)
})

test('--check shows a diff and the command that mends it', async () => {
  const cwd = temporaryFolder(smallCatalogue('my schemas'))
  const given = { catalogue: 'my schemas', out: 'out' }
  await generate(cwd, given)
  edit(cwd, 'my schemas/resources/order.schema.json', 'Its number.', 'Its new number.')
  writeFileSync(join(cwd, 'out/extra.js'), '')
  const { code, world } = await generate(cwd, { ...given, check: true })
  assert.is(code, 1)
  assert.match(world.output(), /^-.*Its number\./m)
  assert.match(world.output(), /^\+.*Its new number\./m)
  assert.match(world.output(), 'extra: out/extra.js')
  assert.match(world.errors(), 'Run: npx cometd-codegen generate --catalogue "my schemas" --out out\n')
  assert.match(world.errors(), 'Then delete the extra files')
})

test('files of a person are named', async () => {
  const cwd = temporaryFolder({ ...smallCatalogue(), 'generated/notes.txt': '' })
  const { world } = await generate(cwd)
  assert.match(world.errors(), 'These files were not generated and were kept:\n  notes.txt\n')
})

test('line ends of the schemas make no difference', async () => {
  const files = smallCatalogue()
  const windows = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  )
  const [one, other] = [temporaryFolder(files), temporaryFolder(windows)]
  await generate(one)
  await generate(other)
  const record = 'generated/.cometd-codegen.json'
  assert.is(readFileSync(join(one, record), 'utf8'), readFileSync(join(other, record), 'utf8'))
})

test('the output and the catalogue must not contain each other', async () => {
  const cwd = temporaryFolder(smallCatalogue())
  for (const out of ['schemas', 'schemas/out', '.', '..', '/']) {
    const error = await generate(cwd, { out, check: true }).catch((reason: unknown) => reason)
    assert.match(error instanceof UserError ? error.message : '', 'must not contain each other', out)
  }
})

test('nothing is written after an interruption', async () => {
  const cwd = temporaryFolder(smallCatalogue())
  const { code } = await generate(cwd, {}, worldAt(cwd, { signal: AbortSignal.abort() }))
  assert.is(code, 130)
  assert.not(existsSync(join(cwd, 'generated')))
})

async function until(what: () => boolean): Promise<void> {
  const started = Date.now()
  while (!what()) {
    assert.ok(Date.now() - started < 30_000, 'waited for too long')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

test('--watch: an edit is written, a broken schema shows its problems, and it ends when interrupted', async () => {
  const cwd = temporaryFolder(smallCatalogue())
  const interruption = new AbortController()
  const world = worldAt(cwd, { signal: interruption.signal })
  const running = generate(cwd, { watch: true }, world)
  await until(() => world.errors().includes('generated: '))

  const declaration = join(cwd, 'generated/types/Order.d.ts')
  edit(cwd, 'schemas/resources/order.schema.json', 'Its number.', 'Its new number.')
  await until(() => readFileSync(declaration, 'utf8').includes('Its new number.'))

  edit(cwd, message, '"type": "object"', '"type": "objet"')
  await until(() => world.output().includes(message))
  edit(cwd, message, '"type": "objet"', '"type": "object"')
  edit(cwd, 'schemas/resources/order.schema.json', 'Its new number.', 'Its last number.')
  await until(() => readFileSync(declaration, 'utf8').includes('Its last number.'))

  interruption.abort()
  assert.is((await running).code, 130)
})

test('--check and --watch exclude each other', async () => {
  const world = worldAt(temporaryFolder(smallCatalogue()))
  const tool = { commands, version: () => '' }
  assert.is(await main(['generate', '--check', '--watch'], tool, world), 2)
  assert.match(world.errors(), 'Use either "--check" or "--watch", not both.')
})

test.run()
