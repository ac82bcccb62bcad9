import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { emptyTally, type Finding } from '../../../generator/captures/findings/finding.js'
import { run } from '../../../generator/captures/judge/run.js'
import { startThread, type Thread, ThreadDied } from '../../../generator/captures/judge/thread.js'
import type { Input } from '../../../generator/captures/read/inputs.js'
import { catalogueFrom } from '../../../generator/generate.js'
import type { Bytes } from '../../../generator/json/elements.js'
import { load } from '../../../generator/schema/load.js'
import { temporaryFolder } from '../../temporary.js'
import { bad, good, ordersCatalogue } from '../orders.js'

const folder = temporaryFolder({
  ...ordersCatalogue,
  a: `${good}\n`,
  b: `${good}\n`.repeat(2),
  d: `${bad}\n`.repeat(3),
})
const { value } = catalogueFrom((await load(join(folder, 'schemas'))).value)
if (!value) throw new Error('broken')
const catalogue = value

const fileNamed = (name: string, file = name): Input => ({
  name,
  path: join(folder, file),
  isRegular: true,
  size: 1,
})

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200))

async function findingsOf(
  inputs: readonly Input[],
  threads: readonly Thread[],
  stdin: Bytes = [],
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  await run(inputs, {
    catalogue,
    judge: { strict: false, frames: true, folds: true, ignoreUnknown: false },
    threads,
    stdin,
    report: (finding) => findings.push(finding),
    advance: () => true,
  })
  await Promise.all(threads.map((thread) => thread.stop()))
  return findings
}

test('standard input among files is told in full, whichever thread judges what comes after it', async () => {
  async function* late(): AsyncGenerator<Buffer> {
    await soon()
    yield Buffer.from(`${bad}\n`)
  }
  const stdin = { name: '-', path: '-', isRegular: false, size: 0 }
  const inputs = [fileNamed('a'), stdin, fileNamed('c', 'a'), fileNamed('d')]
  const findings = await findingsOf(inputs, [startThread()], late())
  const [first] = findings
  assert.equal([first?.file, findings.length], ['-', 4])
  assert.is(first?.issues?.[0]?.column, bad.indexOf('"two"') + 1)
  assert.ok(first?.issues?.[0]?.frame)
})

test('every thread has work as long as there is some, and none has to wait for a slow one', async () => {
  const taken: string[] = []
  const slowThread = (name: string): Thread => ({
    prepare: () => {},
    judge: async ({ input }) => {
      taken.push(`${name} ${input.name}`)
      await soon()
      return { tally: emptyTally(), lines: 1 }
    },
    stop: async () => {},
  })
  const inputs = ['1', '2', '3', '4'].map((name) => fileNamed(name, 'a'))
  await findingsOf(inputs, [slowThread('A'), slowThread('B')])
  assert.equal(taken, ['A 2', 'B 3'])
})

/** A thread that does as it is told with its one unit. */
const threadThat = (judge: Thread['judge']): Thread => ({ prepare: () => {}, judge, stop: async () => {} })

const finding = (file: string, line: number): Finding => ({ verdict: 'invalid', file, line, column: 1 })

/** So large that it is judged in three parts; this thread takes the first of them. */
const large: Input = { ...fileNamed('large', 'b'), size: 48 * 1024 * 1024 }

test('after a part that was cut nothing is told of the same file: its lines have no numbers', async () => {
  const says = (line: number, result: object) =>
    threadThat(async ({ input }, { report }) => {
      report(finding(input.name, line))
      return { tally: { ...emptyTally(), messages: 1, invalid: 1 }, lines: 9, ...result }
    })
  const threads = [says(2, { isCut: true, failure: 'gone' }), says(3, { failure: 'gone' }), says(4, {})]
  const findings: Finding[] = []
  const { summary, failures } = await run([large, fileNamed('next', 'a')], {
    catalogue,
    judge: { strict: false, frames: true, folds: true, ignoreUnknown: false },
    threads,
    stdin: [],
    report: (one) => findings.push(one),
    advance: () => true,
  })
  assert.equal(
    findings.map(({ file, line }) => `${file}:${line}`),
    ['large:4', 'next:4'],
  )
  assert.equal([summary.valid, summary.invalid, failures], [2, 2, ['gone']])
})

test('a thread that dies is told of with the input that it was at, and the others go on', async () => {
  const dying = threadThat(async () => {
    throw new ThreadDied('it was too much.')
  })
  const { summary, failures } = await run(
    ['1', '2', '3'].map((name) => fileNamed(name, 'a')),
    {
      catalogue,
      judge: { strict: false, frames: true, folds: true, ignoreUnknown: false },
      threads: [dying],
      stdin: [],
      report: () => {},
      advance: () => true,
    },
  )
  assert.equal([summary.files, failures], [2, ['Cannot check "2": it was too much.']])
})

test('a run that is stopped ends, whoever waits for whom', async () => {
  let asked = 0
  const slow = threadThat(async (_unit, { advance }) => {
    await soon()
    await advance(1)
    return { tally: emptyTally(), lines: 0, isCut: true }
  })
  await run(
    Array.from({ length: 40 }, (_, index) => fileNamed(`${index}`, 'a')),
    {
      catalogue,
      judge: { strict: false, frames: true, folds: true, ignoreUnknown: false },
      threads: [slow, slow],
      stdin: [],
      report: () => {},
      advance: () => {
        asked += 1
        return asked < 20
      },
    },
  )
  assert.ok(asked >= 20)
})

test('what waits for those before it is bounded: a thread that finds too much waits too', async () => {
  const order: string[] = []
  const chatty = threadThat(async ({ input }, { report, advance }) => {
    for (let line = 1; line <= 60_000; line += 1) report(finding(input.name, line))
    order.push('found')
    await advance(1)
    order.push('went on')
    return { tally: emptyTally(), lines: 60_000 }
  })
  async function* late(): AsyncGenerator<Buffer> {
    await soon()
    order.push('first')
    yield Buffer.from(`${good}\n`)
  }
  const stdin = { name: '-', path: '-', isRegular: false, size: 0 }
  const findings = await findingsOf([stdin, fileNamed('b', 'a')], [chatty], late())
  assert.equal(order, ['found', 'first', 'went on'])
  assert.is(findings.length, 60_000)
})

test.run()
