import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { command } from '../../generator/commands/lint.js'
import { smallCatalogue } from '../small-catalogue.js'
import { temporaryFolder } from '../temporary.js'
import { type World, worldAt } from '../world.js'

async function lint(files: Record<string, string>, folder?: string): Promise<{ code: number; world: World }> {
  const world = worldAt(temporaryFolder(files))
  const values = new Map(folder === undefined ? [] : [['catalogue', [folder]] as const])
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
    /^schemas\/messages\/OrderShipped\.schema\.json:\d+:\d+ {2}\/properties\/data\/properties\/order\/\$ref\n {2}Unknown schema "\.\.\/resources\/oder\.schema\.json"\. Did you mean "\.\.\/resources\/order\.schema\.json"\?\n/,
  )
  assert.match(world.output(), 'schemas/resources/broken.schema.json:1:11  /a\n  Duplicate key "a".\n')
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
    'schemas/resources/order.schema.json:1:1\n  The text is empty; expected a JSON value.\n',
  )
})

test('warnings alone are no failure', async () => {
  const { code, world } = await lint({ ...smallCatalogue(), 'schemas/notes.txt': '' })
  assert.is(code, 0)
  assert.match(world.output(), 'schemas/notes.txt\n  warning Not read')
  assert.is(world.errors(), 'schemas: 1 warning\n')
})

test('problems are shown with a path that opens from where the command runs', async () => {
  const files = { ...smallCatalogue('a/b'), 'a/b/messages/c.schema.json': '!' }
  const { world } = await lint(files, './a/b/')
  assert.match(world.output(), /^a\/b\/messages\/c\.schema\.json:1:1\n/)
})

test('a label is made safe to print', async () => {
  const { world } = await lint(
    { ...smallCatalogue('::error::\u001b'), '::error::\u001b/x': '' },
    '::error::\u001b',
  )
  assert.not.match(world.errors() + world.output(), '\u001b')
  assert.not.match(world.errors() + world.output(), /^::/m)
})

test.run()
