// process: its own
import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { compiled } from '../../../generator/captures/scan/compile-module.js'
import { compileModule } from '../../../generator/captures/scan/module.js'

test('the module is that of its source', async () => {
  assert.ok(
    (await compiled()) === readFileSync('generator/captures/scan/module-code.ts', 'utf8'),
    'run `npm run scanner`',
  )
})

test('where there is no WebAssembly, there is no module', () => {
  const { WebAssembly: platform } = globalThis
  try {
    Reflect.deleteProperty(globalThis, 'WebAssembly')
    assert.is(compileModule(), undefined)
  } finally {
    Object.assign(globalThis, { WebAssembly: platform })
  }
  assert.ok(compileModule())
})

test.run()
