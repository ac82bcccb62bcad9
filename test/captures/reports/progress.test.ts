import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { Progress } from '../../../generator/captures/reports/progress.js'

test('share, rate and findings, anew a few times a second, and nothing is left', async () => {
  const written: string[] = []
  const progress = new Progress(
    200_000_000,
    () => 3,
    async (text) => void written.push(text),
  )
  const now = Date.now()
  progress.add(10_000_000, now + 100)
  assert.equal(written, [], 'a short run shows none')
  progress.add(90_000_000, now + 1_000)
  progress.add(1, now + 1_050)
  assert.is(written.length, 1)
  assert.match(written[0] ?? '', /^\r50 % {2}100 of 200 MB {2}\d+ MB\/s {2}3 findings/)
  await progress.clear()
  assert.match(written[1] ?? '', /^\r/)
})

test('without a size there is no share', () => {
  const progress = new Progress(
    0,
    () => 0,
    async () => {},
  )
  progress.add(5_000_000)
  assert.match(progress.line(), /^5 MB {2}/)
})

test.run()
