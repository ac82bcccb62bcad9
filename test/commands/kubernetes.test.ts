// timeout: 120
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { cli } from '../cli.js'
import { temporaryFolder } from '../temporary.js'

const path = 'templates/kubernetes/validate-job.yaml'
const text = readFileSync(path, 'utf8')

/** Whether all that is in one value is in the other. */
function holds(all: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return all === part
  if (typeof all !== 'object' || all === null) return false
  const values = new Map(Object.entries(all))
  return Object.entries(part).every(([key, value]) => holds(values.get(key), value))
}

const hasKubectl = spawnSync('kubectl', ['version', '--client']).status === 0
if (!hasKubectl) console.warn('Skipped: no kubectl, which reads the manifest (Debian: kubernetes-client).')
const kubectlTest = hasKubectl ? test : test.skip

kubectlTest('kubectl knows every field of the manifest', () => {
  const read = (given: string): unknown =>
    JSON.parse(
      execFileSync('kubectl', ['set', 'image', '--local', '-f', '-', 'validate=other', '-o', 'json'], {
        input: given,
        encoding: 'utf8',
      }),
    )
  const wanted = text.replace(/(image: ).*/, '$1other')
  assert.ok(holds(read(text), parse(wanted)))
  const misspell = (given: string): string => given.replace('completionMode', 'completionMood')
  assert.not(holds(read(misspell(text)), parse(misspell(wanted))), 'it passes over what it does not know')
})

test('its shards together are one run', () => {
  const reports = temporaryFolder()
  const captures = 'test/fixtures/captures'
  const [, shards] = /completions: (\d+)/.exec(text) ?? []
  const [line]: readonly string[] = parse(text).spec.template.spec.containers[0].args
  assert.match(line ?? '', `/${shards} `)
  const local = (line ?? '')
    .replace('cometd-codegen ', 'tool ')
    .replace(`/${shards} `, '/2 ')
    .replaceAll('/reports/', `${reports}/`)
    .replace('/captures', captures)
  const program = `tool() { "${process.execPath}" "${cli}" "$@"; }`
  for (const index of ['0', '1']) {
    const { status, stderr } = spawnSync('sh', ['-c', `${program}\n${local}`], {
      env: { ...process.env, JOB_COMPLETION_INDEX: index },
      encoding: 'utf8',
    })
    assert.ok(status === 0 || status === 1, stderr)
  }
  const summaryOf = (args: string): unknown => {
    const command = `${program}\ntool ${args} --format json`
    return JSON.parse(spawnSync('sh', ['-c', command], { encoding: 'utf8' }).stdout).summary
  }
  assert.equal(
    summaryOf(`merge-reports ${reports}/part-0.json ${reports}/part-1.json`),
    summaryOf(`validate ${captures}`),
  )
})

test.run()
