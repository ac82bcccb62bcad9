import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Bench, Row } from './measure.js'

/**
 * Measures, in one run, and prints ratios beside what is wanted of them. Exits 1 where a limit is missed, where a name is
 * unknown, and where nothing was measured:
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

let [measured, missed] = [0, 0]
for (const name of known.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const { bench } = (await import(new URL(`${name}.bench.ts`, import.meta.url).href)) as { bench: Bench }
  console.log(`\n${name}`)
  for (const row of await bench.run()) print(row)
}
if (measured === 0) console.log('\nNothing was measured.')
else console.log(missed === 0 ? '\nAll within their limits.' : `\n${missed} over the limit.`)
process.exitCode = measured > 0 && missed === 0 ? 0 : 1

function print({ what, measured: value, limit, within, wrong = [] }: Row): void {
  measured++
  if (within === false) missed++
  const mark = within === undefined ? ' ' : within ? '✓' : '✘'
  console.log(`  ${mark} ${what.padEnd(58)} ${value.padStart(14)}${limit ? `   (${limit})` : ''}`)
  for (const one of wrong) console.log(`      ${one}`)
}
