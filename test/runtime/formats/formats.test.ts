import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { formats } from '../../../generator/runtime/formats/index.js'
import { decodeLabel, encodeLabel } from '../../../generator/runtime/formats/punycode.js'

const judge = (format: string, text: string): boolean | undefined => formats.get(format)?.judge(text)

/** Of each format what it takes and what it refuses; the conformance run holds them to the whole suite. */
const rows: readonly (readonly [format: string, right: readonly string[], wrong: readonly string[]])[] = [
  [
    'date',
    ['2024-02-29', '0400-02-29'],
    ['2023-02-29', '2100-02-29', '2024-13-01', '2024-1-1', '2024-01-01\n'],
  ],
  [
    'time',
    ['23:20:50.52Z', '08:30:06+00:20', '01:29:60+01:30', '23:59:60Z', '15:59:60-08:00'],
    ['24:00:00Z', '23:58:60Z', '12:00:00', '12:00:00+01', '08:30:06-24:00', '1২:00:00Z'],
  ],
  [
    'date-time',
    ['1985-04-12t23:20:50.999999999999999z'],
    ['2016-12-31T24:59:60+01:00', '1985-04-12 23:20:50Z', '1985-04-12T23:20:50+01', '1985-04-12'],
  ],
  ['iso-time', ['12:00:00', '12:00:00+01', '12:00:00+0130'], ['12:00', '25:00:00']],
  ['iso-date-time', ['2024-02-29 12:00:00'], ['2024-02-30T12:00:00']],
  [
    'duration',
    ['P1Y2M3DT4H5M6S', 'P2W', 'PT36H', 'P1DT12H'],
    ['P', 'PT', 'P1YT', 'P1Y2D', 'PT1H2S', 'P1Y2W', 'P\n'],
  ],
  [
    'uri',
    ['http://[::1]:80/a?b#c', 'urn:oasis:x', 'mailto:a@b', 'file:/etc'],
    [
      '/a',
      'a',
      'http://a b',
      'http://a/%6G',
      'http://a:b/',
      'http:/[::1]',
      'http://[::ffff:01.2.3.4]',
      '1a:b',
    ],
  ],
  ['uri-reference', ['', '#a', '//', './a:b', '?a'], ['/a"b', '1:b', '//a@b@c/', '\\\\a', '/é']],
  ['uri-template', ['a/{x:1}/{+y*}', "a'b", '{a.b}', 'é'], ['{}', '{x', 'a}', '{v:0}', '{a,}', 'a\x7fb']],
  ['iri', ['http://ƒøø.ßår/?∂éœ=πîx#πîüx', 'http://[V1.fe]'], ['/é', 'http://2001:db8::1:1:1:1:1', 'é']],
  ['iri-reference', ['/âππ', '#ƒ', ''], ['\\\\é', '#ƒräg\\mênt']],
  ['url', ['https://example.org/a', 'ftp://a'], ['mailto:a@b', 'http://', 'http:///a']],
  [
    'email',
    ['a.b@example.com', '"joe bloggs"@example.com', 'a@[127.0.0.1]', 'a@[IPv6:::1]'],
    [
      'a',
      '.a@b.c',
      'a..b@c.d',
      'a@',
      '@a',
      'a b@c',
      'a@[127.0.0.300]',
      'a@b=c.d',
      'é@example.com',
      `${'a'.repeat(65)}@b`,
    ],
  ],
  [
    'idn-email',
    ['실례@실례.테스트', '"δοκιμή"@example.com', '\uffff@example.com'],
    ['2962', 'user\uff20example.com', '\ud800@a'],
  ],
  [
    'hostname',
    ['a', '1host', 'a--b.com', 'xn--9n2bp8q.xn--9t4b11yi5a', 'XN--9N2BP8Q'],
    ['', '.', 'a.', '-a', 'a-', 'a_b', 'xn--X', 'xn--hello-txk', 'é', `${'a'.repeat(64)}.com`, 'xn--a-'],
  ],
  [
    'idn-hostname',
    [
      '실례.테스트',
      'l·l',
      'ßς་〇',
      'a。b',
      'בא',
      'क\u094d\u200dष',
      'بي\u200cبي',
      'αʹβ'.replace('ʹ', '\u0375'),
    ],
    ['a·l', 'א0٠', 'aא', '0a.א', 'ا٠۰', 'क\u200dष', 'ab--cd', 'E\u0301', 'a..b', '\u0300a', 'Éa', '\ud800'],
  ],
  ['ipv4', ['0.0.0.0', '255.255.255.255'], ['256.0.0.0', '1.2.3', '01.2.3.4', '1.2.3.4.', '1.2.3.4\n']],
  [
    'ipv6',
    ['::', '::1', '1::', '1:2:3:4:5:6:7:8', '::ffff:1.2.3.4', '1::d6:192.168.0.1'],
    [
      '1',
      ':::',
      '1:::2',
      '::1::',
      '12345::',
      '1:2:3:4:5:6:7',
      '1.2.3.4::',
      '1:2:3:4:5:6:7:8:9',
      '::1%eth0',
      '1:2:3:4:5:6:7:1.2.3.4',
    ],
  ],
  ['regex', ['^a+$', '[^]', '(?<n>a)\\k<n>'], ['(', '\\a', '(?P<n>a)']],
  ['uuid', ['2EB8AA08-aa98-11ea-b4aa-73b441d16380'], ['urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380', 'x']],
  ['json-pointer', ['', '/', '/a~0~1'], ['a', '/~', '#']],
  ['json-pointer-uri-fragment', ['#', '#/a%20b'], ['/a', '#/%2']],
  ['relative-json-pointer', ['0#', '1/a'], ['01', '-1', '#']],
  ['byte', ['', 'YQ==', 'YWI=', 'YWJj'], ['YQ=', 'YQ', 'a b=']],
]

for (const [format, right, wrong] of rows) {
  test(format, () => {
    for (const text of right) assert.is(judge(format, text), true, JSON.stringify(text))
    for (const text of wrong) assert.is(judge(format, text), false, JSON.stringify(text))
  })
}

test('each format has its row, and a function whose name can be imported', () => {
  assert.equal(rows.map(([format]) => format).sort(), [...formats.keys()].sort())
  for (const { judge: judges } of formats.values()) assert.match(judges.name, /^is[A-Z]\w+$/)
})

test('a label comes back from Punycode', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (label) => {
      assert.is(decodeLabel(encodeLabel(label)), label)
    }),
  )
})

test('no text takes long, and none throws', () => {
  const start = performance.now()
  for (const part of [
    'a',
    '1',
    '.',
    ':',
    '/',
    '-',
    '@',
    '"',
    '\\"',
    '%',
    '{a}',
    'é',
    '\ud800',
    'xn--',
    '1.',
    'a-',
    'P1',
    '\u0300',
  ]) {
    for (const text of [part.repeat(50_000), `http://${part.repeat(50_000)}`, `${part.repeat(50_000)}\n`])
      for (const { judge: judges } of formats.values()) assert.type(judges(text), 'boolean')
  }
  assert.ok(performance.now() - start < 10_000)
})

test.run()
