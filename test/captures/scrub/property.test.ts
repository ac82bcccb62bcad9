import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { walkerOf } from '../../../generator/captures/findings/visit.js'
import { routerOf } from '../../../generator/captures/judge/message-router.js'
import { har as reader } from '../../../generator/captures/read/har-reader.js'
import { messagesOf, wireOf } from '../../../generator/captures/read/messages.js'
import { har } from '../../../generator/captures/scrub/har-scrubber.js'
import { json } from '../../../generator/captures/scrub/json-scrubber.js'
import { ndjson } from '../../../generator/captures/scrub/ndjson-scrubber.js'
import { tokensIn } from '../../../generator/json/tokens.js'
import { valueAt } from '../../../generator/json/value-at.js'
import { payloadsIn } from '../../payloads.js'
import { catalogueAt, scrubberIn, textsIn } from './in-memory.js'

const catalogue = await catalogueAt('schemas')
const { scrub, vocabulary } = scrubberIn(catalogue)
const route = routerOf(catalogue)
const walk = walkerOf(catalogue)

/** The reason first: a counterexample is long. */
function reporter<T>({
  failed,
  errorInstance,
  seed,
  counterexamplePath,
  counterexample,
}: fc.RunDetails<T>): void {
  if (!failed) return
  const detail = errorInstance instanceof assert.Assertion ? errorInstance.details : String(errorInstance)
  throw new Error(
    `${detail}\nseed ${seed}, path ${counterexamplePath}\n${JSON.stringify(counterexample).slice(0, 4000)}`,
  )
}

const runs = Number(process.env.RUNS ?? 150)

type Message = ReturnType<typeof messagesOf>[number]

const messagesIn = (text: string): readonly Message[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) =>
      messagesOf({ kind: 'document', value: JSON.parse(line), line: 1, column: 1 }, wireOf(catalogue)),
    )

/** What a message holds that its schema calls personal, or does not know. */
function personalIn(message: unknown): readonly string[] {
  const routed = route(message)
  const isStrange = routed.kind === 'unknown' && routed.reason !== 'not-listed'
  if (routed.type === undefined || isStrange) return leaves(message)
  const found: string[] = []
  walk(routed.type, message, ({ value, personal, known }) => {
    if (personal || !known) found.push(...leaves(value))
    return true
  })
  return found
}

const leaves = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leaves)
    : typeof value === 'string' || typeof value === 'number'
      ? [String(value)]
      : []

/** How a value may be written, and must not be found. */
function spellings(value: string): readonly string[] {
  const encoded = Buffer.from(value, 'utf8').toString('base64').replace(/=+$/, '')
  const inUri = /\p{Surrogate}/u.test(value) ? value : encodeURIComponent(value)
  const lower = inUri.replace(/%../g, (code) => code.toLowerCase())
  return [
    value,
    inUri,
    lower,
    inUri.replaceAll('%20', '+'),
    encoded,
    encoded.replaceAll('+', '-').replaceAll('/', '_'),
  ]
}

/** Signs that whatever is encoded gets. */
const isEscape = /^[\\%+]*$/

function survivors(personal: Iterable<string>, output: readonly string[]): readonly string[] {
  const texts = output.filter((text) => !vocabulary.words.has(text))
  return [...new Set(personal)]
    .filter((value) => value.length >= 4 && !vocabulary.words.has(value) && !isEscape.test(value))
    .flatMap((value) => {
      const text = texts.find(
        (one) =>
          !(isMarks(value) && one.startsWith('/')) &&
          spellings(value).some((spelling) => one.includes(spelling)),
      )
      return text === undefined ? [] : [`${value} in ${text}`]
    })
}

const isMarks = (text: string): boolean => !/[\p{L}\p{N}]|[^\p{ASCII}]/u.test(text)

/** Of topics the words of the catalogue are known, and marks in their midst are no one's. */
const isShown = (message: unknown, value: string): boolean =>
  valueAt(message, catalogue.manifest.topic) === value &&
  value.split('/').every((part) => vocabulary.words.has(part) || isMarks(part))

const verdict = (message: Message): string => {
  if (message.kind === 'skipped') return message.reason
  if (message.kind === 'unreadable') return message.kind
  const routed = route(message.value)
  if (routed.kind === 'known') return 'valid'
  if (routed.kind === 'unknown') return routed.reason
  return JSON.stringify(routed.issues.map(({ keyword, schema }) => [keyword, schema]).sort())
}

async function holds(capture: string): Promise<void> {
  const before = messagesIn(capture)
  const [result] = await scrub(ndjson, [capture])
  assert.equal(result?.leftOut, [])
  const after = messagesIn(result?.text ?? '')
  assert.equal(after.map(verdict), before.map(verdict))
  const personal = before.flatMap((message) =>
    message.kind === 'message'
      ? personalIn(message.value).filter((value) => !isShown(message.value, value))
      : [],
  )
  const output = linesOf(result?.text ?? '').flatMap(writtenIn)
  const all = [...personal, ...linesOf(capture).flatMap(hiddenIn)]
  assert.equal(survivors(all, output), [])
  assert.equal(survivingParts(all, output), [])
}

const documented = new Set(Array.from(vocabulary.words, (word) => word.toLowerCase()))

/** Words of names and the mailboxes of addresses, in upper case and in lower case. */
function survivingParts(personal: readonly string[], output: readonly string[]): readonly string[] {
  const texts = output.filter((text) => !vocabulary.words.has(text))
  const parts = personal.flatMap((value) => {
    const isName = /^\p{L}+( \p{L}+){1,3}$/u.test(value) && value.length < 60
    return [...(isName ? value.split(' ') : []), ...(/^[\w.]+(?=@[\w.]+\.[a-z]+$)/.exec(value) ?? [])]
  })
  return [...new Set(parts)]
    .filter((part) => part.length >= 4 && !documented.has(part.toLowerCase()))
    .flatMap((part) => {
      const word = new RegExp(`(?<![A-Za-z])${part.replaceAll('.', '[.]')}(?![A-Za-z])`, 'i')
      const text = texts.find((one) => word.test(one))
      return text === undefined ? [] : [`${part} in ${text}`]
    })
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')

/** Every key, text and number that is written in a JSON text, those that a parser does not give too. */
const writtenIn = (text: string): readonly string[] =>
  [...tokensIn(text)]
    .filter(({ isScalar }) => isScalar)
    .map(({ offset, length }) => String(JSON.parse(text.slice(offset, offset + length))))

/** What is written in a JSON text and what a parser does not give. */
function hiddenIn(text: string): readonly string[] {
  const seen = new Set(textsIn(JSON.parse(text)))
  return writtenIn(text).filter(
    (one) => !seen.has(one) && one !== 'true' && one !== 'false' && one !== 'null',
  )
}

const examples: readonly unknown[] = catalogue.messageTypes.flatMap((one) => one.examples)

const hostile = fc.oneof(
  fc.string({ minLength: 4, maxLength: 20 }),
  fc.string({ unit: 'binary', minLength: 4, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '%', '+', '"', '\\'), minLength: 4, maxLength: 12 }),
  fc.emailAddress(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.uuid(),
  fc.ipV4(),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.integer().map(String),
  fc.constantFrom(
    '+1 (650) 466-1104',
    'John Smith',
    'John Smith Ünger',
    'Smith Ünger',
    'Zoë Müller',
    '日本 太郎',
    '----',
    '    ',
    'Voice',
    'data',
    'http',
    'true',
    '1234',
  ),
)

/** A text with a secret in it, written in one way or another. */
const around = (secret: string) =>
  fc
    .tuple(fc.nat({ max: 9 }), fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }))
    .map(([kind, before, after]) => {
      const text = before + secret + after
      const plain = text.replace(/\p{Surrogate}/gu, '')
      const ways = [
        text,
        `http://host.example/api/v2/${encodeURIComponent(plain)}?a=${encodeURIComponent(encodeURIComponent(plain))}`,
        Buffer.from(text).toString('base64'),
        Buffer.from(text).toString('base64url'),
        `token/${Buffer.from(text).toString('base64')}`,
        JSON.stringify({ text }),
        encodeURIComponent(plain)
          .replaceAll('%20', '+')
          .replace(/%../g, (code) => code.toLowerCase()),
        `${before} ${secret.toUpperCase()} ${after}`,
        secret.split(' ').reverse().join(' and '),
        `<${secret.split('@')[0]}>`,
      ]
      return ways[kind] ?? text
    })

/** An example with secrets where they belong, and in places where nobody expects them. */
const capture = fc
  .tuple(
    fc.array(hostile, { minLength: 1, maxLength: 4 }),
    fc.array(fc.nat({ max: examples.length - 1 }), { minLength: 1, maxLength: 4 }),
  )
  .chain(([secrets, picked]) =>
    fc
      .tuple(
        ...picked.map((index) =>
          fc.record({
            message: fc.constant(examples[index]),
            place: fc.nat({ max: 40 }),
            secret: fc.constantFrom(...secrets),
            text: fc.constantFrom(...secrets).chain(around),
            key: fc.constantFrom(...secrets, 'stranger', 'userData'),
            deep: fc.jsonValue({ maxDepth: 2 }),
          }),
        ),
      )
      .map((parts) => parts.map(mutated)),
  )
  .chain((messages) =>
    fc.tuple(
      ...messages.map((message) =>
        fc
          .tuple(fc.nat({ max: 60 }), hostile, fc.boolean())
          .map(([place, secret, isTwice]) =>
            isTwice ? withTwin(JSON.stringify(message), place, secret) : JSON.stringify(message),
          ),
      ),
    ),
  )
  .map((lines) => lines.join('\n'))

/** A JSON text in which a key comes twice, first with a secret. */
function withTwin(text: string, place: number, secret: string): string {
  const keys = [...tokensIn(text)].filter(({ part }) => part === 'key')
  const key = keys[place % keys.length]
  if (key === undefined) return text
  const name = text.slice(key.offset, key.offset + key.length)
  return `${text.slice(0, key.offset)}${name}:${JSON.stringify(secret)},${text.slice(key.offset)}`
}

type Part = {
  message: unknown
  place: number
  secret: string
  text: string
  key: string
  deep: unknown
}

/** Puts the secret under a new key of one object, and hides it in one text of another place. */
function mutated({ message, place, secret, text, key, deep }: Part): unknown {
  const copy = structuredClone(message)
  const objects = objectsIn(copy)
  const target = objects[place % objects.length]
  if (target)
    Object.defineProperty(target, key, {
      value: place % 3 === 0 ? deep : { [secret]: secret, deep },
      enumerable: true,
      configurable: true,
      writable: true,
    })
  const other = objects[(place * 7) % objects.length]
  const names = Object.keys(other ?? {}).filter((name) => typeof other?.[name] === 'string' && name !== key)
  const name = names[place % names.length]
  if (other && name !== undefined && place % 2 === 0) other[name] = text
  if (place % 5 === 1) readdress(copy, secret, place)
  return copy
}

/** Puts the secret where the tag is, or into the topic. */
function readdress(message: unknown, secret: string, place: number): void {
  const [envelope, payload] = [message, valueAt(message, catalogue.manifest.payload)]
  if (place % 2 === 0 && typeof envelope === 'object' && envelope !== null)
    Object.assign(envelope, { channel: `/v2/users/${secret}/calls` })
  if (place % 3 === 0 && typeof payload === 'object' && payload !== null)
    Object.assign(payload, { messageType: secret })
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner]
}

/** A name in one message, and a part of it in another one, mostly where a schema knows no one. */
const named = fc
  .tuple(
    fc.oneof(
      fc
        .array(fc.stringMatching(/^[A-Z][a-zà-öø-ž]{3,8}$/), { minLength: 2, maxLength: 4 })
        .map((words) => words.join(' ')),
      fc.stringMatching(/^[a-z]{4,8}\.[a-z]{4,8}@[a-z]{4,8}\.example$/),
    ),
    fc.nat({ max: examples.length - 1 }),
    fc.nat({ max: 20 }),
    fc.nat({ max: 3 }),
    fc.boolean(),
  )
  .map(([name, index, place, which, isLoud]) => {
    const parts = name.includes('@') ? [name.split('@')[0] ?? ''] : name.split(' ')
    const part = parts[which % parts.length] ?? ''
    const [message, rest] = [examples[index], { place: 2 * place, secret: 'x', key: 'stranger', deep: 1 }]
    const text = `to ${isLoud ? part.toUpperCase() : part}, at noon`
    return [messageOf(name), JSON.stringify(mutated({ message, text, ...rest }))].join('\n')
  })

const messageOf = (name: string): string => JSON.stringify({ channel: '/', data: { messageType: 'x', name } })

/** The same messages in an archive, each in another way, among all that an archive may give away. */
const archive = fc
  .tuple(capture, fc.array(hostile, { minLength: 6, maxLength: 6 }), fc.domain())
  .map(([lines, secrets, host]) => archiveOf(lines, secrets, host))

const hidden = (value: string): string => value.replace(/\p{Surrogate}/gu, '')

function archiveOf(lines: string, secrets: readonly string[], host: string) {
  const batch = `[${lines.split('\n').join(',')}]`
  const [cookie = '', token = '', csrf = '', body = '', client = '', word = ''] = secrets.map(hidden)
  const connect = JSON.stringify([
    { channel: '/meta/connect', clientId: client, connectionType: 'long-polling' },
  ])
  const url = `https://${host}/cometd/connect`
  const request = {
    method: 'POST',
    url,
    httpVersion: 'HTTP/1.1',
    cookies: [{ name: 'SESSION', value: cookie }],
    headers: [
      { name: 'Cookie', value: `SESSION=${cookie.replaceAll(';', '')}` },
      { name: 'Authorization', value: `Basic ${Buffer.from(token).toString('base64')}` },
      { name: 'X-CSRF-Token', value: csrf },
      { name: 'Host', value: host },
      { name: 'Referer', value: `https://${host}/desk?user=${encodeURIComponent(word)}` },
    ],
    queryString: [{ name: 'user', value: word }],
    postData: { mimeType: 'application/json', text: connect },
  }
  const entry = (text: string, more: object = {}, requested: object = {}) => ({
    startedDateTime: '2026-11-20T19:14:20.790Z',
    request: { ...request, ...requested },
    response: {
      status: 200,
      cookies: [],
      headers: [],
      content: { size: 1, mimeType: 'text/plain', text, ...more },
    },
  })
  const frames = [
    { type: 'send', opcode: 1, data: connect },
    ...lines.split('\n').map((data) => ({ type: 'receive', opcode: 1, data })),
  ]
  const entries = [
    entry(batch),
    entry(Buffer.from(batch).toString('base64'), { encoding: 'base64' }),
    entry(`/**/_jsonp_1(${batch});`, {}, { url: `${url}?message=${encodeURIComponent(connect)}` }),
    entry(body, {}, { url: `https://other.${host}/page`, postData: undefined }),
    entry(JSON.stringify({ [body]: body }), {}, { url: `https://other.${host}/api`, postData: undefined }),
    { ...entry('', {}, { url: `wss://${host}/cometd`, postData: undefined }), _webSocketMessages: frames },
  ]
  const personal = [cookie.replaceAll(';', ''), token, csrf, body, client, word, host].filter(
    (one) => one.trim() !== '',
  )
  return {
    lines,
    personal,
    text: JSON.stringify({ log: { version: '1.2', pages: [{ title: word }], entries } }, null, 1),
  }
}

/** All that an archive says once its bodies are read. */
const saidIn = (value: unknown): readonly string[] => textsIn(value).flatMap((text) => opened(text) ?? [text])

function opened(text: string): readonly string[] | undefined {
  const decoded = /^[A-Za-z0-9+/]{8,}=*$/.test(text) ? Buffer.from(text, 'base64').toString('utf8') : text
  const body = /^\/\*\*\/\w+\((.*)\);$/s.exec(decoded)?.[1] ?? decoded
  if (!/^\s*[[{]/.test(body)) return undefined
  try {
    return saidIn(JSON.parse(body))
  } catch {
    return undefined
  }
}

async function verdictsIn(text: string): Promise<readonly string[]> {
  const verdicts: string[] = []
  for await (const group of reader.read([Buffer.from(text)])) {
    for (const item of group) {
      if (item.kind !== 'document') verdicts.push(item.kind)
      else verdicts.push(...messagesOf(item, wireOf(catalogue)).map(verdict))
    }
  }
  return verdicts
}

test('no personal value survives in generated captures, and verdicts stay', async () => {
  await fc.assert(fc.asyncProperty(capture, holds), { numRuns: runs, reporter })
})

test('nor does a part of a name', async () => {
  await fc.assert(fc.asyncProperty(named, holds), { numRuns: runs, reporter })
})

test('nor in archives', async () => {
  const holdsIn = async ({ lines, personal, text }: ReturnType<typeof archiveOf>): Promise<void> => {
    const [result] = await scrub(har, [text])
    assert.equal(result?.leftOut, [])
    assert.equal(await verdictsIn(result?.text ?? ''), await verdictsIn(text))
    const inMessages = messagesIn(lines).flatMap((message) =>
      message.kind === 'message'
        ? personalIn(message.value).filter((value) => !isShown(message.value, value))
        : [],
    )
    const output = saidIn(JSON.parse(result?.text ?? ''))
    assert.equal(survivors([...inMessages, ...personal], output), [])
  }
  await fc.assert(fc.asyncProperty(archive, holdsIn), { numRuns: Math.ceil(runs / 5), reporter })
})

test('nor in lists, which stay laid out as they were', async () => {
  const holdsIn = async (written: string): Promise<void> => {
    // Of a key that comes twice only the last value is in a list that is made so.
    const messages: readonly unknown[] = written.split('\n').map((line) => JSON.parse(line))
    const list = JSON.stringify(messages, null, 3)
    const lines = messages.map((message) => JSON.stringify(message)).join('\n')
    const [[asList], [asLines]] = [await scrub(json, [list]), await scrub(ndjson, [lines])]
    const wanted = (asLines?.text ?? '').trimEnd().split('\n')
    assert.is(
      JSON.stringify(JSON.parse(asList?.text ?? '')),
      `[${wanted.map((one) => JSON.stringify(JSON.parse(one))).join(',')}]`,
    )
    assert.is(asList?.text.split('\n').length, list.split('\n').length)
  }
  await fc.assert(fc.asyncProperty(capture, holdsIn), { numRuns: Math.ceil(runs / 5), reporter })
})

test('nor in the examples of the catalogue', async () => {
  await holds(examples.map((example) => JSON.stringify(example)).join('\n'))
})

test('nor in those of another catalogue', async () => {
  const other = await catalogueAt('test/fixtures/catalogues/harbour')
  const { scrub: scrubOther } = scrubberIn(other)
  const routeOther = routerOf(other)
  const lines = other.messageTypes.flatMap((one) => one.examples).map((example) => JSON.stringify(example))
  const [result] = await scrubOther(ndjson, [lines.join('\n')])
  const after = (result?.text ?? '').trim().split('\n')
  assert.is(after.length, lines.length)
  for (const line of after) assert.is(routeOther(JSON.parse(line)).kind, 'known')
  assert.ok(after.some((line, index) => line !== lines[index]))
})

for (const kind of ['known', 'tolerated', 'refused'] as const) {
  test(`nor in the payloads that are ${kind}`, async () => {
    await holds(
      payloadsIn(kind)
        .map(({ message }) => JSON.stringify(message))
        .join('\n'),
    )
  })
}

for (const name of readdirSync('test/fixtures/captures')) {
  test(`nor in ${name}, which was recorded`, async () => {
    const text = readFileSync(`test/fixtures/captures/${name}`, 'utf8')
    if (name.endsWith('.ndjson')) return holds(text)
    const [result] = await scrub(har, [text])
    assert.equal(await verdictsIn(result?.text ?? ''), await verdictsIn(text))
    const output = saidIn(JSON.parse(result?.text ?? ''))
    const clients = text.match(/(?<=clientId\\":\\")\w+/g) ?? []
    assert.equal(survivors(['127.0.0.1', 'localhost', '03W0GH2KD56YV000', ...clients], output), [])
    assert.ok(clients.length > 0)
  })
}

test.run()
