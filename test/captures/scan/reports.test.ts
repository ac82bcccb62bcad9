import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { cli } from '../../cli.js'
import { temporaryFolder } from '../../temporary.js'

const formats = ['json', 'ndjson', 'junit', 'sarif', 'github', 'text']

const fixtures = ['test/captures', 'test/fixtures/captures'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(ndjson|har|json)$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
)

/** Captures of many messages, in part with lines that are not sound. */
function captures(): Readonly<Record<string, string>> {
  const files = fixtures.flatMap(({ name, bytes }, index) => {
    const text = bytes.toString()
    if (!name.endsWith('.ndjson')) return [[`in/${index}-${name}`, text] as const]
    const lines = text.trim().split('\n')
    const many = Array.from({ length: Math.ceil(200_000 / text.length) }, (_, round) =>
      lines.map((line, at) => ((round * 7 + at) % 41 === 0 ? harm(line, at) : line)),
    ).flat()
    const pretty = many.slice(0, 600).flatMap((line) => inLines(line) ?? [])
    return [
      [`in/${index}-${name}`, many.join('\n')],
      [`in/${index}-pretty.json`, `[\n${pretty.join(',\n')}\n]\n`],
    ] as const
  })
  return Object.fromEntries(files)
}

/** The JSON of a line over several lines. */
function inLines(line: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(line), undefined, 2)
  } catch {
    return undefined
  }
}

/** A line that something is wrong with, or odd. */
function harm(line: string, at: number): string {
  const ways = [
    line.replace('"messageType"', '"messageKind"'),
    line.slice(0, -3),
    `${line}\r`,
    line.replace('{', '{"extra":1,'),
    '',
    line.replace(/"state":"\w+"/, '"state":5'),
    `[${line},${line}]`,
    line.replace('"channel"', '"ch\\u0061nnel"'),
  ]
  return ways[at % ways.length] ?? line
}

function reports(cwd: string, out: string, options: readonly string[], env: object): readonly string[] {
  mkdirSync(join(cwd, out))
  const wanted = formats.flatMap((format) => ['--report', `${format}=${out}/${format}`])
  const command = [cli, 'validate', '--catalogue', resolve('schemas'), 'in']
  const { status, stderr, stdout } = spawnSync(process.execPath, [...command, ...wanted, ...options], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1e9,
  })
  assert.is(status, 1, stderr)
  return [stdout, stderr, ...formats.map((format) => readFileSync(join(cwd, out, format), 'utf8'))]
}

for (const options of [[], ['--profile', 'strict'], ['--jobs', '2']]) {
  test(`every report is the same with the scanner and without, ${options.join(' ') || 'loose'}`, () => {
    const folder = temporaryFolder(captures())
    const without = reports(folder, 'without', options, { COMETD_CODEGEN_SCANNER: 'off' })
    const scanned = reports(folder, 'scanned', options, {})
    for (const [index, text] of without.entries())
      assert.ok(scanned[index] === text, `${['stdout', 'stderr', ...formats][index]} differs`)
    assert.match(without.join(''), /"verdict":\s*"invalid"/)
  })
}

test.run()
