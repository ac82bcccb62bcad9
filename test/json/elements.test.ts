import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type Element, type Ending, elementsOf } from '../../generator/json/elements.js'

async function split(
  text: string | Buffer,
  path: readonly string[],
  size = 7,
  limit?: number,
): Promise<{ elements: readonly Element[]; ending: Ending | undefined; around: string }> {
  const elements: Element[] = []
  const around: Buffer[] = []
  let ending: Ending | undefined
  const options = { around: (bytes: Buffer) => void around.push(Buffer.from(bytes)) }
  for await (const group of elementsOf(chunks(Buffer.from(text), size), path, {
    ...options,
    ...(limit === undefined ? {} : { limit }),
  })) {
    elements.push(...group.elements)
    ending = group.ending
  }
  return { elements, ending, around: Buffer.concat(around).toString() }
}

function* chunks(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const texts = (elements: readonly Element[]): readonly string[] =>
  elements.map(({ bytes }) => bytes.toString().trim())

test('the elements of an array at the root, and where they begin', async () => {
  const { elements, ending } = await split('[ {"a": "],"},\n  "ü😀", [1,\n2] ]\n', [])
  assert.equal(texts(elements), ['{"a": "],"}', '"ü😀"', '[1,\n2]'])
  assert.equal(
    elements.map(({ line, column }) => [line, column]),
    [
      [1, 3],
      [2, 3],
      [2, 10],
    ],
  )
  assert.equal(ending, { closed: true, line: 4, column: 1 })
})

test('the elements of an array inside, and what is around it', async () => {
  const text =
    '{"x":{"entries":[9]},"log":{"a":{"entries":[8]},"entries":[1,{"entries":[2]}],"b":[3]},"entries":[4]}'
  for (const size of [1, 5, 1000]) {
    const { elements, around, ending } = await split(text, ['log', 'entries'], size)
    assert.equal(texts(elements), ['1', '{"entries":[2]}'])
    assert.is(JSON.parse(around).log.b[0], 3)
    assert.is(ending?.closed, true)
  }
})

test('a key of the path with a value that is no container leads nowhere', async () => {
  assert.equal((await split('{"log":5,"x":{"entries":[1]}}', ['log', 'entries'])).elements, [])
})

test('where a key of the path comes twice, no array is passed over', async () => {
  for (const text of [
    '{"log":{"entries":[1],"pages":[9],"entries":[2,3]}}',
    '{"log":{"entries":[1]},"entries":[9],"log":{"x":{"entries":[9]},"entries":[2,3]}}',
    '{"log":{"entries":[],"entries":5,"entries":{"a":[9]},"entries":[1,2,3]}}',
  ]) {
    const { elements, ending } = await split(text, ['log', 'entries'], 3)
    assert.equal(texts(elements), ['1', '2', '3'], text)
    assert.is(ending?.closed, true)
  }
})

test('what stands behind the end is told by the place where it begins', async () => {
  for (const [behind, place] of [
    [' x', [2, 3]],
    ['\n\n {"log":{"entries":[2]}}{', [4, 2]],
    ['}', [2, 2]],
  ] as const) {
    const { elements } = await split(`{"log":{"entries":[1]}\n}${behind}`, ['log', 'entries'], 4)
    assert.equal(
      elements.map(({ state, line, column }) => [state, line, column]),
      [
        ['whole', 1, 20],
        ['beyond', ...place],
      ],
    )
  }
  assert.is((await split('{"log":{"entries":[1]}} \r\n', ['log', 'entries'])).elements.length, 1)
})

test('a root that is no array is an element, and several roots follow each other', async () => {
  assert.equal(texts((await split('{"a":[1]}\n{"b":\n2}\n[3,4] 5', [])).elements), [
    '{"a":[1]}',
    '{"b":\n2}',
    '3',
    '4',
    '5',
  ])
})

test('nothing between two commas is an element that no parser takes', async () => {
  assert.equal(texts((await split('[1,,2,]', [])).elements), ['1', '', '2', ''])
  assert.equal(texts((await split('[ ]', [])).elements), [])
})

test('a text that is cut', async () => {
  const inside = await split('[{"a":1}, {"b":"x', [])
  assert.equal(
    inside.elements.map(({ state }) => state),
    ['whole', 'cut'],
  )
  assert.is(inside.ending?.closed, false)
  assert.equal((await split('[1,\n', [])).ending, { closed: false, line: 2, column: 1 })
  assert.is((await split('{"log":{"entries":[1]', ['log', 'entries'])).ending?.closed, false)
})

test('an element over the limit is let go, and the next one is whole', async () => {
  const { elements } = await split(`["${'x'.repeat(200_000)}",\n2]`, [], 1000, 100_000)
  assert.equal(
    elements.map(({ state, line }) => [state, line]),
    [
      ['overlong', 1],
      ['whole', 2],
    ],
  )
  assert.ok((elements[0]?.bytes.length ?? 0) <= 64 * 1024)
})

test('any JSON array comes out as it went in, however its bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue()),
      fc.integer({ min: 1, max: 50 }),
      fc.boolean(),
      async (values, size, pretty) => {
        const text = JSON.stringify({ a: values, log: { b: values, entries: values } }, null, pretty ? 2 : 0)
        const inner = await split(text, ['log', 'entries'], size)
        assert.equal(
          texts(inner.elements).map((one) => JSON.parse(one)),
          JSON.parse(JSON.stringify(values)),
        )
        const lines = text.split('\n')
        for (const { line, column, bytes } of inner.elements) {
          assert.is(lines[line - 1]?.[column - 1], bytes.toString()[0])
        }
      },
    ),
    { numRuns: 200, seed: 4 },
  )
})

test.run()
