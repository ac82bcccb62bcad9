// The least that could be done with a capture: find the lines, parse them.
import { createReadStream } from 'node:fs'

let rest = Buffer.alloc(0)
let count = 0
for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 1 << 20 })) {
  const block = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
  let start = 0
  for (let end = block.indexOf(10); end >= 0; end = block.indexOf(10, start)) {
    JSON.parse(block.utf8Slice(start, end))
    count++
    start = end + 1
  }
  rest = block.subarray(start)
}
if (count === 0) process.exit(1)
