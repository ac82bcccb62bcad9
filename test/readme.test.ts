import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { globSync } from 'tinyglobby'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { commands } from '../generator/commands/index.js'
import { type Keyword, keywords } from '../generator/schema/keywords.js'

const readme = readFileSync('README.md', 'utf8')
const readmes = ['README.md', '.github/CONTRIBUTING.md', ...globSync('generator/**/README.md')]

test('the table of keywords is that of the code', () => {
  const path = 'generator/schema/README.md'
  const text = readFileSync(path, 'utf8')
  const begin = '<!-- keywords -->'
  const end = '<!-- end of keywords -->'
  const [before = '', rest = ''] = text.split(begin)
  const [, after = ''] = rest.split(end)
  const wanted = `${before}${begin}\n${table()}\n${end}${after}`
  if (process.env.UPDATE) writeFileSync(path, wanted)
  else assert.is(text, wanted)
})

test('the two commands come first, and CI runs the second', () => {
  const [, first = '', second = ''] = /```sh\n(.+?) +#.*\n(.+?) +#.*\n```/.exec(readme) ?? []
  assert.is(first, 'npm ci && npm run generate')
  assert.is(second, 'npm ci && npm test')
  assert.ok(readme.indexOf(first) < 300)
  const ci = readFileSync('.ci/run', 'utf8').split('\n')
  for (const command of second.split(' && '))
    assert.ok(
      ci.some((line) => line.startsWith(command)),
      command,
    )
})

for (const path of readmes) {
  test(`what ${path} links to is there`, () => {
    const text = readFileSync(path, 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, target = '']) => target)
    if (path === 'README.md') assert.ok(links.length > 10)
    for (const link of links) {
      const [file = '', heading] = link.split('#')
      const target = file === '' ? path : join(dirname(path), file)
      assert.ok(existsSync(target), link)
      if (heading !== undefined) assert.ok(headingsIn(target).includes(heading), link)
    }
  })
}

/** The headings of a page, as links name them. */
const headingsIn = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )

test('README names each command and each supported version', () => {
  for (const { name } of commands) assert.match(readme, new RegExp(`^\\| .*\`${name}\`.* \\|`, 'm'))
  const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8'))
  assert.match(readme, `| Node.js | ${jobs.test.strategy.matrix.node.join(', ')} |`)
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const minor = (name: string): string => /(\d+\.\d+)\.\d+$/.exec(devDependencies[name])?.[1] ?? name
  assert.match(readme, `| TypeScript | ${['ts5', 'typescript', 'ts7'].map(minor).join(', ')} |`)
  assert.match(readme, `| \`cometd\` | ${['cometd3', 'cometd4', 'cometd'].map(minor).join(', ')}, `)
  assert.match(readme, `| bundlers | esbuild ${minor('esbuild')} |`)
})

test('what a consumer copies for CI names its catalogue, and each job says where it runs', () => {
  const [, section = ''] = readFileSync('generator/captures/README.md', 'utf8').split('\n## Validate\n')
  const [inCi = ''] = section.split('\n## Coverage\n')
  const lines = inCi.split('\n').filter((line) => line.includes('npx cometd-codegen validate'))
  assert.is(lines.length, 6)
  for (const line of lines) assert.match(line, 'validate --catalogue my-notifications')
  const count = (word: string): number => inCi.split(`    ${word}:`).length - 1
  assert.is(count('steps'), 2)
  assert.is(count('runs-on'), 2)
})

test('where a change begins is there', () => {
  const [, rest = ''] = readFileSync('generator/README.md', 'utf8').split('| what | begin with |')
  const [table = ''] = rest.split('\n\n')
  const paths = [...table.matchAll(/`([\w-]+\/[\w./-]*)`/g)].map(([, path = '']) => path)
  assert.ok(paths.length > 15)
  assert.equal(
    paths.filter((path) => !existsSync(path.startsWith('schemas/') ? path : join('generator', path))),
    [],
  )
})

/** The drafts that have a keyword, which follow each other: ` (2020-12)`, ` (since draft-06)`, ` (until 2019-09)`. */
function within(drafts: readonly string[]): string {
  const [newest = '', oldest = ''] = [drafts[0], drafts.at(-1)]
  if (newest === oldest) return ` (${newest})`
  if (newest !== '2020-12') return ` (until ${newest})`
  return oldest === 'draft-04' ? '' : ` (since ${oldest})`
}

function table(): string {
  const says = ({ type, validator, walk, comparison }: Keyword): readonly string[] =>
    [type, validator, walk, comparison].map((word) => (word === 'nothing' ? '' : word))
  const isSilent = (keyword: Keyword): boolean => says(keyword).every((word) => word === '')
  const rows = keywords
    .filter((keyword) => !isSilent(keyword))
    .map((keyword) => {
      const { name, drafts, note } = keyword
      return `| \`${name}\`${within(drafts)} | ${[...says(keyword), note].join(' | ')} |`
    })
  const silent = keywords.filter(isSilent).map(({ name }) => `\`${name}\``)
  return [
    '',
    '| keyword | type | validator | coverage, drift, masking | `diff` | note |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Read, without effect on any of these: ${silent.join(', ')}, and whatever else begins with \`x-\`.`,
    '',
  ].join('\n')
}

test.run()
