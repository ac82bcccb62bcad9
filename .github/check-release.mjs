// node .github/check-release.mjs v1.2.3
// Whether a tag may be published: both packages and the catalogue have its version, and the change log tells of it.
import { readFileSync } from 'node:fs'

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const [tag = ''] = process.argv.slice(2)

const problems = ['package.json', 'generated/package.json', 'schemas/catalogue.json'].flatMap((path) => {
  const { version } = JSON.parse(read(path))
  return tag === `v${version}` ? [] : [`${path} has the version ${version}, the tag is "${tag}".`]
})

const headings = read('CHANGELOG.md').split('\n')
if (!headings.some((line) => line.startsWith(`## [${tag.slice(1)}] - `)))
  problems.push(`CHANGELOG.md has no entry "## [${tag.slice(1)}] - <date>".`)

for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
