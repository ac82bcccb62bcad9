import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readers } from '../../../generator/captures/read/index.js'
import { formats } from '../../../generator/captures/scrub/scrub.js'

test('what can be read can be scrubbed', () => {
  assert.equal(
    formats.map(({ name }) => name),
    readers.map(({ name }) => name),
  )
})

test.run()
