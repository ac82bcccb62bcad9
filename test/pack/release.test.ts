// What a release depends on: the workflows, the change log, and versions that agree.
import { execFileSync, spawnSync } from 'node:child_process'
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
  readonly if?: string
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

test('the catalogue and its package have one version, the tool and its lock another, and the change log tells of both', () => {
  const catalogue = versionIn('schemas/catalogue.json')
  assert.is(versionIn('generated/package.json'), catalogue)
  const tool = versionIn('package.json')
  assert.is(versionIn('package-lock.json'), tool)
  for (const tag of [`v${catalogue}`, `tool-v${tool}`]) assert.is(check(tag).status, 0, check(tag).stderr)
})

test('the change log is in its form: the newest first, each version once and with its link', () => {
  const text = read('CHANGELOG.md')
  const headings = [...text.matchAll(/^## \[(.+?)\](.*)$/gm)]
  assert.is(headings[0]?.[0], '## [Unreleased]')
  const versions = headings.slice(1).map(([, version = '', rest = '']) => {
    assert.match(version, /^(tool-v)?\d+\.\d+\.\d+$/)
    assert.match(rest, /^ - \d{4}-\d\d-\d\d$/)
    return version
  })
  const numeric = new Intl.Collator('en', { numeric: true })
  for (const isTool of [true, false]) {
    const own = versions.filter((version) => version.startsWith('tool-') === isTool)
    assert.equal(own, [...new Set(own)].sort(numeric.compare).reverse())
  }
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
    'package-lock.json',
    'CHANGELOG.md',
    'generated/package.json',
    'schemas/catalogue.json',
  ]
  for (const path of files) cpSync(path, join(folder, path), { recursive: true })
  const version = versionIn('schemas/catalogue.json')
  assert.is(check(`v${version}`, folder).status, 0)
  assert.is(check(version, folder).status, 1)
  assert.is(check(`tool-${version}`, folder).status, 1)

  writeFileSync(join(folder, 'CHANGELOG.md'), read('CHANGELOG.md').replace(`[${version}] - `, '[0.0.0] - '))
  assert.match(check(`v${version}`, folder).stderr, 'CHANGELOG.md has no entry')
  const manifest = JSON.stringify({ version: '0.0.0' })
  writeFileSync(join(folder, 'generated/package.json'), manifest)
  assert.match(check(`v${version}`, folder).stderr, 'generated/package.json has the version 0.0.0')
  // The catalogue is not ready; the tool does not wait for it.
  assert.is(check(`tool-v${versionIn('package.json')}`, folder).status, 0)
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
  assert.equal(on, { push: { tags: ['v*', 'tool-v*'] } })
  assert.is(jobs.publish?.needs, 'test')
  assert.equal([jobs.test?.needs, jobs.test?.uses], ['check', './.github/workflows/ci.yml'])
  assert.ok(Object.hasOwn(workflow('ci.yml').on, 'workflow_call'))
  assert.match(jobs.check?.steps?.at(-1)?.run ?? '', 'node .github/check-release.mjs "$GITHUB_REF_NAME"')
  assert.equal(jobs.publish?.permissions, { contents: 'read', 'id-token': 'write' })
  const script = jobs.publish?.steps?.at(-1)?.run ?? ''
  for (const [tag, folder] of [
    ['v1.2.3', './generated'],
    ['tool-v1.2.3', '.'],
  ] as const)
    assert.equal(published(script, tag), `${folder} 1.2.3\n`)
  const steps = jobs.publish?.steps ?? []
  const compared = steps.find(({ run }) => run?.includes('--check-version'))
  assert.match(compared?.run ?? '', '--against npm:gws-notifications')
  assert.ok(compared && steps.indexOf(compared) < steps.length - 1, 'before it is published')
  assert.match(script, 'npm publish "$folder" --provenance')
  assert.not.match(read('.github/workflows/publish.yml'), /secrets\.|_TOKEN|_authToken/)
})

/** What the script of the workflow hands to npm for a tag, with another npm that only tells. */
function published(script: string, tag: string): string {
  const npm = 'npm() { if [ "$1" = publish ]; then echo "$2 $version"; fi; }\n'
  return execFileSync('bash', ['-euc', `${npm}${script}`], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_REF_NAME: tag },
  })
}

test('a pull request is told what it breaks, from the whole history', () => {
  const { steps = [], if: condition } = workflow('ci.yml').jobs.changes ?? {}
  assert.is(condition, "github.event_name == 'pull_request'")
  assert.is(steps[0]?.with?.['fetch-depth'], 0)
  assert.match(steps.at(-1)?.run ?? '', 'diff -- --against "git:origin/$BASE" --format markdown')
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
