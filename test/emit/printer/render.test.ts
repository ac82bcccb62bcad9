import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { render } from '../../../generator/emit/printer/render.js'

test('a template takes what it is given as it is, and misses nothing silently', async () => {
  assert.is(await render('{{a}}', { a: '<b> & "c"' }), '<b> & "c"')
  let message = ''
  await render('{{missing}}', {}).catch((error) => {
    message = String(error)
  })
  assert.match(message, 'missing')
})

test.run()
