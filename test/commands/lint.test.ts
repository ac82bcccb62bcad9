import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { command } from '../../generator/commands/lint.js'
import { UserError } from '../../generator/problems/user-error.js'
import { smallCatalogue } from '../small-catalogue.js'
import { temporaryFolder } from '../temporary.js'
import { type World, worldAt } from '../world.js'

async function lint(
  files: Record<string, string>,
  given: Record<string, string | true | readonly string[]> = {},
): Promise<{ code: number; world: World }> {
  const world = worldAt(temporaryFolder(files))
  const values = new Map(Object.entries(given).map(([name, value]) => [name, [value].flat()]))
  return { code: await command.run({ values, positionals: [] }, world), world }
}

test('a good catalogue has no findings', async () => {
  const { code, world } = await lint(smallCatalogue())
  assert.is(world.output(), '')
  assert.is(world.errors(), 'schemas: 4 files, no problems\n')
  assert.is(code, 0)
})

test('every problem of every file comes at once, as the design shows them', async () => {
  const files = smallCatalogue()
  const message = 'schemas/messages/OrderShipped.schema.json'
  const { code, world } = await lint({
    ...files,
    [message]: (files[message] ?? '').replace(
      '../resources/order.schema.json',
      '../resources/oder.schema.json',
    ),
    'schemas/resources/broken.schema.json': '{ "a": 1, "a": 2 ',
  })
  assert.match(
    world.output(),
    /^schemas\/messages\/OrderShipped\.schema\.json:\d+:\d+ {2}\/properties\/data\/properties\/order\/\$ref\n {2}Unknown schema "\.\.\/resources\/oder\.schema\.json"\. Did you mean "\.\.\/resources\/order\.schema\.json"\? \[reference\]\n/,
  )
  assert.match(world.output(), 'schemas/resources/broken.schema.json:1:11  /a\n  Duplicate key "a". [json]\n')
  assert.match(world.output(), 'Expected a closing brace.')
  assert.match(world.errors(), 'schemas: 3 errors')
  assert.is(code, 1)
})

test('what follows from a file that does not parse is not reported as well', async () => {
  const files = smallCatalogue()
  const { world, code } = await lint({ ...files, 'schemas/resources/order.schema.json': '' })
  assert.is(code, 1)
  assert.is(
    world.output(),
    'schemas/resources/order.schema.json:1:1\n  The text is empty; expected a JSON value. [json]\n',
  )
})

/** What is printed of the small catalogue, one file of it changed. */
async function problemsWith(file: string, from: string, to: string): Promise<string> {
  const files = smallCatalogue()
  const path = `schemas/${file}`
  assert.match(files[path] ?? '', from)
  return (await lint({ ...files, [path]: (files[path] ?? '').replace(from, to) })).world.errors()
}

test('a file that is no sound schema is one problem', async () => {
  const message = 'messages/OrderShipped.schema.json'
  for (const to of [
    '"type": "strng",',
    '"type": "object", "minimum": "x",',
    '"type": "object", "enum": "x",',
  ])
    assert.is(await problemsWith(message, '"type": "object",', to), 'schemas: 1 error\n', to)
  assert.is(
    await problemsWith(message, '"title": "OrderShipped",', '"minLength": "x",'),
    'schemas: 1 error\n',
  )
  assert.is(
    await problemsWith('resources/order.schema.json', '"type": "object",', '"type": "objekt",'),
    'schemas: 1 error\n',
  )
})

test('a resource that all messages are made of is one problem, whether it parses or is no sound schema', async () => {
  const envelope = '{ "description": "x", "type": "object", "properties": {} }'
  const wrapped = (text: string) => {
    const files = smallCatalogue()
    const path = 'schemas/messages/OrderShipped.schema.json'
    const { properties, ...message } = JSON.parse(files[path] ?? '')
    return {
      ...files,
      [path]: JSON.stringify({ ...message, $ref: '../resources/envelope.schema.json' }),
      'schemas/resources/envelope.schema.json': JSON.stringify({
        ...JSON.parse(envelope),
        properties: JSON.parse(JSON.stringify(properties)),
      }).replace('"type":"object"', text),
    }
  }
  assert.is((await lint(wrapped('"type":"object"'))).world.errors(), 'schemas: 5 files, no problems\n')
  for (const text of ['"type":"objekt"', '"type":"object","type":"object"'])
    assert.is((await lint(wrapped(text))).world.errors(), 'schemas: 1 error\n', text)
})

test('a manifest that does not parse is one problem', async () => {
  const { world } = await lint({ ...smallCatalogue(), 'schemas/catalogue.json': '{' })
  assert.is(world.errors(), 'schemas: 1 error\n')
  assert.match(world.output(), /^schemas\/catalogue\.json:1:2/)
})

test('a misspelt member of a topic is one problem', async () => {
  assert.is(
    await problemsWith('topics/orders.schema.json', 'OrderShipped', 'OrderShiped'),
    'schemas: 1 error\n',
  )
})

test('warnings alone are no failure', async () => {
  const { code, world } = await lint({ ...smallCatalogue(), 'schemas/notes.txt': '' })
  assert.is(code, 0)
  assert.match(world.output(), 'schemas/notes.txt\n  warning This file is ignored')
  assert.is(world.errors(), 'schemas: 1 warning\n')
})

test('problems are shown with a path that opens from where the command runs', async () => {
  const files = { ...smallCatalogue('a/b'), 'a/b/messages/c.schema.json': '!' }
  const { world } = await lint(files, { catalogue: './a/b/' })
  assert.match(world.output(), /^a\/b\/messages\/c\.schema\.json:1:1\n/)
})

test('a label is made safe to print', async () => {
  const { world } = await lint(
    { ...smallCatalogue('::error::\u001b'), '::error::\u001b/x': '' },
    { catalogue: '::error::\u001b' },
  )
  assert.not.match(world.errors() + world.output(), '\u001b')
  assert.not.match(world.errors() + world.output(), /^::/m)
})

const undescribed = (): Record<string, string> => {
  const files = smallCatalogue()
  const path = 'schemas/resources/order.schema.json'
  return { ...files, [path]: JSON.stringify({ ...JSON.parse(files[path] ?? ''), description: undefined }) }
}

test('a rule has the level that the catalogue gives it, and before that the one of the command line', async () => {
  const files = undescribed()
  const manifest = JSON.parse(files['schemas/catalogue.json'] ?? '')
  const having = (level: string) => ({
    ...files,
    'schemas/catalogue.json': JSON.stringify({ ...manifest, rules: { description: level } }),
  })
  const told = async (of: Record<string, string>, given = {}) => {
    const { code, world } = await lint(of, given)
    return [code, world.errors().trim()]
  }
  assert.equal(await told(files), [0, 'schemas: 1 warning'])
  assert.equal(await told(having('off')), [0, 'schemas: 4 files, no problems'])
  assert.equal(await told(having('error')), [1, 'schemas: 1 error'])
  assert.equal(await told(having('error'), { rule: 'description=warn' }), [0, 'schemas: 1 warning'])
  assert.equal(await told(files, { rule: ['file-name=off', 'description=error'] }), [1, 'schemas: 1 error'])
  assert.equal(await told({ ...files, 'schemas/notes.txt': '' }, { rule: ['unread-file=error'] }), [
    1,
    'schemas: 1 error, 1 warning',
  ])
})

test('a rule that is not there, that cannot be set, or a level that is none', async () => {
  const failure = async (rule: string): Promise<string> => {
    try {
      await lint(smallCatalogue(), { rule })
    } catch (error) {
      if (error instanceof UserError) return error.message
      throw error
    }
    throw new Error('nothing was thrown')
  }
  assert.match(await failure('descripton=off'), 'Did you mean "description"?')
  assert.match(await failure('reference=off'), 'is always an error')
  assert.match(await failure('description=loud'), '"off", "warn" or "error"')
  assert.match(await failure('description'), 'a rule and a level, such as description=off')
})

test('--fix writes what it mends, tells it, and lints again', async () => {
  const files = smallCatalogue()
  const path = 'schemas/resources/order.schema.json'
  const order = JSON.parse(files[path] ?? '')
  const number = { maxLength: 20, description: 'x', type: 'string' }
  const text = `${JSON.stringify({ ...order, properties: { number } })}\n`
  const { code, world } = await lint({ ...files, [path]: text }, { fix: true, format: 'json' })
  assert.equal(JSON.parse(world.output()).problems, [])
  assert.match(
    world.errors(),
    /^schemas\/resources\/order\.schema\.json:1:\d+ {2}keys put in order \[key-order\]\n/,
  )
  assert.match(world.errors(), '\nFixed 1 problem in 1 file.\nschemas: 4 files, no problems\n')
  assert.is(
    readFileSync(join(world.cwd, path), 'utf8'),
    text.replace(
      '"maxLength":20,"description":"x","type":"string"',
      '"description":"x","type":"string","maxLength":20',
    ),
  )
  assert.is(code, 0)
})

test('every format goes to standard output', async () => {
  const of = async (format: string) => (await lint(undescribed(), { format })).world.output()
  assert.is(JSON.parse(await of('json')).problems[0].rule, 'description')
  assert.is(JSON.parse(await of('sarif')).runs[0].results[0].ruleId, 'description')
  assert.match(
    await of('github'),
    /^::warning file=schemas\/resources\/order\.schema\.json,line=1,col=1,title=description::/,
  )
  assert.is(JSON.parse((await lint(smallCatalogue(), { format: 'json' })).world.output()).problems.length, 0)
})

test.run()
