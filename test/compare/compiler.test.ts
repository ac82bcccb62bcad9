// timeout: 240
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { bothOf } from '../../generator/compare/both.js'
import { compare, type Finding } from '../../generator/compare/compare.js'
import { askCompiler } from '../../generator/compare/compiler/ask.js'
import { consumersOf } from '../../generator/compare/compiler/consumers.js'
import { judgeSource } from '../../generator/compare/compiler/judge-source.js'
import { greatest } from '../../generator/compare/version.js'
import { temporaryFolder } from '../temporary.js'
import { catalogueOf, type Files, ferry } from './catalogues.js'

/** What was proved of a pair of schemas, the verdicts on source read from the compiler. */
type Case = {
  readonly id: string
  readonly old: object
  readonly new: object
  readonly stay: 'ok' | 'breaks'
  readonly upgrade: 'ok' | 'breaks'
  readonly source: Readonly<Record<string, string>>
  readonly sourceClass: string
  readonly bump: string
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL('../fixtures/compare/cases.json', import.meta.url), 'utf8'),
)

async function findings(old: Files, next: Files): Promise<readonly Finding[]> {
  const [before, after] = [catalogueOf(old), catalogueOf(next)]
  return judgeSource(compare(before, after), before, after)
}

const lines = (found: readonly Finding[]): readonly string[] =>
  found.flatMap(({ compiler }) => (compiler ? [`${compiler.line} ${compiler.error}`] : []))

for (const { id, old, new: next, stay, upgrade, source, sourceClass, bump } of cases) {
  test(`${id}: the verdict on source is the compiler's`, async () => {
    const found = await findings(ferry(old), ferry(next))
    const breaks = (axis: 'stay' | 'upgrade'): string =>
      found.some((one) => one.axis.includes(axis)) ? 'breaks' : 'ok'
    const worst = ['hard', 'soft', 'write'].find((one) => found.some((each) => each.source === one))
    assert.equal(
      [breaks('stay'), breaks('upgrade'), worst ?? 'none', greatest(found) ?? 'patch'],
      [stay, upgrade, sourceClass, bump],
      JSON.stringify(lines(found)),
    )
    const numbers = found.flatMap(({ compiler }) => (compiler ? [compiler.error] : []))
    assert.is(numbers.length > 0, sourceClass !== 'none')
    for (const number of numbers) assert.ok(Object.values(source).includes(number), number)
  })
}

const object = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more })
const text = { type: 'string' }

test('the line is one that a consumer would write', async () => {
  const old = object({ berths: { type: 'array', items: object({ side: { enum: ['port', 'starboard'] } }) } })
  const next = object({ berths: { type: 'array', items: object({ side: { enum: ['port'] } }) } })
  assert.equal(lines(await findings(ferry(old), ferry(next))), ["berths[0].side === 'starboard' TS2367"])
})

test('a line that compiles all the same is no break: any key may be read now', async () => {
  const old = object({ a: text })
  const next = { type: 'object', additionalProperties: text }
  const found = await findings(ferry(old), ferry(next))
  assert.not.ok(found.some(({ axis }) => axis.includes('source')))
  assert.equal([...new Set(lines(found))], ['tested = value TS2322'])
})

test('the only property of a type is gone: what reads it as what it was stops compiling', async () => {
  const found = await findings(ferry(object({ a: text })), ferry(object({})))
  assert.equal(lines(found), ["const a: Before['a'] = tested.a TS2322"])
  assert.is(found[0]?.source, 'hard')
})

const arrived = {
  'messages/Arrived.schema.json': JSON.parse(
    JSON.stringify(ferry()['messages/Departed.schema.json']).replace('Departed', 'Arrived'),
  ),
}
const topicOf = (...types: readonly string[]): object => ({
  oneOf: types.map((type) => ({ $ref: `../messages/${type}.schema.json` })),
})
const both: Files = {
  ...ferry(),
  ...arrived,
  'topics/departures.schema.json': { title: '/departures', ...topicOf('Departed', 'Arrived') },
  'topics/news.schema.json': { title: '/news', ...topicOf('Departed') },
}

test('names that are gone, and events that come or go', async () => {
  assert.equal(lines(await findings(both, ferry())), [
    "event.type === 'Arrived' TS2367",
    "const topic: Topic = '/news' TS2322",
    "import type { Arrived } from 'ferry' TS2305",
  ])
  assert.equal(lines(await findings(ferry(), both)), ["const type: 'Departed' = event.type TS2322"])
})

test('hostile names are quoted', async () => {
  const hostile = "a'];\nimport('x') //\u2028"
  const old = object({ [hostile]: text, b: text })
  const [line, ...others] = lines(await findings(ferry(old), ferry(object({ b: text }))))
  assert.is(line, "tested['a\\'];\\nimport(\\'x\\') //\\u2028'] TS7053")
  assert.equal(others, [])
})

/** The consumers of all cases, each in a folder of its own. */
async function allConsumers(): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const all = new Map<string, ReadonlyMap<string, string>>()
  for (const { id, old, new: next } of cases) {
    const [before, after] = [catalogueOf(ferry(old)), catalogueOf(ferry(next))]
    const catalogues = { old: before, next: after }
    const consumers = await consumersOf(compare(before, after), catalogues, bothOf(before, after))
    if (consumers) all.set(id, consumers.files)
  }
  return all
}

const consumers = await allConsumers()

/** `case/old:4 TS2322`, for all consumers of all cases. */
async function toldInMemory(): Promise<readonly string[]> {
  const told = [...consumers].map(async ([id, files]) => {
    const { errors } = (await askCompiler(files, 'ferry', 60_000)) ?? { errors: [] }
    return [...errors].flatMap(([consumer, found]) =>
      [...found].map(([line, error]) => `${id}/${consumer}:${line} ${error}`),
    )
  })
  return (await Promise.all(told)).flat().sort()
}

const said = await toldInMemory()

const require = createRequire(import.meta.url)

for (const [name, version] of Object.entries({ ts5: '5.9.3', typescript: '6.0.3', ts7: '7.0.2' })) {
  test(`TypeScript ${version}, with its own library, says the same of every line`, async () => {
    const files: Record<string, string> = {
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          types: [],
          module: 'esnext',
          moduleResolution: 'bundler',
        },
        include: ['cases'],
      }),
    }
    for (const [id, sources] of consumers)
      for (const [path, source] of sources) files[`cases/${id}${path}`] = source
    const folder = temporaryFolder(files)
    const output = await run(name, ['-p', join(folder, 'tsconfig.json'), '--pretty', 'false'], folder)
    const told = new Set(
      [...output.matchAll(/^cases\/(.*)\/consumer\.ts\((\d+),\d+\): error (TS\d+)/gm)].map(
        ([, place, line, error]) => `${place}:${line} ${error}`,
      ),
    )
    assert.ok(told.size > 20, output)
    assert.equal([...told].sort(), said)
  })
}

function run(compiler: string, args: readonly string[], cwd: string): Promise<string> {
  const bin = join(dirname(require.resolve(`${compiler}/package.json`)), 'bin/tsc')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', () => resolve(Buffer.concat(chunks).toString()))
  })
}

test('without time nothing is said, and nothing of declarations that do not compile', async () => {
  const [files] = consumers.values()
  assert.ok(files)
  assert.is(await askCompiler(files, 'ferry', -1), undefined)
  const broken = new Map([...files, ['/types/Place0_old.d.ts', 'export type Place0_old = Missing']])
  assert.is(await askCompiler(broken, 'ferry', 60_000), undefined)
})

test.run()
