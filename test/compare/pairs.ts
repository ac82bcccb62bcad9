/** Two schemas, and whom the change from the one to the other breaks. */
export type Pair = {
  readonly name: string
  readonly old: object
  readonly next: object
  readonly stay: boolean
  readonly upgrade: boolean
  readonly source: 'hard' | 'soft' | 'write' | 'none'
  readonly level: 'major' | 'minor' | 'patch'
}

const object = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more })
const text = { type: 'string' }
const number = { type: 'number' }
const list = (...values: readonly unknown[]): object => ({ enum: values })
const open = (...values: readonly unknown[]): object => ({ anyOf: [{ enum: values }, { type: 'string' }] })

type Verdict = readonly [
  stay: 'ok' | 'breaks',
  upgrade: 'ok' | 'breaks',
  source: Pair['source'],
  level: Pair['level'],
]

const rows: readonly (readonly [name: string, old: object, next: object, verdict: Verdict])[] = [
  ['a schema against itself', object({ a: text }), object({ a: text }), ['ok', 'ok', 'none', 'patch']],
  [
    'an optional property of an open object is added',
    object({ a: text }),
    object({ a: text, b: number }),
    ['ok', 'ok', 'none', 'minor'],
  ],
  ['one is removed', object({ a: text, b: number }), object({ a: text }), ['ok', 'ok', 'hard', 'major']],
  [
    'a required one is removed',
    object({ a: text }, { required: ['a'] }),
    object({}),
    ['breaks', 'ok', 'hard', 'major'],
  ],
  [
    'a property is renamed',
    object({ a: text, z: number }),
    object({ b: text, z: number }),
    ['ok', 'ok', 'hard', 'major'],
  ],
  [
    'a required property is renamed',
    object({ a: text }, { required: ['a'] }),
    object({ b: text }, { required: ['b'] }),
    ['breaks', 'breaks', 'hard', 'major'],
  ],
  [
    'a property becomes required',
    object({ a: text }),
    object({ a: text }, { required: ['a'] }),
    ['ok', 'breaks', 'write', 'major'],
  ],
  [
    'a property is no longer required',
    object({ a: text }, { required: ['a'] }),
    object({ a: text }),
    ['breaks', 'ok', 'hard', 'major'],
  ],
  [
    'an object is closed',
    object({ a: text }),
    object({ a: text }, { additionalProperties: false }),
    ['ok', 'ok', 'none', 'patch'],
  ],
  ['text becomes a number', text, number, ['breaks', 'breaks', 'hard', 'major']],
  ['null is taken too', text, { type: ['string', 'null'] }, ['breaks', 'ok', 'hard', 'major']],
  ['a closed list grows', list('on', 'off'), list('on', 'off', 'auto'), ['breaks', 'ok', 'soft', 'minor']],
  ['a closed list shrinks', list('on', 'off'), list('on'), ['ok', 'breaks', 'hard', 'major']],
  ['an open list grows', open('on'), open('on', 'off'), ['ok', 'ok', 'none', 'minor']],
  ['an open list shrinks', open('on', 'off'), open('on'), ['ok', 'ok', 'none', 'patch']],
  ['a list is opened', list('on', 'off'), open('on', 'off'), ['breaks', 'ok', 'soft', 'minor']],
  ['a list is closed', open('on', 'off'), list('on', 'off'), ['ok', 'breaks', 'write', 'major']],
  ['one value is replaced by two', list('on'), list('off', 'auto'), ['breaks', 'breaks', 'hard', 'major']],
  [
    'the bounds leave one number',
    { ...number, minimum: 10, maximum: 10 },
    { ...number, multipleOf: 5, minimum: 6, maximum: 14 },
    ['ok', 'ok', 'none', 'patch'],
  ],
  [
    'no more than one alternative may match',
    { anyOf: [{ type: 'integer' }, { ...number, minimum: 5 }] },
    { oneOf: [{ type: 'integer' }, { ...number, minimum: 5 }] },
    ['ok', 'breaks', 'none', 'major'],
  ],
  [
    'a condition says what the whole says',
    object({ a: text, b: text }, { if: { required: ['a'] }, then: { required: ['b'] } }),
    object({ a: text, b: text }, { dependentRequired: { a: ['b'] } }),
    ['ok', 'ok', 'none', 'patch'],
  ],
  [
    'keys that match a pattern hold another type',
    { type: 'object', patternProperties: { '^x-': text } },
    { type: 'object', patternProperties: { '^x-': number } },
    ['breaks', 'breaks', 'hard', 'major'],
  ],
  [
    'what is contained counts for less',
    { type: 'array', items: number, contains: { ...number, minimum: 5 }, minContains: 0, maxContains: 1 },
    { type: 'array', items: number, contains: { ...number, minimum: 3 }, minContains: 0, maxContains: 1 },
    ['ok', 'breaks', 'none', 'major'],
  ],
  [
    'a shape that refers to itself in several ways',
    manyWays({}),
    manyWays({ minProperties: 1 }),
    ['ok', 'breaks', 'none', 'major'],
  ],
  ['a list of numbers grows', list(1, 2), list(1, 2, 3), ['breaks', 'ok', 'soft', 'minor']],
  [
    'a pattern says the same in other words',
    { ...text, pattern: '^[A-Za-z]{2}$' },
    { ...text, pattern: '^[a-zA-Z][a-zA-Z]$' },
    ['ok', 'ok', 'none', 'patch'],
  ],
  [
    'a pattern implies a length',
    { ...text, pattern: '^\\d{4}$' },
    { ...text, pattern: '^\\d{4}$', minLength: 4, maxLength: 4 },
    ['ok', 'ok', 'none', 'patch'],
  ],
  [
    'a pattern is wider',
    { ...text, pattern: '^A\\d$' },
    { ...text, pattern: '^[AB]\\d$' },
    ['breaks', 'ok', 'none', 'minor'],
  ],
  [
    'a length is counted in characters',
    { ...text, maxLength: 1 },
    { ...text, pattern: '^.?$' },
    ['ok', 'breaks', 'none', 'major'],
  ],
  [
    'a bound in whole numbers',
    { type: 'integer', minimum: 1 },
    { type: 'integer', exclusiveMinimum: 0 },
    ['ok', 'ok', 'none', 'patch'],
  ],
  [
    'a step of decimals',
    { ...number, multipleOf: 0.01 },
    { ...number, multipleOf: 0.1 },
    ['ok', 'breaks', 'none', 'major'],
  ],
  [
    'a step that is a multiple of another',
    { type: 'integer', multipleOf: 6 },
    { type: 'integer', multipleOf: 3 },
    ['breaks', 'ok', 'none', 'minor'],
  ],
  [
    'items become another type',
    { type: 'array', items: text },
    { type: 'array', items: number },
    ['breaks', 'breaks', 'hard', 'major'],
  ],
  [
    'an item of a tuple may be null',
    { type: 'array', prefixItems: [text], items: false, minItems: 1 },
    { type: 'array', prefixItems: [{ type: ['string', 'null'] }], items: false, minItems: 1 },
    ['breaks', 'ok', 'hard', 'major'],
  ],
  [
    'free keys hold another type',
    { type: 'object', additionalProperties: text },
    { type: 'object', additionalProperties: number },
    ['breaks', 'breaks', 'hard', 'major'],
  ],
  [
    'the few keys are named',
    { type: 'object', additionalProperties: text, propertyNames: { enum: ['x'] } },
    { type: 'object', additionalProperties: text, propertyNames: { enum: ['x', 'y'] } },
    ['breaks', 'ok', 'none', 'minor'],
  ],
  [
    'a limit to keys that the names keep',
    object({ a: text }, { additionalProperties: false }),
    object({ a: text }, { additionalProperties: false, maxProperties: 1 }),
    ['ok', 'ok', 'none', 'patch'],
  ],
  [
    'one key requires another',
    object({ a: text, b: text }),
    object({ a: text, b: text }, { dependentRequired: { a: ['b'] } }),
    ['ok', 'breaks', 'none', 'major'],
  ],
  [
    'the same as a schema of its own',
    object({ a: text, b: text }, { dependentRequired: { a: ['b'] } }),
    object({ a: text, b: text }, { dependentSchemas: { a: { required: ['b'] } } }),
    ['ok', 'ok', 'none', 'patch'],
  ],
  ['a value is ruled out', text, { ...text, not: { const: '' } }, ['ok', 'breaks', 'none', 'major']],
  [
    'an alternative of another type',
    { anyOf: [text, number] },
    { anyOf: [text, number, { type: 'boolean' }] },
    ['breaks', 'ok', 'hard', 'major'],
  ],
  [
    'an alternative with another tag is removed',
    tagged('a', 'b'),
    tagged('a'),
    ['ok', 'breaks', 'write', 'major'],
  ],
  [
    'an alternative with another tag is added',
    tagged('a'),
    tagged('a', 'b'),
    ['breaks', 'ok', 'hard', 'major'],
  ],
  ['alternatives in another order', tagged('a', 'b'), tagged('b', 'a'), ['ok', 'ok', 'none', 'patch']],
  [
    'an object in two parts',
    { allOf: [object({ a: text }), object({ b: text })] },
    object({ a: text, b: text }),
    ['ok', 'ok', 'none', 'patch'],
  ],
  [
    'what had a name is written out',
    { ...object({ a: { $ref: '#/$defs/t' } }), $defs: { t: text } },
    object({ a: text }),
    ['ok', 'ok', 'hard', 'major'],
  ],
  ['a shape that holds itself', tree({}), tree({ required: ['leaf'] }), ['ok', 'breaks', 'write', 'major']],
  [
    'only words change',
    { ...text, description: 'One.' },
    { ...text, description: 'Two.', default: 'x' },
    ['ok', 'ok', 'none', 'patch'],
  ],
  [
    'what is compensated elsewhere',
    { type: 'integer', minimum: 1 },
    { ...number, multipleOf: 1, exclusiveMinimum: 0 },
    ['ok', 'ok', 'none', 'patch'],
  ],
]

function tagged(...tags: readonly string[]): object {
  return { oneOf: tags.map((tag) => object({ tag: { const: tag }, [tag]: text }, { required: ['tag'] })) }
}

function manyWays(more: object): object {
  const next = object({ next: { $ref: '#/$defs/node' }, leaf: text }, more)
  return { $ref: '#/$defs/node', $defs: { node: { allOf: [next, next, next], anyOf: [next, next] } } }
}

function tree(more: object): object {
  const node = object({ leaf: text, nodes: { type: 'array', items: { $ref: '#/$defs/node' } } }, more)
  return { $ref: '#/$defs/node', $defs: { node } }
}

export const pairs: readonly Pair[] = rows.map(([name, old, next, [stay, upgrade, source, level]]) => ({
  name,
  old,
  next,
  stay: stay === 'breaks',
  upgrade: upgrade === 'breaks',
  source,
  level,
}))
