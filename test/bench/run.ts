import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { busyness, machine } from './machine.js'
import type { Bench, Row } from './measure.js'

/**
 * Measures, in one run, and prints ratios beside what is wanted of them. Exits 1 where a limit is missed, where the machine
 * was too busy to say whether it is, where a name is unknown, and where nothing was measured; README.md says what each
 * row means:
 *
 *   npm run bench [-- name …]
 */
const folder = fileURLToPath(new URL('.', import.meta.url))
const known = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.replace(/\.bench\.ts$/, ''))
  .sort()
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  process.exit(1)
}
execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--silent'], {
  cwd: folder,
  stdio: ['ignore', 'ignore', 'inherit'],
})

console.log(machine())
const count = { measured: 0, missed: 0, unjudged: 0 }
for (const name of known.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const { bench } = (await import(new URL(`${name}.bench.ts`, import.meta.url).href)) as { bench: Bench }
  console.log(`\n${name}`)
  const before = await busyness()
  const rows = await bench.run()
  const busy = before ?? (await busyness())
  for (const row of rows) print(row, busy !== undefined)
  if (busy !== undefined) console.log(`  The machine was too busy to judge times: ${busy}.`)
}
console.log(`\n${summary()}`)
process.exitCode = count.measured > 0 && count.missed + count.unjudged === 0 ? 0 : 1

function print(row: Row, isBusy: boolean): void {
  const { what, measured, spread, limit, within, reason, wrong = [] } = row
  count.measured++
  const isUnjudged = isBusy && within === false && !row.isCounted
  if (isUnjudged) count.unjudged++
  else if (within === false) count.missed++
  const mark = within === undefined ? ' ' : within ? '✓' : isUnjudged ? '?' : '✘'
  const around = spread === undefined ? '' : `± ${spread.toFixed(0)} %`
  console.log(
    `  ${mark} ${what.padEnd(58)} ${measured.padStart(14)} ${around.padStart(7)}   (${limit ?? reason})`,
  )
  for (const one of wrong) console.log(`      ${one}`)
}

function summary(): string {
  if (count.measured === 0) return 'Nothing was measured.'
  const parts = [
    count.missed > 0 ? `${count.missed} over the limit.` : '',
    count.unjudged > 0 ? `${count.unjudged} not judged: the machine was too busy.` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'All within their limits.' : parts.join(' ')
}
