import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { emptyMemory } from '../../generator/emit/supplies.js'
import { generate } from '../../generator/generate.js'
import { isObject, type Json, type JsonObject } from '../../generator/json/value.js'
import { isError } from '../../generator/problems/problem.js'
import { load } from '../../generator/schema/load.js'
import { sourcesOf } from '../catalogue/sources.js'
import { files } from './supplies.js'

const seed = Number(process.env.SEED ?? 20)
console.log(`SEED=${seed}`)

const { value: sources } = await load('test/fixtures/catalogues/harbour')
const original = new Map(sources.map(({ path, text }) => [path, JSON.parse(text) as JsonObject]))
const schemas = [...original.keys()].filter((path) => /^(?:messages|resources)\//.test(path))

type Edit = { readonly path: string; readonly kind: (typeof kinds)[number]; readonly word: string }

const kinds = ['description', 'property', 'required', 'type', 'title', 'removed'] as const

/** The first schema in a file that has properties. */
function edited(schema: JsonObject, change: (properties: JsonObject) => JsonObject): JsonObject {
  if (isObject(schema.properties)) return { ...schema, properties: change(schema.properties) }
  for (const [key, value] of Object.entries(schema)) {
    if (!isObject(value)) continue
    const inner = edited(value, change)
    if (inner !== value) return { ...schema, [key]: inner }
  }
  return schema
}

function afterEdit(schema: JsonObject, { kind, word }: Edit): JsonObject {
  const added = { type: 'string', description: `What ${word} is.` }
  switch (kind) {
    case 'description':
      return { ...schema, description: `${word} ${schema.description}` }
    case 'title':
      return { ...schema, title: `${schema.title}${word}` }
    case 'property':
      return edited(schema, (properties) => ({ ...properties, [word]: added }))
    case 'required':
      return Array.isArray(schema.required) && schema.required.length > 1
        ? { ...schema, required: schema.required.slice(1) as Json[] }
        : schema
    case 'type':
      return edited(schema, (properties) =>
        Object.fromEntries(
          Object.entries(properties).map(([name, value]) =>
            isObject(value) &&
            value.type === 'string' &&
            value.enum === undefined &&
            value.const === undefined
              ? [name, { ...value, type: ['string', 'null'] }]
              : [name, value],
          ),
        ),
      )
    case 'removed':
      return edited(schema, (properties) => Object.fromEntries(Object.entries(properties).slice(0, -1)))
  }
}

const edit: fc.Arbitrary<Edit> = fc.record({
  path: fc.constantFrom(...schemas),
  kind: fc.constantFrom(...kinds),
  word: fc.constantFrom('Alpha', 'Beta', 'Gamma', 'Delta'),
})

test('after any edits, what is remembered leads to the package that is made anew', async () => {
  const memory = emptyMemory()
  const now = new Map(original)
  let written = 0
  for (const one of fc.sample(edit, { seed, numRuns: 10 })) {
    const before = now.get(one.path) ?? {}
    now.set(one.path, afterEdit(before, one))
    const given = sourcesOf(Object.fromEntries(now))
    const anew = await generate(given, files)
    assert.equal(await generate(given, files, memory), anew, JSON.stringify(one))
    written += anew.value.length
    if (anew.problems.some(isError)) now.set(one.path, before)
  }
  assert.ok(written > 100, `${written} files were written`)
})

test.run()
