import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { commands } from '../../generator/commands/index.js'
import { main } from '../../generator/commands/main.js'
import { changeIds } from '../../generator/compare/change.js'
import { smallCatalogue } from '../small-catalogue.js'
import { temporaryFolder } from '../temporary.js'
import { type World, worldAt } from '../world.js'

type Ran = { readonly code: number; readonly out: string; readonly err: string; readonly world: World }

const tool = { commands, version: () => '0.0.0' }

async function diff(folder: string, ...args: readonly string[]): Promise<Ran> {
  const world = worldAt(folder)
  const code = await main(['diff', ...args], tool, world)
  return { code, out: world.output(), err: world.errors(), world }
}

const order = 'schemas/resources/order.schema.json'
const edited = (
  files: Record<string, string>,
  from: string,
  to: string,
  file = order,
): Record<string, string> => {
  assert.match(files[file] ?? '', from)
  return { ...files, [file]: (files[file] ?? '').replace(from, to) }
}

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
    encoding: 'utf8',
  })

/** A repository whose first commit, tagged v1.0.0, holds the small catalogue, and whose folder holds another one. */
function repository(change: (files: Record<string, string>) => Record<string, string>): string {
  const folder = temporaryFolder(smallCatalogue())
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message=One')
  git(folder, 'tag', 'v1.0.0')
  for (const [path, text] of Object.entries(change(smallCatalogue()))) writeFileSync(join(folder, path), text)
  return folder
}

const renamed = repository((files) => edited(files, '"id"', '"number"'))

test('the newest tag is compared with, and what breaks fails', async () => {
  const { code, out } = await diff(renamed)
  assert.match(out, 'orders 1.0.0 (git:v1.0.0) → orders 1.0.0 (schemas)')
  assert.match(
    out,
    /schemas\/resources\/order\.schema\.json:\d+:\d+ {2}\/properties\/number\n {2}major Order\.id: "id" was renamed to "number"\. {2}property-renamed\n/,
  )
  assert.match(
    out,
    '    source: code that reads it stops compiling: order.id (TS2339)\n    in OrderShipped on /orders\n',
  )
  assert.match(out, '1 finding: 1 major. Required version: 2.0.0; the catalogue has 1.0.0.')
  assert.is(code, 1)
})

test('a folder, a commit, a branch, an installed package and an archive are named in turn', async () => {
  mkdirSync(join(renamed, 'node_modules/orders/schemas'), { recursive: true })
  const files = smallCatalogue('node_modules/orders/schemas')
  for (const [path, text] of Object.entries({
    ...files,
    'node_modules/orders/package.json': '{ "name": "orders", "version": "1.0.0" }',
  })) {
    mkdirSync(join(renamed, path, '..'), { recursive: true })
    writeFileSync(join(renamed, path), text)
  }
  execFileSync('tar', ['-czf', join(renamed, 'orders.tgz'), '--transform', 's|^|package/|', 'schemas'], {
    cwd: join(renamed, 'node_modules/orders'),
  })
  const hash = git(renamed, 'rev-parse', 'HEAD').trim()
  for (const reference of [
    'node_modules/orders/schemas',
    `git:${hash}`,
    'git:main',
    'orders',
    'orders.tgz',
  ]) {
    const { code, out, err } = await diff(renamed, '--against', reference)
    assert.match(out, `(${reference}) → `, err)
    assert.match(out, 'property-renamed')
    assert.is(code, 1)
  }
})

const wrong: readonly (readonly [args: readonly string[], said: RegExp])[] = [
  [['--against', 'git:v9'], /There is no commit "v9"/],
  [['--against', 'git:--all'], /There is no commit "--all"/],
  [['--against', 'nowhere'], /Cannot find the catalogue "nowhere"/],
  [['--against', 'npm:../x'], /"npm:\.\.\/x" is not a valid package reference/],
  [['--against', 'package.json'], /Cannot find the catalogue/],
  [['--fail-on', 'all'], /--fail-on.*major, soft, minor or none/],
  [['--format', 'jsn'], /Unknown report format "jsn"\. Did you mean "json"\?/],
  [['--changelog', 'none.md'], /Cannot find the change log/],
]

for (const [args, said] of wrong) {
  test(`${args.join(' ')} cannot be done, and says why`, async () => {
    const { code, err } = await diff(renamed, ...args)
    assert.match(err, said)
    assert.is(code, 2)
  })
}

test('without a tag and without --against the forms are told', async () => {
  const { code, err } = await diff(temporaryFolder(smallCatalogue()))
  assert.match(err, /There is no tag "v\*" to compare with\. Use "--against" with a folder, git:/)
  assert.is(code, 2)
})

test('a shallow clone says how to fetch the rest', async () => {
  git(renamed, 'add', 'schemas')
  git(renamed, 'commit', '--quiet', '--message=Two')
  const clone = temporaryFolder({})
  execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-tags', `file://${renamed}`, join(clone, 'c')], {
    stdio: 'pipe',
  })
  const { err, code } = await diff(join(clone, 'c'), '--against', 'git:v1.0.0')
  assert.match(err, /shallow.*fetch-depth: 0/)
  assert.is(code, 2)
  assert.match((await diff(join(clone, 'c'))).err, /no tag "v\*".*shallow.*fetch-depth: 0/)
})

test('a broken catalogue is told with its problems and its side', async () => {
  const folder = repository((files) => edited(files, '"object"', '"objct"'))
  const { code, err } = await diff(folder)
  assert.match(err, /schemas\/resources\/order\.schema\.json:\d+:\d+/)
  assert.match(err, 'The new catalogue "schemas" is not valid')
  assert.is(code, 2)
})

test('an allowed change counts no more, until its day has passed', async () => {
  const folder = repository((files) => edited(files, '"id"', '"number"'))
  const { out } = await diff(folder, '--format', 'json')
  const [{ fingerprint }] = JSON.parse(out).findings
  const allow = (entry: object): void =>
    writeFileSync(join(folder, 'schemas/diff.json'), JSON.stringify({ allow: [entry] }))
  allow({ fingerprint, reason: 'Agreed with everybody who reads it.' })
  const allowed = await diff(folder)
  assert.is(allowed.code, 0)
  assert.match(allowed.out, '(allowed: Agreed with everybody who reads it.)')
  allow({ fingerprint, reason: 'Until then.', until: '2020-01-01' })
  const lapsed = await diff(folder)
  assert.is(lapsed.code, 1)
  assert.match(lapsed.err, 'The change counts again.')
  allow({ fingerprint: 'none', reason: 'x' })
  assert.match((await diff(folder)).err, 'but no change has this fingerprint')
  allow({ fingerprint })
  assert.match((await diff(folder)).err, 'must have a "reason"')
})

test('the version is checked, and printed alone', async () => {
  const folder = repository((files) => edited(files, '"id"', '"number"'))
  assert.is((await diff(folder, '--format', 'next-version')).out, '2.0.0\n')
  const checked = await diff(folder, '--check-version', '--fail-on', 'none')
  assert.match(checked.err, 'The version is still 1.0.0. These changes require 2.0.0.')
  assert.is(checked.code, 1)
  const bump = (version: string): void => {
    const text = smallCatalogue()['schemas/catalogue.json'] ?? ''
    writeFileSync(join(folder, 'schemas/catalogue.json'), text.replace('1.0.0', version))
  }
  bump('1.1.0')
  assert.match(
    (await diff(folder, '--check-version', '--fail-on', 'none')).err,
    'The version 1.1.0 is too low.',
  )
  bump('0.9.0')
  assert.match(
    (await diff(folder, '--check-version', '--fail-on', 'none')).err,
    'The version went back from 1.0.0 to 0.9.0.',
  )
  bump('2.0.0')
  assert.is((await diff(folder, '--check-version', '--fail-on', 'none')).code, 0)
})

test('the change log gets the changes between two markers, once, and keeps what a hand wrote', async () => {
  const folder = repository((files) => edited(files, '"id"', '"number"'))
  const path = join(folder, 'CHANGELOG.md')
  writeFileSync(path, '# Changelog\n\n## [Unreleased]\n\nBy hand.\n\n## [1.0.0] - 2026-01-01\n')
  await diff(folder, '--changelog', 'CHANGELOG.md')
  const once = readFileSync(path, 'utf8')
  assert.match(once, '- **Breaking:** `Order.id`: "id" was renamed to "number".')
  assert.match(once, 'By hand.')
  await diff(folder, '--changelog', 'CHANGELOG.md')
  assert.is(readFileSync(path, 'utf8'), once)
})

test('what a released version says in the change log stays, and the file need not be named', async () => {
  const folder = repository((files) => edited(files, '"id"', '"number"'))
  const path = join(folder, 'CHANGELOG.md')
  const released = '## [1.0.0] - 2026-01-01\n\n<!-- diff -->\n- Of then.\n<!-- end of diff -->\n'
  writeFileSync(path, `# Changelog\n\n## [Unreleased]\n\n${released}`)
  await diff(folder, '--changelog', '--fail-on', 'none')
  const text = readFileSync(path, 'utf8')
  assert.ok(text.endsWith(released), text)
  assert.match(text.slice(0, text.indexOf(released)), '"id" was renamed to "number"')
})

const shorter = (files: Record<string, string>): Record<string, string> =>
  edited(files, '"id": {', '"id": { "maxLength": 1,')

test('captures are the same in one thread and in several, lines counted from the beginning of the file', async () => {
  const folder = repository(shorter)
  const message = (id: string): string =>
    `${JSON.stringify({ channel: '/orders', data: { messageType: 'OrderShipped', order: { id } } })}\n`
  const line = message('a')
  // Larger than what one thread reads at a time, three times over.
  const count = Math.ceil((50 * 1024 * 1024) / line.length)
  writeFileSync(join(folder, 'large.ndjson'), line.repeat(count) + message('bb'))
  writeFileSync(join(folder, 'small.ndjson'), message('cc'))
  const of = async (jobs: string): Promise<unknown> => {
    const { out, code } = await diff(
      folder,
      ...['--captures', 'large.ndjson', '--captures', 'small.ndjson', '--jobs', jobs, '--format', 'json'],
    )
    assert.is(code, 1)
    const { captures, findings } = JSON.parse(out)
    return { captures, seen: findings.map(({ seen }: { readonly seen: number }) => seen) }
  }
  const first = { file: 'large.ndjson', line: count + 1, column: 1 }
  const wanted = {
    captures: {
      messages: count + 2,
      transitions: [
        { old: 'known', new: 'known', messages: count },
        { old: 'known', new: 'invalid', messages: 2, first },
      ],
    },
    seen: [2],
  }
  assert.equal(await of('1'), wanted)
  assert.equal(await of('3'), wanted)
})

test('a release is newer than its candidates', async () => {
  const folder = repository((files) => files)
  git(folder, 'tag', 'v1.10.0')
  git(folder, 'tag', 'v1.10.0-rc.1')
  git(folder, 'tag', 'v1.9.0')
  assert.match((await diff(folder)).out, /\(git:v1\.10\.0\)/)
})

test('a folder may be named by way of a link', async () => {
  const folder = repository((files) => edited(files, '"id"', '"number"'))
  const link = join(temporaryFolder({}), 'link')
  symlinkSync(folder, link)
  assert.match((await diff(link)).out, /"id" was renamed to "number"/)
})

test('captures are judged by both catalogues, and each finding says how many messages met it', async () => {
  const folder = repository(shorter)
  const message = (id: unknown): string =>
    JSON.stringify({ channel: '/orders', data: { messageType: 'OrderShipped', order: { id } } })
  const page = async (): Promise<string> =>
    (await diff(folder, '--captures', 'today.ndjson', '--format', 'markdown')).out
  const other = '{"channel":"/else","data":{"messageType":"X"}}'
  writeFileSync(join(folder, 'today.ndjson'), [message('a'), message('bb'), message('cc'), other].join('\n'))
  const { captures, findings } = JSON.parse(
    (await diff(folder, '--captures', 'today.ndjson', '--format', 'json')).out,
  )
  assert.equal(captures, {
    messages: 4,
    transitions: [
      { old: 'known', new: 'known', messages: 1 },
      { old: 'known', new: 'invalid', messages: 2, first: { file: 'today.ndjson', line: 2, column: 1 } },
      { old: 'unknown', new: 'unknown', messages: 1 },
    ],
  })
  assert.match(
    await page(),
    /\| known \| 1 \| 2 .*today\S*ndjson:2:1.* \| 0 \|\n\| invalid \| 0 \| 0 \| 0 \|\n\| unknown \| 0 \| 0 \| 1 \|/,
  )
  assert.match(await page(), '2 captured messages met it')
  assert.is(findings[0].seen, 2)
  const { out } = await diff(folder, '--captures', 'today.ndjson')
  assert.match(out, '  2 known, now invalid, first at today.ndjson:2:1\n')
  assert.match(out, '    2 captured messages met it\n')
  assert.is((await diff(folder, '--captures', 'none.ndjson')).code, 2)
})

test('a witness is a whole message', async () => {
  const { out } = await diff(repository(shorter), '--format', 'json')
  const { id, witness } = JSON.parse(out).findings[0]
  assert.is(id, 'constraint-added')
  assert.equal(Object.keys(witness), ['upgrade'])
  const { messageType, order } = witness.upgrade.data
  assert.is(messageType, 'OrderShipped')
  assert.ok(order.id.length > 1)
})

test('every format is written, and hostile names forge nothing in it', async () => {
  const hostile = 'x\\u001b[31m\\n::error::y'
  const folder = repository((files) =>
    edited(files, '"id": {', `"id": { "type": "string", "description": "d" }, "${hostile}": {`),
  )
  for (const format of ['text', 'json', 'markdown', 'github', 'junit', 'sarif']) {
    const { out, code } = await diff(folder, '--format', format, '--fail-on', 'minor')
    assert.is(code, 1, format)
    assert.not.match(out, '\u001b')
    assert.not.match(out, /^::error::y/m)
  }
  const { out } = await diff(folder, '--format', 'sarif')
  assert.is(JSON.parse(out).runs[0].results[0].ruleId, 'property-added')
})

const reportSchema = JSON.parse(
  readFileSync(new URL('../../templates/diff.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(reportSchema)
const matches = (report: unknown): boolean => validate(report)

/** The report of a run, held against the schema that ships. */
async function reportOf(folder: string, ...args: readonly string[]) {
  const report = JSON.parse((await diff(folder, '--format', 'json', ...args)).out)
  assert.ok(matches(report), JSON.stringify(validate.errors))
  return report
}

test('the schema of the report describes all that reports have', async () => {
  const { findings } = await reportOf(renamed)
  assert.match(findings[0].compiler.typescript, /^\d+\.\d+\.\d+$/)
  assert.equal([findings[0].compiler.line, findings[0].compiler.error], ['order.id', 'TS2339'])
  const folder = repository(shorter)
  writeFileSync(join(folder, 'today.ndjson'), '{"channel":"/orders","data":{"messageType":"OrderShipped"}}')
  const { findings: met } = await reportOf(folder, '--captures', 'today.ndjson')
  const [{ fingerprint }] = met
  writeFileSync(
    join(folder, 'schemas/diff.json'),
    JSON.stringify({ allow: [{ fingerprint, reason: 'Agreed.' }] }),
  )
  assert.is((await reportOf(folder)).findings[0].allowed, 'Agreed.')
  assert.equal((await reportOf(repository((files) => files))).findings, [])
})

test('the schema of the report lists every id, and refuses what no report has', () => {
  assert.equal(reportSchema.$defs.finding.properties.id.enum, changeIds)
  assert.not.ok(matches({ version: 2 }))
  const catalogue = { name: 'a', version: '1.0.0', reference: 'b' }
  const report = {
    version: 1,
    from: catalogue,
    to: catalogue,
    required: { level: 'none', version: '1.0.0' },
    findings: [],
  }
  assert.ok(matches(report))
  assert.not.ok(matches({ ...report, more: 1 }))
})

test('an unchanged catalogue has nothing to tell', async () => {
  const { code, out } = await diff(
    repository((files) => files),
    '--fail-on',
    'minor',
  )
  assert.match(out, 'No change affects messages or code.')
  assert.is(code, 0)
})

test.run()
