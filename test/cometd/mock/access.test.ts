import { hostname } from 'node:os'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { accessRefusal, accessRules, type Caller } from '../../../generator/cometd/mock/access.js'

const rules = { hosts: ['mock.test'], origins: ['http://localhost:3000'] }
const own = '127.0.0.1:8080'
const ask = (caller: Partial<Caller>): boolean =>
  accessRefusal({ host: own, origin: undefined, referer: undefined, site: undefined, ...caller }, rules) ===
  undefined

test('a program that is no browser may ask', () => {
  assert.ok(ask({}))
})

test('names are ours in any case, and an origin is one however it is written', () => {
  const { hosts, origins } = accessRules('Desk.test', {
    hosts: ['MyBox'],
    origins: ['http://localhost:3000/', 'HTTPS://Front.test:443'],
  })
  assert.equal(hosts, ['mybox', 'desk.test', hostname().toLowerCase()])
  assert.equal(origins, ['http://localhost:3000', 'https://front.test'])
  for (const origin of ['localhost', 'localhost:3000', 'null', ''])
    assert.throws(() => accessRules('127.0.0.1', { hosts: [], origins: [origin] }), /Invalid origin/)
})

test('its own page may ask', () => {
  assert.ok(ask({ origin: `http://${own}`, site: 'same-origin' }))
  assert.ok(ask({ host: 'localhost:8080', origin: 'http://localhost:8080' }))
  assert.ok(ask({ site: 'same-origin' }))
  assert.ok(ask({ site: 'none' }))
})

test('pages of other origins may not, whatever way they ask', () => {
  assert.not(ask({ origin: 'https://evil.example' }))
  assert.not(ask({ origin: 'null' }))
  assert.not(ask({ origin: 'http://127.0.0.1:9999' }), 'another port is another origin')
  assert.not(ask({ origin: `https://${own}` }), 'another scheme too')
  assert.not(ask({ site: 'cross-site' }), 'a script element')
  assert.not(ask({ site: 'same-site' }))
  assert.not(ask({ site: 'cross-site', referer: 'https://evil.example/page' }))
  assert.not(ask({ site: 'cross-site', referer: 'no address' }))
})

test('an origin that is let in may, also with a script element', () => {
  assert.ok(ask({ origin: 'http://localhost:3000', site: 'same-site' }))
  assert.ok(ask({ site: 'same-site', referer: 'http://localhost:3000/page' }))
})

test('a host name must be ours, as its owner can make it lead anywhere', () => {
  for (const host of [
    '127.0.0.1:8080',
    'localhost',
    'LOCALHOST:1',
    '[::1]:8080',
    '192.168.1.7:80',
    'mock.test:8080',
  ])
    assert.ok(ask({ host }), host)
  for (const host of [
    undefined,
    '',
    'evil.example:8080',
    'localhost.evil.example',
    'a@localhost',
    'localhost/x',
    'evil%00',
  ])
    assert.not(ask({ host }), String(host))
  assert.not(ask({ host: 'evil.example:8080', origin: 'http://evil.example:8080' }))
})

test('who is refused is told what to do', () => {
  const caller = { host: own, origin: 'http://a.example', referer: undefined, site: undefined }
  assert.match(accessRefusal(caller, rules) ?? '', '"--allow-origin"')
  assert.match(accessRefusal({ ...caller, host: 'b.example' }, rules) ?? '', '"--allow-host"')
})

test.run()
