// A pattern that backtracks must not hold up the signals that end a run.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { cli } from '../../cli.js'
import { temporaryFolder } from '../../temporary.js'

const line = Array.from({ length: 60 }, (_, index) => index).join()
const message = JSON.stringify({ channel: '/slow', data: { kind: 'Slow', line } })
const files = {
  'schemas/catalogue.json': JSON.stringify({
    name: 'slow',
    version: '1.0.0',
    description: 'Slow.',
    tag: '/data/kind',
    rules: { 'slow-pattern': 'off' },
  }),
  'schemas/topics/slow.schema.json': JSON.stringify({
    title: '/slow',
    oneOf: [{ $ref: '../messages/Slow.schema.json' }],
  }),
  'schemas/messages/Slow.schema.json': JSON.stringify({
    type: 'object',
    properties: {
      data: {
        type: 'object',
        properties: {
          kind: { type: 'string', const: 'Slow' },
          line: { type: 'string', pattern: '^(.*,){11}P' },
        },
        required: ['kind'],
      },
    },
    required: ['data'],
  }),
  // Each of these takes a second: minutes in all.
  'slow.ndjson': `${message}\n`.repeat(200),
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends a run whose every message backtracks, with what was judged before`, async () => {
    const folder = temporaryFolder(files)
    const command = [cli, 'validate', 'slow.ndjson', '--report', 'json=report.json']
    const child = spawn(process.execPath, command, {
      cwd: folder,
      stdio: 'ignore',
    })
    const exited = new Promise<number | null>((done) => child.once('exit', done))
    const isJudging = (): boolean => existsSync(join(folder, 'report.json'))
    for (let wait = 0; wait < 200 && !isJudging(); wait += 1)
      await new Promise((later) => setTimeout(later, 50))
    // Long enough for a message or two.
    await new Promise((later) => setTimeout(later, 3_000))
    const sent = Date.now()
    child.kill(signal)
    assert.is(await exited, 130)
    assert.ok(Date.now() - sent < 5_000, `${Date.now() - sent} ms`)
    const { summary, findings } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
    assert.ok(summary.unreadable > 0 && summary.unreadable < 100, JSON.stringify(summary))
    assert.match(JSON.stringify(findings[0]), 'a pattern in the schemas backtracks')
  })
}

test.run()
