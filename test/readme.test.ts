import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { keywords } from '../generator/schema/keywords.js'

const readme = readFileSync('README.md', 'utf8')

test('the table of keywords is that of the code', () => {
  const begin = '<!-- keywords -->'
  const end = '<!-- end of keywords -->'
  const [before = '', rest = ''] = readme.split(begin)
  const [, after = ''] = rest.split(end)
  const wanted = `${before}${begin}\n${table()}\n${end}${after}`
  if (process.env.UPDATE) writeFileSync('README.md', wanted)
  else assert.is(readme, wanted)
})

test('the two commands come first, and CI runs the second', () => {
  const [, first = '', second = ''] = /```sh\n(.+?) +#.*\n(.+?) +#.*\n```/.exec(readme) ?? []
  assert.is(first, 'npm ci && npm run generate')
  assert.is(second, 'npm ci && npm test')
  assert.ok(readme.indexOf(first) < 200)
  const ci = readFileSync('.ci/run', 'utf8').split('\n')
  for (const command of second.split(' && '))
    assert.ok(
      ci.some((line) => line.startsWith(command)),
      command,
    )
})

test('what it links to is there', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target)
  assert.ok(targets.length > 3)
  assert.equal(
    targets.filter((target) => !existsSync(target)),
    [],
  )
})

test('what a consumer copies for CI names its catalogue, and each job says where it runs', () => {
  const [, section = ''] = readme.split('## Captured payloads in CI\n')
  const [inCi = ''] = section.split('\n## ')
  const lines = inCi.split('\n').filter((line) => line.includes('npx cometd-codegen validate'))
  assert.is(lines.length, 4)
  for (const line of lines) assert.match(line, 'validate --catalogue gws-notifications')
  const count = (word: string): number => inCi.split(`    ${word}:`).length - 1
  assert.is(count('steps'), 2)
  assert.is(count('runs-on'), 2)
})

/** The drafts that have a keyword, which follow each other: ` (2020-12)`, ` (since draft-06)`, ` (until 2019-09)`. */
function within(drafts: readonly string[]): string {
  const [newest = '', oldest = ''] = [drafts[0], drafts.at(-1)]
  if (newest === oldest) return ` (${newest})`
  if (newest !== '2020-12') return ` (until ${newest})`
  return oldest === 'draft-04' ? '' : ` (since ${oldest})`
}

function table(): string {
  const rows = keywords
    .filter(({ treatment }) => treatment !== 'annotation')
    .map(({ name, drafts, treatment, note }) => {
      return `| \`${name}\`${within(drafts)} | ${treatment} | ${note} |`
    })
  const annotations = keywords
    .filter(({ treatment }) => treatment === 'annotation')
    .map(({ name }) => `\`${name}\``)
  return [
    '',
    '| keyword | treatment | note |',
    '| --- | --- | --- |',
    ...rows,
    '',
    `Annotations: ${annotations.join(', ')}, and whatever begins with \`x-\`.`,
    '',
  ].join('\n')
}

test.run()
