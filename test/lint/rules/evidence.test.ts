import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { manifest, message, saidOf } from '../bakery.js'

const evidence = {
  evidence: {
    Handbook: { kind: 'seed', title: 'The handbook', edition: '2nd', year: 1999 },
    Window: { kind: 'capture', title: 'What was seen through the window' },
  },
}
const strict = { 'catalogue.json': { ...manifest, requireEvidence: true }, 'evidence.json': evidence }
const text = { description: 'x', type: 'string' }

/** What is said of properties of a resource, under the names that they have there. */
const saidOfLoaf = (properties: object, files: object = strict): readonly string[] =>
  saidOf({ ...files, 'resources/loaf.schema.json': { ...text, type: 'object', properties } })
    .filter((line) => line.includes('evidence') && line.includes('loaf'))
    .map((line) => line.replace('resources/loaf.schema.json#/properties', ''))

test('where the catalogue asks for it, a property names its evidence or is said to be inferred', () => {
  assert.equal(
    saidOfLoaf({
      a: text,
      b: { ...text, 'x-source': 'seed' },
      c: { ...text, 'x-evidence': [] },
      d: { ...text, 'x-source': 'inferred' },
      e: { ...text, 'x-evidence': ['Handbook'] },
    }),
    ['a', 'b', 'c'].map(
      (name) =>
        `error evidence /${name}: This property has no evidence: list ids from "evidence.json" in "x-evidence", or set "x-source" to "inferred".`,
    ),
  )
  assert.equal(saidOfLoaf({ a: text, b: { ...text, 'x-source': 'seed' } }, { 'evidence.json': evidence }), [])
  assert.equal(saidOfLoaf({ a: text, b: { ...text, 'x-source': 'seed' } }, {}), [])
})

test('a listed value without any is inferred by itself', () => {
  const anyOf = [{ const: 'rye', 'x-evidence': ['Window'] }, { const: 'spelt' }, { type: 'string' }]
  assert.equal(saidOfLoaf({ a: { ...text, anyOf, 'x-evidence': ['Window'] } }), [])
})

test('unknown ids, with the nearest, wherever they stand', () => {
  const unknown = 'Unknown evidence'
  assert.equal(
    saidOfLoaf({
      a: { ...text, 'x-evidence': ['Handbok'] },
      b: { ...text, 'x-evidence': ['Handbook', 'Handbook', 7] },
      c: { ...text, 'x-evidence': 'Handbook', 'x-source': 'inferred' },
      d: {
        ...text,
        anyOf: [{ const: 'rye', 'x-evidence': ['Nothing'] }, { type: 'string' }],
        'x-source': 'inferred',
      },
    }),
    [
      `error evidence /a/x-evidence/0: ${unknown} "Handbok": "evidence.json" has no such id. Did you mean "Handbook"?`,
      'error evidence /b/x-evidence/1: "Handbook" is already listed.',
      'error evidence /b/x-evidence/2: An evidence id must be a string.',
      'error evidence /c/x-evidence: This must be an array of evidence ids.',
      `error evidence /d/anyOf/0/x-evidence/0: ${unknown} "Nothing": "evidence.json" has no such id.`,
    ],
  )
})

test('the source is that of the best evidence', () => {
  const of = (source: string, ...ids: readonly string[]) => ({
    ...text,
    'x-source': source,
    'x-evidence': ids,
  })
  assert.equal(
    saidOfLoaf({
      a: of('seed', 'Window', 'Handbook'),
      b: of('client', 'Window'),
      c: of('doc', 'Window'),
      d: of('inferred', 'Handbook'),
    }),
    [
      'error evidence /c/x-source: "x-source" is "doc", but the best evidence listed is of the kind "client".',
      'error evidence /d/x-source: "x-source" is "inferred", but the best evidence listed is of the kind "seed".',
    ],
  )
})

test('the evidence of examples, where null is for what was made up', () => {
  const baked = { ...message('Baked', {}, {}), 'x-examples-evidence': ['Handbook', null, 'Widow'] }
  const said = saidOf({ 'evidence.json': evidence, 'messages/Baked.schema.json': baked })
  assert.equal(
    said.filter((line) => line.startsWith('error evidence')),
    [
      'error evidence messages/Baked.schema.json#/x-examples-evidence/2: Unknown evidence "Widow": "evidence.json" has no such id. Did you mean "Window"?',
    ],
  )
})

test('evidence that nothing names', () => {
  assert.equal(
    saidOf({ 'evidence.json': evidence }).filter((line) => line.includes('evidence')),
    ['Handbook', 'Window'].map(
      (id) => `warning unused-evidence evidence.json#/evidence/${id}: No schema uses the evidence "${id}".`,
    ),
  )
})

test('what is wrong in the list of evidence itself', () => {
  const said = saidOf({
    'evidence.json': {
      evidnce: {},
      evidence: {
        a: { kind: 'sed', title: 'A' },
        b: { title: 'B', yaer: 1999 },
        c: { kind: 'doc', title: '', year: '1999', edition: 2 },
        d: [],
      },
    },
  })
  assert.equal(
    said.filter((line) => line.startsWith('error evidence')),
    [
      'error evidence-file evidence.json#/evidnce: Unknown field "evidnce". Did you mean "evidence"?',
      'error evidence-file evidence.json#/evidence/a/kind: "kind" must be one of "seed", "doc", "client", "capture". Did you mean "seed"?',
      'error evidence-file evidence.json#/evidence/b/yaer: Unknown field "yaer". Did you mean "year"?',
      'error evidence-file evidence.json#/evidence/b: "kind" must be one of "seed", "doc", "client", "capture".',
      'error evidence-file evidence.json#/evidence/c/title: "title" must be a string.',
      'error evidence-file evidence.json#/evidence/c/edition: "edition" must be a string.',
      'error evidence-file evidence.json#/evidence/c/year: "year" must be a year such as 2024.',
      'error evidence-file evidence.json#/evidence/d: An evidence entry must be an object.',
    ],
  )
  assert.equal(
    saidOf({ 'evidence.json': [] }).filter((line) => line.startsWith('error evidence')),
    ['error evidence-file evidence.json#: "evidence.json" must contain { "evidence": { "<id>": … } }.'],
  )
})

test.run()
