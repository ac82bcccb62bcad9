// node .github/check-release.mjs v1.2.3
// Whether a tag may be published: what it releases has its version, and the change log tells of it. `v1.2.3` releases the
// package of the catalogue, `tool-v1.2.3` the tool.
import { readFileSync } from 'node:fs'

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const [tag = ''] = process.argv.slice(2)

const isTool = tag.startsWith('tool-')
const version = tag.replace(/^(tool-)?v/, '')
const files = isTool
  ? ['package.json', 'package-lock.json']
  : ['generated/package.json', 'schemas/catalogue.json']
const problems = files.flatMap((path) => {
  const found = JSON.parse(read(path)).version
  return /^(tool-)?v\d/.test(tag) && found === version
    ? []
    : [`${path} has the version ${found}, the tag is "${tag}".`]
})

const heading = isTool ? tag : version
const headings = read('CHANGELOG.md').split('\n')
if (!headings.some((line) => line.startsWith(`## [${heading}] - `)))
  problems.push(`CHANGELOG.md has no entry "## [${heading}] - <date>".`)

for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
