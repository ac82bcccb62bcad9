import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { leaksOf } from '../../../generator/captures/scrub/leaks.js'
import { Matcher } from '../../../generator/captures/scrub/matcher.js'

const values = ['John Smith', 'Zoë "Z"', '4661104']
const leaks = leaksOf(
  new Matcher(values),
  new Matcher(values.map((value) => Buffer.from(value).toString('latin1'))),
)

/** As long, in every way of counting, as what it stands for. */
const standIns = new Map([
  ['John Smith', 'Mary Brown'],
  ['Zoë "Z"', 'Eva\u00e9"\u00fc'.slice(0, 7)],
  ['4661104', '7770001'],
])

const replaced = (text: string): string => leaks.replaced(text, (value) => standIns.get(value) ?? '?')

const base64 = (text: string): string => Buffer.from(text).toString('base64')

for (const [name, write] of Object.entries({
  'as it is': (text: string) => text,
  'in a URI': encodeURIComponent,
  'in a URI within a URI': (text: string) => encodeURIComponent(encodeURIComponent(text)),
  'in a form': (text: string) => encodeURIComponent(text).replaceAll('%20', '+'),
  'in JSON': (text: string) => JSON.stringify(text),
  'in JSON within JSON': (text: string) => JSON.stringify(JSON.stringify(text)),
  'in base64': base64,
  'in base64 from its second byte on': (text: string) => base64(`x${text}`),
  'in base64 from its third byte on': (text: string) => base64(`xx${text}, and more`),
  'in base64 after what may look like it': (text: string) => `path/${base64(text)}`,
  'in base64 for URLs': (text: string) => Buffer.from(`>>>???${text}`).toString('base64url'),
})) {
  for (const value of ['John Smith', '4661104']) {
    test(`"${value}" is found ${name}, and the rest stays`, () => {
      const standIn = standIns.get(value) ?? ''
      const text = `to ${write(value)} at ${write('noon+1')}`
      assert.ok(leaks.isIn(text))
      assert.is(replaced(text), `to ${write(standIn)} at ${write('noon+1')}`)
      assert.not(leaks.isIn(replaced(text)))
    })
  }
}

test('an encoding need not be the usual one', () => {
  assert.is(replaced('%4aohn%20Smith'), 'Mary%20Brown')
  assert.is(replaced('a=%4Aohn Smith&b=%2f'), 'a=Mary%20Brown&b=%2f')
  assert.is(replaced('"\\u004aohn\\u0020Smith\\n"'), '"Mary Brown\\n"')
})

test('of values that overlap the longest is replaced, however it is written', () => {
  const both = ['Bartholomew', 'Bartholomew Ünger', 'to Barth']
  const found = leaksOf(new Matcher(both), new Matcher())
  const made = (text: string): string => found.replaced(text, (value) => `<${value.length}>`)
  assert.is(made('/x/Bartholomew%20%C3%9Cnger/Bartholomew'), '/x/%3C17%3E/<11>')
  assert.is(made('to Bartholomew Ünger'), 'to <17>')
  assert.is(made(JSON.stringify('Bartholomew Ünger')), '"<17>"')
})

test('letters of other scripts are found in bytes too', () => {
  assert.ok(leaks.isIn(base64('an Zoë "Z"')))
  assert.ok(leaks.isIn('Zo%C3%AB%20%22Z%22'))
  assert.ok(leaks.isIn(JSON.stringify('Zoë "Z"')))
})

test('what holds nothing stays as it is', () => {
  for (const text of ['', 'John  Smith', '%', '%zz+', '\\', 'AAAAAAAA', '%ff%fe', '\ud800%20']) {
    assert.not(leaks.isIn(text))
    assert.is(replaced(text), text)
  }
})

test.run()
