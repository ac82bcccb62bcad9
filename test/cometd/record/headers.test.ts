import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { headersIn } from '../../../generator/cometd/record/headers.js'

test('one header a line', () => {
  const text = '# of the session\nCookie: a=b; c=d\r\n\nX-Token:  1:2 \n'
  assert.equal(
    [...headersIn(text, '"file"')],
    [
      ['Cookie', 'a=b; c=d'],
      ['X-Token', '1:2'],
    ],
  )
})

test('what is none is named by its line, and its value is not shown', () => {
  for (const line of ['s3cret', ': s3cret', 'Bad name: s3cret', 'X: s3cret\u0001', 'X: s3cret\u20ac']) {
    try {
      headersIn(`Good: 1\n${line}`, '"file"')
      assert.unreachable(line)
    } catch (error) {
      assert.is(
        error instanceof Error && error.message,
        'Line 2 of "file" is not a header such as "Name: value".',
      )
    }
  }
})

test.run()
