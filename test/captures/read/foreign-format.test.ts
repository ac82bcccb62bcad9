import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { foreignFormat } from '../../../generator/captures/read/foreign-format.js'

test('what is no capture is named for what it is', () => {
  const named = (bytes: readonly number[] | string) =>
    foreignFormat(typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes))
  assert.is(named([0x50, 0x4b, 3, 4, 20, 0]), 'a zip archive')
  assert.is(named([0x28, 0xb5, 0x2f, 0xfd, 4]), 'compressed with zstd')
  assert.is(named([0xd4, 0xc3, 0xb2, 0xa1, 2, 0]), 'a pcap capture of network packets')
  assert.is(named([0x0a, 0x0d, 0x0d, 0x0a, 0x1c]), 'a pcapng capture of network packets')
  assert.is(named(`${'a'.repeat(257)}ustar`), 'a tar archive')
})

test('a capture is none of these', () => {
  for (const text of ['', '{"a":1}', '[]', '\n\n{}', 'PK', 'BZ', '\r\n[]'])
    assert.is(foreignFormat(Buffer.from(text)), undefined, text)
})

test.run()
