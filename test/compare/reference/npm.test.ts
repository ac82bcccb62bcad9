// A published catalogue, fetched by the npm of the machine from a registry of the test's own.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { commands } from '../../../generator/commands/index.js'
import { main } from '../../../generator/commands/main.js'
import { smallCatalogue } from '../../small-catalogue.js'
import { temporaryFolder } from '../../temporary.js'
import { worldAt } from '../../world.js'

const packageOf = (version: string): string =>
  JSON.stringify({ name: 'orders', version, files: ['schemas'], type: 'module' })

/** The packed package of the small catalogue in one version. */
function packed(version: string): Buffer {
  const files = Object.entries(smallCatalogue()).map(([path, text]) => [path, text.replace('1.0.0', version)])
  const folder = temporaryFolder({ ...Object.fromEntries(files), 'package.json': packageOf(version) })
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent'], { cwd: folder })
  return readFileSync(join(folder, `orders-${version}.tgz`))
}

const archives = new Map(['1.0.0', '1.1.0'].map((version) => [version, packed(version)]))
const asked: string[] = []

const registry = createServer(({ url = '', headers }, response) => {
  asked.push(`${url} ${headers.authorization ?? ''}`.trim())
  const version = /^\/orders\/-\/orders-(.*)\.tgz$/.exec(url)?.[1]
  const archive = version === undefined ? undefined : archives.get(version)
  if (archive) return response.end(archive)
  if (url !== '/orders') return response.writeHead(404).end('{}')
  const versions = [...archives].map(([each, bytes]) => [
    each,
    {
      name: 'orders',
      version: each,
      dist: {
        tarball: `http://${headers.host}/orders/-/orders-${each}.tgz`,
        shasum: createHash('sha1').update(bytes).digest('hex'),
      },
    },
  ])
  return response.end(
    JSON.stringify({
      name: 'orders',
      'dist-tags': { latest: '1.1.0' },
      versions: Object.fromEntries(versions),
    }),
  )
})

await new Promise<void>((ready) => registry.listen(0, '127.0.0.1', ready))
const { port } = registry.address() as AddressInfo

/** `diff` in a folder whose own settings of npm name the registry and a token. */
async function diff(reference: string) {
  const folder = temporaryFolder({
    ...smallCatalogue(),
    'package.json': '{ "private": true }',
    '.npmrc': `registry=http://127.0.0.1:${port}/\n//127.0.0.1:${port}/:_authToken=of-the-user\n`,
  })
  const world = worldAt(folder)
  const code = await main(
    ['diff', '--against', reference, '--check-version'],
    { commands, version: () => '0.0.0' },
    world,
  )
  return { code, out: world.output(), err: world.errors() }
}

const before = { ...process.env }

test.before(() => {
  // Settings that this process may have from npm would win over those of the folder.
  for (const name of Object.keys(process.env)) if (/^npm_config_/i.test(name)) delete process.env[name]
  Object.assign(process.env, { npm_config_cache: temporaryFolder(), npm_config_fetch_retries: '0' })
})

test.after(() => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, before)
  registry.close()
})

test('the newest version, or the one that is named, comes from the registry of the user, with their token', async () => {
  const newest = await diff('npm:orders')
  assert.match(newest.out, 'orders 1.1.0 (npm:orders) → orders 1.0.0 (schemas)', newest.err)
  assert.match(newest.err, 'from 1.1.0 to 1.0.0')
  assert.is(newest.code, 1)
  const named = await diff('npm:orders@1.0.0')
  assert.match(named.out, 'orders 1.0.0 (npm:orders@1.0.0) → orders 1.0.0 (schemas)', named.err)
  assert.is(named.code, 0)
  assert.ok(asked.includes('/orders Bearer of-the-user'), asked.join('\n'))
})

test('a package or a version that the registry does not have is told', async () => {
  for (const reference of ['npm:nothing', 'npm:orders@9.0.0']) {
    const { code, err } = await diff(reference)
    assert.match(err, `npm cannot fetch "${reference.slice(4)}"`)
    assert.not.match(err, 'of-the-user')
    assert.is(code, 2)
  }
})

test.run()
