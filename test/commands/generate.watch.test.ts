// timeout: 60
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { command } from '../../generator/commands/generate.js'
import { temporaryFolder } from '../temporary.js'
import { worldAt } from '../world.js'

const schemas = new URL('../../schemas/', import.meta.url)

test('each edit of our own catalogue is written', async () => {
  const cwd = temporaryFolder()
  cpSync(schemas, join(cwd, 'schemas'), { recursive: true })
  const interruption = new AbortController()
  const world = worldAt(cwd, { signal: interruption.signal })
  const running = command.run({ values: new Map([['watch', [true]]]), positionals: [] }, world)
  await until(() => world.errors().includes('generated: '))
  for (const word of ['One', 'Two', 'Three', 'Four']) {
    const file = join(cwd, 'schemas/catalogue.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/("description": ")/, `$1${word} `))
    await until(() => readFileSync(join(cwd, 'generated/package.json'), 'utf8').includes(`"${word} `))
  }
  interruption.abort()
  assert.is(await running, 130)
})

async function until(isSo: () => boolean): Promise<void> {
  const start = performance.now()
  while (!isSo()) {
    if (performance.now() - start > 30_000) throw new Error('It never came.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

test.run()
