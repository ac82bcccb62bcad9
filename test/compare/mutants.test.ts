// timeout: 240
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { judgeMutants } from './mutants.js'

test('a property or a value that is gone, renamed or narrowed is told, and whom it breaks', async () => {
  // All of them are judged by `npm run bench -- diff`.
  const { judged, broken, wrong } = await judgeMutants(24)
  assert.equal(wrong, [])
  assert.ok(judged > 30 && broken < judged / 5, `${judged} judged, ${broken} make no catalogue`)
})

test.run()
