import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Bench, Row } from './measure.js'

/**
 * Measures, in one run, and prints ratios beside what is wanted of them:
 *
 *   npm run bench [-- name …]
 */
const folder = fileURLToPath(new URL('.', import.meta.url))
execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--silent'], {
  cwd: folder,
  stdio: ['ignore', 'ignore', 'inherit'],
})

const wanted = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .sort()
let missed = 0
for (const file of files) {
  const { bench } = (await import(new URL(file, import.meta.url).href)) as { bench: Bench }
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue
  console.log(`\n${bench.name}`)
  for (const row of await bench.run()) print(row)
}
console.log(missed === 0 ? '\nAll within their limits.' : `\n${missed} over the limit.`)

function print({ what, measured, limit, within }: Row): void {
  if (within === false) missed++
  const mark = within === undefined ? ' ' : within ? '✓' : '✘'
  console.log(`  ${mark} ${what.padEnd(58)} ${measured.padStart(14)}${limit ? `   (${limit})` : ''}`)
}
