// What a release depends on: the workflows, the change log, and versions that agree.
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { temporaryFolder } from '../temporary.js'

type Step = {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
type Job = {
  readonly needs?: string
  readonly uses?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly strategy?: { readonly matrix: { readonly node: readonly number[] } }
  readonly steps?: readonly Step[]
}
type Workflow = {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const read = (path: string): string => readFileSync(path, 'utf8')
const workflow = (name: string): Workflow => parse(read(`.github/workflows/${name}`))
const versionIn = (path: string): string => JSON.parse(read(path)).version

test('both packages, the catalogue, the lock and the change log have one version', () => {
  const version = versionIn('package.json')
  for (const path of ['generated/package.json', 'schemas/catalogue.json', 'package-lock.json'])
    assert.is(versionIn(path), version, path)
  assert.is(check(`v${version}`).status, 0, check(`v${version}`).stderr)
})

test('the change log is in its form: the newest first, each version once and with its link', () => {
  const text = read('CHANGELOG.md')
  const headings = [...text.matchAll(/^## \[(.+?)\](.*)$/gm)]
  assert.is(headings[0]?.[0], '## [Unreleased]')
  const versions = headings.slice(1).map(([, version = '', rest = '']) => {
    assert.match(version, /^\d+\.\d+\.\d+$/)
    assert.match(rest, /^ - \d{4}-\d\d-\d\d$/)
    return version
  })
  const numeric = new Intl.Collator('en', { numeric: true })
  assert.equal(versions, [...new Set(versions)].sort(numeric.compare).reverse())
  for (const version of versions) assert.match(text, `[${version}]: https://`)
  for (const [, kind] of text.matchAll(/^### (.*)$/gm))
    assert.match(String(kind), /^(Added|Changed|Deprecated|Removed|Fixed|Security)$/)
})

test('a release is refused where a version or the entry is missing', () => {
  assert.is(check('v99.0.0').status, 1)
  assert.is(check('').status, 1)
  const folder = temporaryFolder()
  const files = [
    '.github',
    'package.json',
    'CHANGELOG.md',
    'generated/package.json',
    'schemas/catalogue.json',
  ]
  for (const path of files) cpSync(path, join(folder, path), { recursive: true })
  const version = versionIn('package.json')
  assert.is(check(`v${version}`, folder).status, 0)
  assert.is(check(version, folder).status, 1)

  writeFileSync(join(folder, 'CHANGELOG.md'), read('CHANGELOG.md').replace(`[${version}] - `, '[0.0.0] - '))
  assert.match(check(`v${version}`, folder).stderr, 'CHANGELOG.md has no entry')
  const manifest = JSON.stringify({ version: '0.0.0' })
  writeFileSync(join(folder, 'generated/package.json'), manifest)
  assert.match(check(`v${version}`, folder).stderr, 'generated/package.json has the version 0.0.0')
})

test('CI runs the command of the README on every Node that is supported', () => {
  const { jobs } = workflow('ci.yml')
  assert.equal(jobs.test?.strategy?.matrix.node, [20, 22, 24, 26])
  const commands = jobs.test?.steps?.map(({ run }) => run)
  assert.ok(commands?.includes('npm ci && npm test'))
  assert.match(read('README.md'), 'npm ci && npm test')
  assert.match(JSON.parse(read('package.json')).engines.node, /^>=20\./)
})

test('CI installs the tools that .ci/run installs', () => {
  const tools = /for tool in (.*); do/
  const install = workflow('ci.yml').jobs.test?.steps?.find(({ run }) => run?.includes('apt-get'))?.run
  assert.is(tools.exec(install ?? '')?.[1], tools.exec(read('.ci/run'))?.[1])
})

test('publishing checks and tests first, proves its origin and keeps no token', () => {
  const { on, jobs } = workflow('publish.yml')
  assert.equal(on, { push: { tags: ['v*'] } })
  assert.is(jobs.publish?.needs, 'test')
  assert.equal([jobs.test?.needs, jobs.test?.uses], ['check', './.github/workflows/ci.yml'])
  assert.ok(Object.hasOwn(workflow('ci.yml').on, 'workflow_call'))
  assert.match(jobs.check?.steps?.at(-1)?.run ?? '', 'node .github/check-release.mjs "$GITHUB_REF_NAME"')
  assert.equal(jobs.publish?.permissions, { contents: 'read', 'id-token': 'write' })
  const script = jobs.publish?.steps?.at(-1)?.run ?? ''
  assert.match(script, 'for folder in ./generated .; do')
  assert.match(script, 'npm publish "$folder" --provenance')
  assert.not.match(read('.github/workflows/publish.yml'), /secrets\.|_TOKEN|_authToken/)
})

test('both packages say which repository they come from, as provenance wants', () => {
  const url = JSON.parse(read('package.json')).repository.url
  assert.match(url, /^git\+https:\/\/github\.com\/[\w-]+\/[\w-]+\.git$/)
  assert.is(JSON.parse(read('generated/package.json')).repository.url, url)
})

test('workflows use official actions by their major version, and may do no more than they need', () => {
  for (const name of readdirSync('.github/workflows')) {
    const { permissions, jobs } = workflow(name)
    assert.equal(permissions, { contents: 'read' }, name)
    const used = Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ uses = [] }) => uses))
    assert.ok(used.length > 0)
    for (const action of used) assert.match(action, /^actions\/[a-z-]+@v\d+$/, name)
    // What comes from outside is never pasted into a script.
    for (const { steps = [] } of Object.values(jobs))
      for (const { run = '' } of steps) assert.not.match(run, '${{', name)
  }
})

function check(tag: string, folder = '.'): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [join(folder, '.github/check-release.mjs'), tag], { encoding: 'utf8' })
}

test.run()
