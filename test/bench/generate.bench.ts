import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeGitHub } from './github.js'
import { atMost, type Bench, median, type Row, shown } from './measure.js'
import { syntheticMessage, writeSynthetic } from './synthetic.js'

/** The command as users run it: built, from the start of its process; and how it grows with the catalogue. */
export const bench: Bench = {
  name: 'generate',
  run: async () => {
    execFileSync('npm', ['run', '--silent', 'prepack'], { stdio: ['ignore', 'ignore', 'inherit'] })
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    try {
      cpSync('schemas', join(folder, 'watched'), { recursive: true })
      return [
        ...ownCatalogue(folder),
        atMost('an edit of it, until --watch has written it', await watched(folder, 'watched'), 1, 's'),
        gitHub(folder),
        ...(await growth(folder)),
        atMost(
          'one of 2,000 edited, until --watch has written it',
          await watched(folder, 'schemas-2000'),
          1,
          's',
        ),
      ]
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

function ownCatalogue(folder: string): readonly Row[] {
  const out = join(folder, 'own')
  const first = [0, 1, 2, 3, 4].map((run) => generate('schemas', `${out}${run}`).seconds)
  const again = [0, 1, 2, 3, 4].map((run) => generate('schemas', `${out}${run}`).seconds)
  return [
    atMost('generate this catalogue, from process start', median(first), 1, 's'),
    atMost('the same again, unchanged', median(again), 1, 's'),
  ]
}

/** Real schemas of some size, many of them shared. */
function gitHub(folder: string): Row {
  const schemas = join(folder, 'github')
  const count = writeGitHub(schemas)
  return atMost(`${count} events of GitHub`, generate(schemas, join(folder, 'github-out')).seconds, 12, 's')
}

/** From an edit of one message type of a catalogue to the package that holds it, while `--watch` looks on; in seconds. */
async function watched(folder: string, name: string): Promise<number> {
  const [schemas, out] = [join(folder, name), join(folder, `${name}-watched`)]
  const options = ['generate', '--watch', '--catalogue', schemas, '--out', out]
  const child = spawn(process.execPath, [resolve('dist/cli.js'), ...options], { stdio: 'ignore' })
  const ended = new Promise((done) => child.once('exit', done))
  const [file = ''] = readdirSync(join(schemas, 'messages')).sort()
  const schema = join(schemas, 'messages', file)
  const declared = join(out, 'types', file.replace('.schema.json', '.d.ts'))
  const holds = (word: string): boolean =>
    existsSync(declared) && readFileSync(declared, 'utf8').includes(word)
  const edit = async (word: string): Promise<number> => {
    const started = process.hrtime.bigint()
    writeFileSync(schema, readFileSync(schema, 'utf8').replace(/("description": ?")/, `$1${word} `))
    while (!holds(word)) {
      if (child.exitCode !== null) throw new Error(`"generate --watch" ended with ${child.exitCode}.`)
      await new Promise((later) => setTimeout(later, 5))
    }
    return Number(process.hrtime.bigint() - started) / 1e9
  }
  try {
    await edit('Zero')
    const took: number[] = []
    for (const word of ['One', 'Two', 'Three', 'Four', 'Five']) took.push(await edit(word))
    return median(took)
  } finally {
    child.kill('SIGINT')
    await ended
  }
}

async function growth(folder: string): Promise<readonly Row[]> {
  const [small, large] = [200, 2000].map((count) => {
    const schemas = join(folder, `schemas-${count}`)
    writeSynthetic(schemas, count)
    return { count, ...generate(schemas, join(folder, `out-${count}`)) }
  })
  if (!small || !large) return []
  const each = { small: small.seconds / small.count, large: large.seconds / large.count }
  return [
    atMost('2,000 message types of 30 properties', large.seconds, 10, 's'),
    atMost('their memory', large.megabytes / 1024, 0.7, 'GB'),
    atMost('cost of a message type, 2,000 against 200', each.large / each.small, 1.5, '×'),
    await routing(join(folder, 'out-2000')),
  ]
}

/** `parse()` of the same 17 message types with 2,000 in the catalogue against 17: what routing among many costs. */
async function routing(out: string): Promise<Row> {
  const schemas = join(out, '..', 'schemas-17')
  const few = join(out, '..', 'out-17')
  writeSynthetic(schemas, 17)
  generate(schemas, few)
  const of17 = await nanoseconds(few)
  const of2000 = await nanoseconds(out)
  return atMost(`parse() with 2,000 types against 17 (${shown(of17)} ns)`, of2000 / of17, 1.5, '×')
}

async function nanoseconds(folder: string): Promise<number> {
  const { parse } = (await import(pathToFileURL(join(folder, 'parse.js')).href)) as {
    parse: (message: unknown) => { readonly kind: string }
  }
  const texts = Array.from({ length: 17 }, (_, index) => JSON.stringify(syntheticMessage(index)))
  const repeats = 20_000
  const times: number[] = []
  for (let round = 0; round < 7; round++) {
    let total = 0n
    for (let repeat = 0; repeat < repeats; repeat++) {
      const messages = texts.map((text) => JSON.parse(text))
      const started = process.hrtime.bigint()
      for (const message of messages)
        if (parse(message).kind !== 'known') throw new Error('a message is not known')
      total += process.hrtime.bigint() - started
    }
    times.push(Number(total) / (repeats * texts.length))
  }
  return median(times)
}

function generate(schemas: string, out: string): { readonly seconds: number; readonly megabytes: number } {
  const started = process.hrtime.bigint()
  const { status, stderr } = spawnSync(
    '/usr/bin/time',
    [
      '-f',
      'kilobytes %M',
      process.execPath,
      resolve('dist/cli.js'),
      'generate',
      '--catalogue',
      schemas,
      '--out',
      out,
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  const kilobytes = Number(/kilobytes (\d+)/.exec(stderr)?.[1])
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, megabytes: kilobytes / 1024 }
}
