import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { catalogueFrom } from '../../generator/generate.js'
import { mend, type Texts } from '../../generator/lint/mend.js'
import { loadFiles } from '../../generator/schema/load.js'
import { bakery } from './bakery.js'

const problemsOf = (texts: Texts) => {
  const files = [...texts].map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
  const loaded = loadFiles(files, 'bakery')
  return [...loaded.problems, ...catalogueFrom(loaded.value).problems]
}

/** What is mended in the bakery with a loaf of this text. */
function mendedLoaf(loaf: string) {
  const files = Object.entries(bakery).map(([path, value]): [string, string] => [path, JSON.stringify(value)])
  const manifest = JSON.stringify(Object.assign({}, bakery['catalogue.json'], { requireTypes: true }))
  const path = 'resources/loaf.schema.json'
  const texts = new Map([...files, ['catalogue.json', manifest], [path, loaf]] as const)
  const { mended, changed } = mend(texts, problemsOf(texts), problemsOf)
  return {
    text: changed.get(path) ?? loaf,
    rules: mended.map(({ rule }) => rule),
    files: [...changed.keys()],
  }
}

const before = `\uFEFF{
  "description": "A loaf.",\r
  "properties": {
    "weight": { "minimum": 1, "description": "In grams." },
    "crumb":    { "description": "Inside.",   "minLength": 1 },
    "either": { "description": "Not clear.", "minLength": 1, "minimum": 1 },
    "any": { "description": "Not clear." }
  }
}
`

const after = `\uFEFF{
  "description": "A loaf.",
  "type": "object",\r
  "properties": {
    "weight": { "description": "In grams.", "type": "number", "minimum": 1 },
    "crumb":    { "description": "Inside.", "type": "string",   "minLength": 1 },
    "either": { "description": "Not clear.", "minLength": 1, "minimum": 1 },
    "any": { "description": "Not clear." }
  }
}
`

test('a type that is clear and the order of keys, only that text changed', () => {
  const { text, rules, files } = mendedLoaf(before)
  assert.is(text, after)
  assert.equal(rules.toSorted(), ['key-order', 'stated-type', 'stated-type', 'stated-type'])
  assert.equal(files, ['resources/loaf.schema.json'])
})

test('what is mended needs no mending', () => {
  assert.equal(mendedLoaf(after).rules, [])
})

test('a mend that would bring a new problem is left out, the others are made', () => {
  const loaf = `{ "description": "x", "type": "object", "properties": {
    "a": { "description": "x", "minLength": 1, "default": 5 },
    "b": { "description": "x", "minLength": 1, "default": "x" },
    "c": { "minLength": 1, "type": "string", "description": "x" }
  } }`
  const { text, rules } = mendedLoaf(loaf)
  assert.equal(rules.toSorted(), ['key-order', 'stated-type'])
  assert.match(text, '"a": { "description": "x", "minLength": 1, "default": 5 }')
  assert.match(text, '"b": { "description": "x", "type": "string", "minLength": 1, "default": "x" }')
  assert.match(text, '"c": { "type": "string", "description": "x", "minLength": 1 }')
})

test.run()
