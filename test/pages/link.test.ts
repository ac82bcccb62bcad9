import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { emit } from '../../generator/emit/index.js'
import { catalogueFrom } from '../../generator/generate.js'
import { linked } from '../../generator/pages/link.js'
import { load } from '../../generator/schema/load.js'
import { files } from '../emit/supplies.js'

/** What the entry of some modules exports. */
const exportsOf = (entry: string, modules: ReadonlyMap<string, string>): Record<string, unknown> =>
  new Function(`return ${linked(entry, modules)}`)()

test('what a module passes on, under another name too', () => {
  const modules = new Map([
    [
      'a.js',
      "import { two as zwei } from './b.js';\nexport { one, two as second } from './b.js';\nexport const three = zwei + 1;\n",
    ],
    [
      'b.js',
      'export const one = 1;\n\nexport function unused() {}\n\nconst inner = 2;\nexport { inner as two };\n',
    ],
  ])
  assert.equal(exportsOf('a.js', modules), { one: 1, second: 2, three: 3 })
})

test('what cannot be linked is no silent loss', () => {
  assert.throws(() => linked('a.js', new Map([['a.js', "export * from './b.js';\n"]])), /cannot be linked/)
  assert.throws(
    () => linked('a.js', new Map([['a.js', "import { x } from './b.js';\n"]])),
    /no module "b.js"/,
  )
})

for (const name of ['groupme', 'harbour', 'salesforce']) {
  test(`the router of ${name} knows its examples when it is linked`, async () => {
    const { value: sources } = await load(`test/fixtures/catalogues/${name}`)
    const { value: catalogue } = catalogueFrom(sources)
    assert.ok(catalogue)
    const outputs = catalogue ? await emit(catalogue, files) : []
    const { parse } = exportsOf('parse.js', new Map(outputs.map(({ path, text }) => [path, text])))
    assert.ok(typeof parse === 'function')
    const examples = catalogue?.messageTypes.flatMap((type) => type.examples) ?? []
    assert.ok(examples.length > 0)
    for (const example of examples)
      assert.is(typeof parse === 'function' ? parse(example).kind : '', 'known', JSON.stringify(example))
  })
}

test.run()
