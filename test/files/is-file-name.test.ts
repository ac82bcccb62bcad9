import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { isDeviceName } from '../../generator/files/is-file-name.js'

test('a device, in any case and with any extension', () => {
  for (const name of ['con', 'PRN', 'aux.json', 'nul.', 'com1', 'LPT9.schema.json'])
    assert.ok(isDeviceName(name), name)
})

test('no device', () => {
  for (const name of ['console', 'a.con', 'com', 'com10', 'lptx', '']) assert.not(isDeviceName(name), name)
})

test.run()
