// timeout: 180
import { pathToFileURL } from 'node:url'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Json } from '../../generator/json/value.js'
import { temporaryFolder } from '../temporary.js'
import { make } from './make.js'
import { attacks } from './texts.js'

const names = attacks.filter((text) => !/\p{Cs}/u.test(text))

test('validators and the router judge right by hostile names and values', async () => {
  for (const text of names) {
    const { parse, isPlaced } = await packageWith(text)
    const verdict = (order: Json, kind = 'Placed'): string => {
      const message = JSON.parse(JSON.stringify({ channel: '/orders/new', data: { kind, order } }))
      const { kind: found } = parse(message)
      assert.is(isPlaced(message), found === 'known', text)
      return found
    }
    const order = own(text, 'x')
    const accepted: readonly Json[] = [
      order,
      own(text, 1),
      { ...order, constant: text, deep: own(text, [text]), enumerated: text, open: `${text}!` },
    ]
    const refused: readonly Json[] = [
      {},
      own(`${text}?`, 'x'),
      own(text, true),
      { ...order, constant: `${text}?` },
      { ...order, deep: own(text, [`${text}?`]) },
      { ...order, deep: own(`${text}?`, [text]) },
      { ...order, enumerated: `${text}?` },
      { ...order, open: 1 },
    ]
    for (const value of accepted) {
      assert.is(verdict(value), 'known', JSON.stringify([text, value]))
      assert.is(verdict(value, text), 'known', JSON.stringify([text, value]))
    }
    for (const value of refused) assert.is(verdict(value), 'invalid', JSON.stringify([text, value]))
    assert.is(verdict(order, `${text}?`), 'unknown', text)
  }
})

type Package = {
  readonly parse: (message: unknown) => { readonly kind: string }
  readonly isPlaced: (message: unknown) => boolean
}

async function packageWith(text: string): Promise<Package> {
  const outputs = await make({
    property: text,
    required: text,
    dependent: text,
    constant: text,
    constantKey: text,
    enumerated: text,
    open: text,
    otherTag: text,
  })
  if (!outputs) throw new Error(`refused: ${JSON.stringify(text)}`)
  const folder = temporaryFolder(Object.fromEntries(outputs.map((output) => [output.path, output.text])))
  return import(pathToFileURL(`${folder}/index.js`).href)
}

/** An object with this key, which may be `__proto__`. */
const own = (key: string, value: Json): { readonly [key: string]: Json } => Object.fromEntries([[key, value]])

test.run()
