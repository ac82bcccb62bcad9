import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import {
  bad,
  counts,
  good,
  inFolder,
  type JsonReport,
  order,
  ordersCatalogue,
  runIn,
  strange,
  validated,
} from '../captures/orders.js'
import { cli } from '../cli.js'
import { temporaryFolder } from '../temporary.js'

const start = [cli, 'validate']

test('each form that a capture may have', async () => {
  const one = JSON.parse(good) as object
  const forms: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['a message', good, '1 valid'],
    ['a message, printed over lines', JSON.stringify(one, null, 2), '1 valid'],
    ['a batch', `[${good},${bad}]`, '1 valid, 1 invalid'],
    ['a batch, printed over lines', JSON.stringify([one, one], null, 2), '2 valid'],
    ['messages a line', `${good}\n${bad}\n${strange}\n`, '1 valid, 1 invalid, 1 unknown'],
    [
      'batches a line',
      `[${good}]\n[${good},{"channel":"/meta/connect","successful":true}]\n`,
      '2 valid, 1 skipped',
    ],
    [
      'bare payloads',
      '{"messageType":"OrderShipped","state":"Shipped"}\n{"messageType":"OrderLost"}\n',
      '1 valid, 1 unknown',
    ],
    [
      'a reply to a publish',
      `${good}\n{"channel":"/orders","id":"3","successful":true}\n`,
      '1 valid, 1 skipped',
    ],
    ['packed', gzipSync(`${good}\n${bad}\n`), '1 valid, 1 invalid'],
    ['with a byte order mark', `\uFEFF${good}\n${good}\n`, '2 valid'],
    ['a byte order mark, packed', gzipSync(`\uFEFF${good}`), '1 valid'],
    ['with CRLF', `${good}\r\n${bad}\r\n`, '1 valid, 1 invalid'],
    ['without a last newline', `${good}\n${good}`, '2 valid'],
  ]
  for (const [name, capture, expected] of forms) assert.is(counts(await validated(capture)), expected, name)
})

test('what is broken gets a verdict and spoils nothing else', async () => {
  const deep = `{"channel":"/orders","data":${'['.repeat(10_000)}${']'.repeat(10_000)}}`
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['truncated', `${good}\n${good.slice(0, -3)}\n${good}\n`, '2 valid, 1 unreadable'],
    [
      'no UTF-8',
      Buffer.concat([Buffer.from(`${good}\n"`), Buffer.from([0xff, 0x0a]), Buffer.from(good)]),
      '2 valid, 1 unreadable',
    ],
    ['UTF-16', Buffer.from(`\uFEFF${good}\n`, 'utf16le'), '1 unreadable'],
    ['10,000 levels', `${good}\n${deep}\n${good}\n`, '2 valid, 1 unreadable'],
    [
      'a number beyond all numbers, where one is asked for',
      `${good}\n${good.replace('}}', ',"count":1e400}}')}`,
      '1 valid, 1 invalid',
    ],
    ['the same where nothing is asked for', good.replace('}}', ',"other":1e400}}'), '1 valid'],
    [
      'a key twice: the last one counts, as for a client',
      good.replace('"state"', '"state":"No","state"'),
      '1 valid',
    ],
    ['half a surrogate pair', good.replace('}}', ',"carrier":"\\ud800"}}'), '1 valid'],
    [
      '__proto__',
      `{"__proto__":{"channel":"/orders"},"data":{"__proto__":{"messageType":"OrderShipped"}}}`,
      '1 invalid',
    ],
    [
      'a tag from the prototype',
      `{"data":{"messageType":"constructor"}}\n{"data":{"messageType":"toString"}}`,
      '2 unknown',
    ],
    ['a topic from the prototype', good.replace('/orders', 'constructor'), '1 unknown'],
    [
      'payloads of other kinds',
      ['null', '"text"', '[]', '7'].map((data) => `{"channel":"/orders","data":${data}}`).join('\n'),
      '4 invalid',
    ],
    ['no messages at all', 'null\n"text"\n7\n[]\n[[]]\n', '4 unreadable'],
    ['an archive that is broken', gzipSync(`${good}\n`.repeat(5_000)).subarray(0, 150), '1 unreadable'],
  ]
  for (const [name, capture, expected] of cases) {
    const report = await validated(capture)
    const found = counts(report)
    assert.ok(
      found === expected || (name.startsWith('an archive') && /unreadable$/.test(found)),
      `${name}: ${found}`,
    )
    assert.is(report.code, /invalid|unreadable/.test(expected) ? 1 : 0, name)
  }
})

test('of a packed capture that is broken nothing is lost that could be unpacked', async () => {
  const lines = Array.from({ length: 3_000 }, (_, index) => JSON.stringify(order({ count: index })))
  const text = `${lines.join('\n')}\n`
  const packed = gzipSync(text)
  const last = async (capture: Uint8Array) => {
    const report = await validated(capture)
    const found = report.findings.at(-1)
    assert.is(report.code, 1)
    return { counts: counts(report), line: found?.line, reason: found?.reason }
  }
  const behind = 'The data after the gzip data is not gzip, and was not read.'
  assert.equal(await last(Buffer.concat([packed, Buffer.from('garbage')])), {
    counts: '3000 valid, 1 unreadable',
    line: 3001,
    reason: behind,
  })
  const withoutEnd = gzipSync(text.trimEnd())
  assert.equal(await last(Buffer.concat([withoutEnd, Buffer.from('\n')])), {
    counts: '3000 valid, 1 unreadable',
    line: 3000,
    reason: behind,
  })
  const stored = gzipSync(text, { level: 0 })
  const at = stored.length - 8 - lines.join('\n').length + lines.slice(0, 2_000).join('\n').length + 10
  assert.equal(await last(stored.subarray(0, at)), {
    counts: '2000 valid, 1 unreadable',
    line: 2001,
    reason: 'The gzip data is corrupt or truncated.',
  })
  assert.is((await last(packed.subarray(0, -9))).reason, 'The gzip data is corrupt or truncated.')
  assert.is((await last(packed.subarray(0, -4))).counts, '3000 valid, 1 unreadable')
})

test('nothing to check is no success', async () => {
  for (const empty of ['', '\n \n', '\uFEFF', '[]', '[{"channel":"/meta/connect","successful":true}]']) {
    assert.is((await validated(empty)).code, 2, JSON.stringify(empty))
    assert.is((await validated(empty, '--allow-empty')).code, 0)
  }
})

test('exit codes', async () => {
  const files = {
    'good.json': good,
    'bad.json': bad,
    'strange.json': strange,
    'new.json': JSON.stringify(order({ more: 1 })),
  }
  const code = async (...args: readonly string[]) => (await inFolder(files, ['validate', ...args])).code
  assert.is(await code('good.json'), 0)
  assert.is(await code('bad.json'), 1)
  assert.is(await code('strange.json'), 0)
  assert.is(await code('strange.json', '--unknown', 'error'), 1)
  assert.is(await code('new.json', '--profile', 'strict'), 0)
  assert.is(await code('new.json', '--profile', 'strict', '--fail-on', 'drift'), 1)
  assert.is(await code('good.json', 'missing.json'), 2)
  assert.is(await code('bad.json', 'missing.json'), 2)
  assert.is(await code(), 2)
  assert.is(await code('good.json', '--fail-on', 'drift'), 2)
  assert.is(await code('good.json', '--profile', 'strickt'), 2)
  assert.is(await code('good.json', '--jobs', '0'), 2)
  assert.is(await code('good.json', '--shard', '3/2'), 2)
  assert.is(await code('good.json', '--format', 'yaml'), 2)
  assert.is(await code('good.json', '--report', 'json'), 2)
  assert.is(await code('good.json', '--report', 'json=good.json'), 2)
  assert.is(await code('good.json', '--report', 'json=no/such/folder.json'), 2)
  assert.is(await code('good.json', '--input', 'xml'), 2)
})

test('--part-of is about standard input alone', async () => {
  for (const inputs of [['good.json'], ['-', 'good.json'], ['-', '-']]) {
    const { code, err } = await inFolder({ 'good.json': good }, ['validate', ...inputs, '--part-of', 'big'])
    assert.is(code, 2)
    assert.match(err, '"--part-of" requires standard input')
  }
})

test('a word that is not there is answered with the nearest one', async () => {
  const err = async (...args: readonly string[]) =>
    (await inFolder({ 'good.json': good }, ['validate', ...args])).err
  assert.match(
    await err('god.json'),
    /Cannot open "god\.json": there is no such file or folder.*Did you mean "good\.json"\?/,
  )
  assert.match(
    await err('good.json', '--format', 'junitt'),
    'Unknown report format "junitt". Did you mean "junit"?',
  )
  assert.match(
    await err('good.json', '--unknown', 'warning'),
    'Invalid value "warning" for "--unknown": expected warn, error or ignore.',
  )
  assert.match(await err('*.har'), 'No file matches "*.har".')
})

test('the inputs that cannot be opened do not keep others from being judged', async () => {
  const { code, err, out } = await inFolder({ 'bad.json': bad }, ['validate', 'missing.json', 'bad.json'])
  assert.is(code, 2)
  assert.match(err, '1 message in 1 file: 0 valid, 1 invalid')
  assert.match(out, 'bad.json:1:')
})

test('folders, globs and standard input', async () => {
  const files = {
    'captures/b.json': good,
    'captures/a.ndjson': `${good}\n${bad}\n`,
    'captures/deep/c.har': '{"log":{"entries":[]}}',
    'captures/deep/d.jsonl.gz': gzipSync(good),
    'captures/README.md': 'no capture',
    'captures/.hidden/e.json': bad,
  }
  const stdin = (async function* () {
    yield Buffer.from(`${good}\n${good.slice(0, 9)}`)
    yield Buffer.from(`${good.slice(9)}\n`)
  })()
  const folder = await inFolder(files, ['validate', 'captures', '--format', 'ndjson'])
  assert.match(folder.err, '4 messages in 4 files: 3 valid, 1 invalid')
  assert.match(folder.out, '"file":"captures/a.ndjson"')
  assert.match(
    (await inFolder(files, ['validate', 'captures/*.json', 'captures/b.json'])).err,
    '1 message in 1 file: 1 valid',
  )
  assert.match((await inFolder(files, ['validate', '-'], { stdin })).err, '2 messages in 1 file: 2 valid')
  const none = await inFolder({ 'empty/README.md': '' }, ['validate', 'empty'])
  assert.is(none.code, 2)
  assert.match(none.err, 'The folder "empty" contains no captures')
})

test('--input overrides what the content says', async () => {
  const text = `${good}\n${bad}\n`
  assert.is(counts(await validated(text, '--input', 'json')), '1 valid, 1 invalid')
  assert.is(counts(await validated('{"log":{"entries":[]}}', '--input', 'ndjson')), '1 unreadable')
})

test('positions: of the message, and of what is at fault', async () => {
  const places = async (capture: string) =>
    (await validated(capture)).findings.map(({ line, column, issues }) => [
      line,
      column,
      issues?.[0]?.line,
      issues?.[0]?.column,
    ])
  const at = bad.indexOf('"two"')
  assert.equal(await places(`${good}\r\n${bad}\n`), [[2, 1, 2, at + 1]])
  assert.equal(await places(`\uFEFF${good}\n[${good},${bad}]\n`), [
    [2, good.length + 3, 2, good.length + 3 + at],
  ])
  const pretty = JSON.stringify([order(), order({ count: 'ü' })], null, 2)
  const lines = pretty.split('\n')
  const line = lines.findIndex((text) => text.includes('ü')) + 1
  const column = (lines[line - 1] ?? '').indexOf('"ü"') + 1
  assert.equal(await places(pretty), [[lines.lastIndexOf('  {') + 1, 3, line, column]])
  assert.equal(await places('{"messageType":"OrderShipped"}'), [[1, 1, 1, 1]])
  assert.equal(await places('{"messageType":"OrderShipped",\n"state":5}'), [[1, 1, 2, 9]])
})

test('drift: what no schema describes, and values that no open list has', async () => {
  const drifting = JSON.stringify(order({ carier: 'Mail', carrier: 'mail', inner: { more: 1 } }))
  const report = await validated(`${good}\n${drifting}\n`, '--profile', 'strict')
  assert.is(counts(report), '2 valid, 1 drift')
  assert.equal(
    report.findings.flatMap(({ verdict, line, issues = [] }) =>
      issues.map((issue) => [verdict, line, issue.pointer, issue.message]),
    ),
    [
      ['drift', 2, '/data/carier', 'is not described by the schema. Did you mean "carrier"?'],
      ['drift', 2, '/data/carrier', 'is not one of the values listed in the schema. Did you mean "Mail"?'],
      ['drift', 2, '/data/inner', 'is not described by the schema'],
    ],
  )
})

test('what may have been meant', async () => {
  const hint = async (data: object) =>
    String((await validated(JSON.stringify({ channel: '/orders', data }))).findings[0]?.issues?.[0]?.message)
  assert.match(await hint({ messageType: 'OrderShipped', state: 'Readonly' }), 'Did you mean "ReadOnly"?')
  assert.match(
    await hint({ messageType: 'OrderShipped', sate: 'Shipped' }),
    'is missing; "sate" may be a misspelling of it',
  )
  assert.match(
    await hint({ messageType: 'OrderShiped' }),
    'is not a message type of this catalogue. Did you mean "OrderShipped"?',
  )
  const topic = await validated(good.replace('/orders', '/order'))
  assert.match(
    String(topic.findings[0]?.issues?.[0]?.message),
    'is not a topic of this catalogue. Did you mean "/orders"?',
  )
  const listed = await validated(good.replace('/orders', '/stock'))
  assert.is(listed.findings[0]?.reason, 'not-listed')
  assert.is(listed.findings[0]?.issues?.[0]?.message, 'does not list OrderShipped, which is on /orders')
})

test('no personal value, none that no schema knows, no clientId is in any report', async () => {
  const secret = 'Geheim'
  const messages = [
    order({ customer: { name: 5, age: secret, x: secret }, other: secret, state: 'Nope' }),
    order({ customer: secret, count: 'two' }),
    order({ notes: { [secret]: 5, a: secret }, parcels: secret }),
    order({ parcels: [{ to: secret }, secret, { to: 5, more: secret }] }),
    order({ unknown: { deep: [secret, { more: secret }] }, carrier: 'New' }),
    { ...order({ state: 5 }), clientId: secret, ext: { token: secret } },
    { channel: '/orders', clientId: secret, data: secret },
    { channel: '/orders', data: { messageType: 'OrderLost', text: secret } },
    { channel: '/orders', data: { text: secret } },
  ]
  const broken = [`{"a":"${secret}",}`, `${secret}`, `{"a":${secret}}`, `"${secret}`]
  const har = JSON.stringify({
    log: {
      entries: [
        {
          request: {
            url: `http://${secret}/`,
            cookies: [{ value: secret }],
            postData: { text: `[{"channel":"/meta/connect","clientId":"${secret}"}]` },
          },
          response: { status: 200, content: { text: JSON.stringify(messages) } },
        },
        {
          request: { url: `http://${secret}/` },
          response: { status: 200, content: { text: `[{"${secret}` } },
        },
      ],
    },
  })
  const files = {
    'a.ndjson': [...messages.map((message) => JSON.stringify(message)), ...broken].join('\n'),
    'b.json': JSON.stringify(messages, null, 2),
    'c.har': har,
  }
  for (const format of ['text', 'json', 'ndjson', 'junit', 'sarif', 'github']) {
    const { out, err } = await inFolder(files, [
      'validate',
      'a.ndjson',
      'b.json',
      'c.har',
      '--profile',
      'strict',
      '--format',
      format,
    ])
    assert.match(out, 'OrderShipped')
    assert.not.match(out + err, secret, format)
  }
})

test('nothing in a payload forges a command, an element, an escape or a line', async () => {
  const evil = '\n::error::x\r\u001b[31m</failure>]]>\u2028\u202e##[error]x\u0085\u0000 | <b>'
  const messages = [
    { channel: evil, data: { messageType: 'OrderShipped', state: 'Shipped' } },
    { channel: '/orders', data: { messageType: evil } },
    order({ [evil]: 1, state: evil }),
    order({ carrier: evil }),
  ]
  const capture = messages.map((message) => JSON.stringify(message)).join('\n')
  for (const format of ['text', 'json', 'ndjson', 'junit', 'sarif', 'github']) {
    const { out } = await inFolder({ '::warning::.ndjson': capture }, [
      'validate',
      '::warning::.ndjson',
      '--profile',
      'strict',
      '--format',
      format,
    ])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    assert.not.match(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/, format)
    assert.not.match(out, '##[', format)
    if (format !== 'github') assert.not.match(out, /^\s*::/m, format)
    else
      assert.ok(
        out
          .trim()
          .split('\n')
          .every((line) => /^::(error|warning) file=[^,]*,line=\d+,col=\d+,title=[^,:]*::/.test(line)),
      )
  }
})

test('several reports at once, and one of them on standard output', async () => {
  const args = [
    'validate',
    'a.ndjson',
    '--report',
    'json=a.json',
    '--report',
    'junit=a.xml',
    '--report',
    'sarif=a.sarif',
  ]
  const { folder, out, code } = await inFolder({ 'a.ndjson': `${good}\n${bad}\n` }, args)
  assert.is(code, 1)
  assert.match(out, 'a.ndjson:2:')
  assert.is((JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as { version: number }).version, 1)
  assert.match(readFileSync(join(folder, 'a.xml'), 'utf8'), '<failure ')
  assert.match(readFileSync(join(folder, 'a.sarif'), 'utf8'), '"version":"2.1.0"')
  assert.is((await runIn(folder, ['validate', 'a.ndjson', '--report', 'ndjson=-'])).out.split('\n').length, 3)
})

test('under GitHub Actions the report is made for it, with a page for the step', async () => {
  const page = join(temporaryFolder(), 'page.md')
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: page }
  const { out } = await inFolder({ 'a.ndjson': `${good}\n${bad}\n` }, ['validate', 'a.ndjson'], { env })
  assert.match(out, /^::error file=a\.ndjson,line=2,/)
  assert.match(readFileSync(page, 'utf8'), '| invalid | 1 |')
  const text = await inFolder({ 'a.ndjson': bad }, ['validate', 'a.ndjson', '--format', 'text'], { env })
  assert.match(text.out, /^a\.ndjson:1:/)
})

test('findings of one kind are folded, all are counted', async () => {
  const many = Array.from({ length: 70 }, (_, index) => JSON.stringify(order({ count: `${index}` })))
  const others = Array.from({ length: 60 }, (_, index) =>
    JSON.stringify({ channel: '/orders', data: { messageType: `Lost${index}` } }),
  )
  const files = { 'a.ndjson': [...many, ...others].join('\n') }
  const { out, err } = await inFolder(files, ['validate', 'a.ndjson'])
  assert.match(out, 'and 69 more of this kind, the next in a.ndjson:2:1')
  assert.match(out, '… and 11 messages with 11 other kinds of findings (--max-findings 50)')
  assert.match(err, '130 messages in 1 file: 0 valid, 70 invalid, 60 unknown')
  const short = await inFolder(files, ['validate', 'a.ndjson', '--max-findings', '1', '--unknown', 'ignore'])
  assert.not.match(short.out, 'Lost')
})

test('a shard is a stable part, and all shards together are the whole', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`captures/${index}.ndjson`, `${good}\n${bad}\n`]),
  )
  const folder = temporaryFolder({ ...ordersCatalogue, ...files })
  const whole = await runIn(folder, ['validate', 'captures', '--report', 'json=whole.json'])
  for (const shard of [1, 2, 3]) {
    await runIn(folder, [
      'validate',
      'captures',
      '--shard',
      `${shard}/3`,
      '--report',
      `json=shard-${shard}.json`,
    ])
  }
  const merged = await runIn(folder, ['merge-reports', 'shard-*.json', '--report', 'json=merged.json'])
  const summary = (name: string): unknown =>
    (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { summary: unknown }).summary
  assert.equal(summary('merged.json'), summary('whole.json'))
  assert.is(merged.code, whole.code)
  const empty = await inFolder({ 'a.json': good }, ['validate', 'a.json', '--shard', '1/50'])
  const other = await inFolder({ 'a.json': good }, ['validate', 'a.json', '--shard', '2/50'])
  assert.equal([empty.code, other.code], [0, 0])
})

test('several jobs find what one finds, in the same order', async () => {
  const lines: string[] = []
  const filler = 'x'.repeat(2_000)
  for (let index = 0; index < 18_000; index += 1) {
    lines.push(
      index % 3_000 === 7
        ? JSON.stringify(order({ count: `${index}`, filler }))
        : JSON.stringify(order({ filler })),
    )
  }
  const folder = temporaryFolder({
    ...ordersCatalogue,
    'big.ndjson': `${lines.join('\n')}\n`,
    'small.json': bad,
  })
  const one = await runIn(folder, ['validate', 'big.ndjson', 'small.json', '--format', 'json'])
  const two = await runIn(folder, ['validate', 'big.ndjson', 'small.json', '--format', 'json', '--jobs', '2'])
  assert.is(two.out, one.out)
  assert.match(one.out, '"line":15008')
  assert.is(two.code, 1)
  const text = await runIn(folder, ['validate', 'big.ndjson', '--jobs', '3'])
  assert.match(text.out, '8 | ')
})

test('a file that cannot be read is told, and is no finding', async () => {
  if (process.getuid?.() === 0) return
  const folder = temporaryFolder({ ...ordersCatalogue, 'a.json': good })
  chmodSync(join(folder, 'a.json'), 0)
  const { code, err } = await runIn(folder, ['validate', 'a.json'])
  assert.is(code, 2)
  assert.match(err, 'permission denied')
})

test('what no verdict depends on may be wrong in the catalogue', async () => {
  const [manifest, shipped] = ['schemas/catalogue.json', 'schemas/messages/OrderShipped.schema.json']
  const changed = (path: string, change: object): string =>
    JSON.stringify({ ...JSON.parse(ordersCatalogue[path] ?? ''), ...change })
  const files = {
    'a.json': good,
    [manifest]: changed(manifest, { rules: { description: 'error' } }),
    [shipped]: changed(shipped, { description: undefined, examples: [{ data: 7 }] }),
  }
  const linted = await inFolder(files, ['lint'])
  assert.is(linted.code, 1)
  for (const rule of ['[example]', '[description]']) assert.match(linted.out, rule)
  const { code, err } = await inFolder(files, ['validate', 'a.json'])
  assert.is(code, 0)
  assert.match(err, '1 message in 1 file: 1 valid')
  const unsure = { 'a.json': good, [shipped]: changed(shipped, { requird: ['data'] }) }
  const refused = await inFolder(unsure, ['validate', 'a.json'])
  assert.is(refused.code, 2)
  assert.match(refused.err, '[misspelt-keyword]')
})

test('a folder in place of a file, and a broken catalogue', async () => {
  const broken = await inFolder({ 'a.json': good, 'schemas/messages/OrderShipped.schema.json': '{' }, [
    'validate',
    'a.json',
  ])
  assert.is(broken.code, 2)
  assert.match(broken.err, 'Cannot use the catalogue')
  assert.is((await inFolder({ 'a.json': good }, ['validate', 'a.json', '--catalogue', 'nowhere'])).code, 2)
})

test('a named pipe', async () => {
  const folder = temporaryFolder(ordersCatalogue)
  execFileSync('mkfifo', [join(folder, 'pipe')])
  const writer = spawn('sh', ['-c', `printf '%s\\n' '${good}' '${bad}' > pipe`], { cwd: folder })
  const { err } = await runIn(folder, ['validate', 'pipe'])
  writer.kill()
  assert.match(err, '2 messages in 1 file: 1 valid, 1 invalid')
})

test('standard output that closes early ends it quietly', () => {
  const folder = temporaryFolder({ ...ordersCatalogue, 'a.ndjson': `${bad}\n`.repeat(20_000) })
  const command = `'${process.execPath}' ${start.map((part) => `'${part}'`).join(' ')} a.ndjson --format ndjson | head -n 1`
  const { stdout, stderr, status } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
  assert.is(status, 0)
  assert.is(stdout.trim().split('\n').length, 1)
  assert.not.match(stderr, /EPIPE|bug|^\s*at /m)
})

test('an empty capture among good ones is told, wherever it stands', async () => {
  const files = { 'a.ndjson': `${good}\n`, 'empty.ndjson': '', 'z.ndjson': `${good}\n` }
  for (const names of [
    ['a.ndjson', 'empty.ndjson'],
    ['empty.ndjson', 'a.ndjson', 'z.ndjson'],
  ]) {
    const { code, err } = await inFolder(files, ['validate', ...names])
    assert.match(err, 'No message in "empty.ndjson".')
    assert.not.match(err, /No message in "[az]/)
    assert.is(code, 0)
  }
})

test('Ctrl-C ends it with 130, and the report has what came before', async () => {
  const folder = temporaryFolder(ordersCatalogue)
  const child = spawn(process.execPath, [...start, '-', '--report', 'json=report.json'], { cwd: folder })
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += String(data)
  })
  const more = setInterval(() => child.stdin.write(`${bad}\n`.repeat(2_000)), 20)
  child.stdin.on('error', () => {})
  const isOpen = () => existsSync(join(folder, 'report.json'))
  for (let wait = 0; wait < 200 && !isOpen(); wait += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
  await new Promise((resolve) => setTimeout(resolve, 300))
  child.kill('SIGINT')
  const code = await new Promise((resolve) => child.once('exit', resolve))
  clearInterval(more)
  assert.is(code, 130)
  assert.match(errors, 'Interrupted.')
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as {
    summary: { invalid: number }
  }
  assert.ok(report.summary.invalid > 0)
})

test('memory stays small while a large file streams, and a line of 200 MB is a finding', () => {
  const folder = temporaryFolder(ordersCatalogue)
  const file = join(folder, 'big.ndjson')
  writeFileSync(file, `${good}\n`)
  const block = Buffer.alloc(20 * 1024 * 1024, 'x')
  appendFileSync(file, '{"a":"')
  for (let index = 0; index < 10; index += 1) appendFileSync(file, block)
  appendFileSync(file, `"}\n${bad}\n`)
  const lines = Buffer.from(`${good}\n`.repeat(100_000))
  for (let index = 0; index < 5; index += 1) appendFileSync(file, lines)
  const code = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync('peak', String(process.resourceUsage().maxRSS)))`
  const hook = `data:text/javascript,${encodeURIComponent(code)}`
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', hook, ...start, 'big.ndjson', '--format', 'json'],
    { cwd: folder, encoding: 'utf8' },
  )
  const report = JSON.parse(stdout) as {
    summary: object
    findings: readonly { verdict: string; line: number }[]
  }
  assert.equal(
    report.findings.map(({ verdict, line }) => [verdict, line]),
    [
      ['unreadable', 2],
      ['invalid', 3],
    ],
  )
  const peak = Number(readFileSync(join(folder, 'peak'), 'utf8')) / 1024
  assert.ok(peak < 250, `${Math.round(peak)} MB`)
})

test('the catalogue of an installed package, and of a folder that holds one', async () => {
  const files = Object.fromEntries(
    Object.entries(ordersCatalogue).map(([path, text]) => [`node_modules/orders/${path}`, text]),
  )
  const manifest = JSON.stringify({ name: 'orders', exports: { './schemas/*': './schemas/*' } })
  const folder = temporaryFolder({ ...files, 'node_modules/orders/package.json': manifest, 'a.json': bad })
  for (const catalogue of ['orders', 'node_modules/orders', 'node_modules/orders/schemas']) {
    const { code, out } = await runIn(folder, ['validate', 'a.json', '--catalogue', catalogue])
    assert.is(code, 1, catalogue)
    assert.match(out, 'see node_modules/orders/schemas/messages/OrderShipped.schema.json:')
  }
})

test('the recorded traffic has the verdicts that are written beside it', async () => {
  for (const name of ['messages.ndjson', 'batches.ndjson', 'websocket.har']) {
    const { out, code } = await runIn(resolve('.'), [
      'validate',
      `test/fixtures/captures/${name}`,
      '--format',
      'ndjson',
    ])
    assert.is(code, 1)
    const last: unknown = JSON.parse(out.trim().split('\n').at(-1) ?? '')
    const { messages, valid, invalid, unknown } = (last as { summary: Record<string, number> }).summary
    assert.equal([messages, valid, invalid, unknown], [9, 4, 2, 3], name)
    for (const reason of ['message-type', 'not-listed', 'topic']) assert.match(out, `"reason":"${reason}"`)
  }
})

test('a run that fails does not look green in any report', async () => {
  const page = join(temporaryFolder(), 'page.md')
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: page }
  for (const [args, reason] of [
    [['empty.ndjson'], 'No messages found.'],
    [['good.ndjson', 'missing.ndjson'], 'Cannot open "missing.ndjson"'],
  ] as const) {
    writeFileSync(page, '')
    const reports = ['json=r.json', 'junit=r.xml', 'sarif=r.sarif', 'text=r.txt']
    const { code, out, folder } = await inFolder(
      { 'empty.ndjson': '', 'good.ndjson': good },
      ['validate', ...args, ...reports.flatMap((report) => ['--report', report])].concat(
        '--format',
        'github',
      ),
      { env },
    )
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
    assert.is(code, 2)
    assert.match(out, `::error title=incomplete::${reason}`)
    assert.match(readFileSync(page, 'utf8'), '### ❌')
    assert.match(read('r.xml'), 'errors="1"')
    assert.match(read('r.sarif'), '"executionSuccessful":false')
    assert.match(read('r.txt'), reason)
    const { failures } = JSON.parse(read('r.json')) as { failures: readonly string[] }
    assert.match(failures[0] ?? '', reason)
    const merged = await runIn(folder, ['merge-reports', 'r.json', '--report', 'json=merged.json'])
    assert.is(merged.code, 2)
    assert.match(merged.err, reason)
    assert.equal((JSON.parse(read('merged.json')) as { failures: unknown }).failures, failures)
  }
})

test('Ctrl-C while standard input waits: the reports are whole at once', async () => {
  const folder = temporaryFolder(ordersCatalogue)
  const reports = ['--report', 'json=a.json', '--report', 'junit=a.xml']
  const child = spawn(process.execPath, [...start, '-', ...reports], { cwd: folder })
  child.stdin.write(`${bad}\n${good}\n{"cut`)
  for (let wait = 0; wait < 200 && !existsSync(join(folder, 'a.xml')); wait += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
  await new Promise((resolve) => setTimeout(resolve, 300))
  const interrupted = Date.now()
  child.kill('SIGINT')
  const code = await new Promise((resolve) => child.once('exit', resolve))
  assert.is(code, 130)
  assert.ok(Date.now() - interrupted < 1_500, `${Date.now() - interrupted} ms`)
  const report = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as JsonReport
  assert.is(counts(report), '1 valid, 1 invalid')
  assert.match(readFileSync(join(folder, 'a.xml'), 'utf8'), /The run was interrupted\.[\s\S]*<\/testsuites>/)
})

test('when nobody reads standard output, other reports are whole, and the exit code is that of the findings', () => {
  const folder = temporaryFolder({
    ...ordersCatalogue,
    'bad.ndjson': `${bad}\n`.repeat(20_000),
    'strange.ndjson': `${strange}\n`.repeat(20_000),
  })
  for (const [name, expected] of [
    ['bad', 1],
    ['strange', 0],
  ] as const) {
    const words = [
      process.execPath,
      ...start,
      `${name}.ndjson`,
      '--format',
      'ndjson',
      '--report',
      'json=h.json',
    ]
    const command = `${words.map((word) => `'${word}'`).join(' ')} | head -n 1 > line; echo "${'$'}{PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
    assert.is(stdout, `${expected}\n`, stderr)
    const report = JSON.parse(readFileSync(join(folder, 'h.json'), 'utf8')) as JsonReport
    assert.is(report.findings.length, 20_000)
    assert.is(readFileSync(join(folder, 'line'), 'utf8').split('\n').length, 2)
  }
})

test('standard input that is named twice is refused', async () => {
  const { code, err } = await inFolder({}, ['validate', '-', '-'])
  assert.is(code, 2)
  assert.match(err, 'can be read only once')
})

test('an unknown key that may be somebody has a star for its name', async () => {
  const strangers = {
    'jane.roe@corp.example': { '4915112345678': 1 },
    plain: 1,
    parcels: [{ 'Jane Roe': 1 }],
  }
  const capture = `${JSON.stringify(order(strangers))}\n${JSON.stringify(order({ ...strangers, count: 'x' }))}\n`
  for (const format of ['text', 'json']) {
    const { out } = await inFolder({ capture }, [
      'validate',
      'capture',
      '--profile',
      'strict',
      '--format',
      format,
    ])
    assert.not.match(out, /jane|corp|4915112345678/i)
    assert.match(out, '/data/*')
    assert.match(out, '/data/parcels/0/*')
    assert.match(out, '/data/plain')
  }
})

test('an archive that is larger than the memory is read to its end', () => {
  const folder = temporaryFolder(ordersCatalogue)
  const file = join(folder, 'big.har')
  const entry = (text: string): string =>
    JSON.stringify({ request: { url: 'http://host/cometd' }, response: { status: 200, content: { text } } })
  const batch = entry(`[${Array.from({ length: 20 }, () => good).join(',')}]`)
  const block = `${`${batch},\n`.repeat(1_000)}`
  const blocks = Math.ceil(60e6 / block.length)
  writeFileSync(file, '{"log":{"version":"1.2","entries":[\n')
  for (let index = 0; index < blocks; index += 1) appendFileSync(file, block)
  appendFileSync(file, `${entry(`[${bad}]`)}]}}`)
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=64', ...start, 'big.har', '--format', 'json'],
    { cwd: folder, encoding: 'utf8' },
  )
  assert.is(status, 1, stderr)
  const report = JSON.parse(stdout) as JsonReport
  assert.is(counts(report), `${blocks * 20_000} valid, 1 invalid`)
  assert.is(report.findings[0]?.line, blocks * 1_000 + 2)
})

test('what to do next is said where all was read', async () => {
  const err = async (...args: readonly string[]) =>
    (await inFolder({ 'a.json': good, 'empty.json': '[]' }, ['validate', ...args])).err
  assert.match(await err('a.json'), 'Next: ')
  assert.match(await err('empty.json'), 'Next: record some traffic')
  assert.not.match(await err('empty.json', 'missing.json'), 'Next: ')
})

test('a report that cannot be opened leaves the others as they were', async () => {
  const folder = temporaryFolder({ ...ordersCatalogue, 'a.ndjson': `${bad}\n`, 'r.json': 'of yesterday' })
  const { code, err } = await runIn(folder, [
    'validate',
    'a.ndjson',
    '--report',
    'json=r.json',
    '--report',
    'junit=no/where.xml',
  ])
  assert.is(code, 2)
  assert.match(err, 'Cannot write the report "no/where.xml"')
  assert.is(readFileSync(join(folder, 'r.json'), 'utf8'), 'of yesterday')
  const again = await runIn(folder, ['validate', 'a.ndjson', '--report', 'json=r.json'])
  assert.is(again.code, 1)
  assert.is((JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as JsonReport).summary.invalid, 1)
})

const withFullDisk = existsSync('/dev/full') ? test : test.skip
withFullDisk('a report that cannot be written to its end does not keep another from it', async () => {
  const folder = temporaryFolder({ ...ordersCatalogue, 'a.ndjson': `${bad}\n` })
  const { code, err } = await runIn(folder, [
    'validate',
    'a.ndjson',
    '--report',
    'junit=/dev/full',
    '--report',
    'json=r.json',
  ])
  assert.is(code, 2)
  assert.match(err, 'Cannot write the report "/dev/full"')
  assert.is((JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as JsonReport).summary.invalid, 1)
})

test.run()
