import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { emptyTally, type Finding } from '../../generator/captures/finding.js'
import type { Input } from '../../generator/captures/inputs.js'
import type { Bytes } from '../../generator/captures/item.js'
import { run } from '../../generator/captures/run.js'
import { startThread, type Thread } from '../../generator/captures/thread.js'
import { catalogueFrom } from '../../generator/catalogue/index.js'
import { load } from '../../generator/catalogue/load.js'
import { temporaryFolder } from '../temporary.js'
import { bad, good, ordersCatalogue } from './orders.js'

const folder = temporaryFolder({ ...ordersCatalogue, a: `${good}\n`, d: `${bad}\n`.repeat(3) })
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

test.run()
