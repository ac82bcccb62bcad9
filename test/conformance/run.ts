import { reportOf, runSuite, wrongIn } from './report.js'
import { hasSuite, usualFolder } from './suite.js'

/**
 * Holds the verdicts of emitted validators against JSON-Schema-Test-Suite, from the folder given or the usual one.
 * The exit code is 1 where a verdict is wrong, 2 where there is no suite.
 *
 *   npm run conformance -- [folder]
 */
const [folder = usualFolder] = process.argv.slice(2)
if (hasSuite(folder)) {
  const parts = await runSuite(folder)
  console.log(reportOf(parts))
  process.exitCode = parts.some((part) => wrongIn(part).length > 0) ? 1 : 0
} else {
  console.error(
    `"${folder}" is no JSON-Schema-Test-Suite: get it from https://github.com/json-schema-org/JSON-Schema-Test-Suite and say where it is.`,
  )
  process.exitCode = 2
}
