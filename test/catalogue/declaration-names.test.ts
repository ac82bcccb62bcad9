import { test } from 'uvu'
import * as assert from 'uvu/assert'
import {
  eventsNames,
  freeName,
  nameFault,
  nameOf,
  pascalCase,
} from '../../generator/catalogue/declaration-names.js'
import type { Json } from '../../generator/json/value.js'

test('pascal case', () => {
  const pairs = {
    'im-session': 'ImSession',
    v2: 'V2',
    'a b_c.d': 'ABCD',
    'été-fini': 'ÉtéFini',
    '--': '',
    XMLNode: 'XMLNode',
  }
  for (const [text, expected] of Object.entries(pairs)) assert.is(pascalCase(text), expected)
})

const named = (schema: Json, file: string, pointer = ''): string =>
  nameOf({ schema, origin: { file, pointer }, draft: '2020-12' })

test('a schema is called by its title where that is a name', () => {
  assert.is(named({ title: 'Vessel' }, 'resources/ship.schema.json'), 'Vessel')
  assert.is(named({ title: 'A vessel' }, 'resources/ship.schema.json'), 'Ship')
  assert.is(named({ title: 'class' }, 'resources/ship.schema.json'), 'Ship')
  assert.is(named(true, 'resources/deep/im-session.schema.json'), 'ImSession')
})

test('a schema inside another is called by its last key', () => {
  assert.is(named({}, 'a.schema.json', '/$defs/call-state'), 'CallState')
  assert.is(named({}, 'a.schema.json', '/properties/call/properties/id'), 'Id')
  assert.is(named({}, 'a.schema.json', '/definitions/a~1b'), 'AB')
  assert.is(named({}, 'ship.schema.json', '/$defs/--'), 'Ship')
})

test('a schema in a list is called by the list and its place', () => {
  assert.is(named({}, 'a.schema.json', '/items/0'), 'Items0')
  assert.is(named({}, 'a.schema.json', '/properties/a/allOf/12'), 'AllOf12')
})

test('a name that is taken gets a number', () => {
  const taken = new Set(['Issue', 'Issue2', 'Schema1st'])
  assert.is(
    freeName('Issue', (name) => taken.has(name)),
    'Issue3',
  )
  assert.is(
    freeName('1st', (name) => taken.has(name)),
    'Schema1st2',
  )
  assert.is(
    freeName('--', () => false),
    'Schema',
  )
})

test('the events of topics and wildcards', () => {
  const pairs = {
    '/v2/me/calls': 'V2MeCallsEvents',
    '/harbour': 'HarbourEvents',
    '/**': 'AllEvents',
    '/*': 'ChildrenEvents',
    '/v2/*': 'V2ChildrenEvents',
    '/v2/**': 'V2DescendantsEvents',
    '/2/a': 'Topic2AEvents',
  }
  assert.equal(eventsNames(Object.keys(pairs)), Object.values(pairs))
})

test('events that would be called alike get a number, and what arrives on everything keeps its name', () => {
  assert.equal(eventsNames(['/a-b', '/a/b', '/all', '/descendants', '/-', '/été/日本', '/m²', '/**']), [
    'ABEvents',
    'ABEvents2',
    'AllEvents2',
    'DescendantsEvents',
    'Events',
    'Été日本Events',
    'MEvents',
    'AllEvents',
  ])
})

test('what a name must be', () => {
  const invisible = ['a\u200d', '\u3164', 'e\u0301t\u00e9', 'a\u202e']
  for (const name of ['Call', 'A1', '_', '$', 'Été', '日本', 'हिन्दी'])
    assert.is(nameFault(name), undefined, name)
  for (const name of ['', 'a-b', '1st', 'class', 'a.b', 'm²', 'await', 'string', ...invisible])
    assert.match(nameFault(name) ?? '', 'not a valid TypeScript type name')
  for (const name of ['Con', 'AUX', 'lpt1'])
    assert.match(nameFault(name) ?? '', 'not a valid file name on every system')
})

test.run()
