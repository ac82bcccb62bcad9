import { type Finding, failures, type Summary } from '../captures/findings/finding.js'
import { summaryLine } from '../captures/findings/summary.js'
import { type Input, inputsFrom } from '../captures/read/inputs.js'
import { type Rereadable, rereadable } from '../captures/read/open-capture.js'
import {
  inWholeFile,
  linesBefore,
  mergedFailures,
  mergedSummary,
  type ReportHead,
  readFindings,
  readHead,
} from '../captures/reports/merge.js'
import { openOutlets } from '../captures/reports/outlets.js'
import { printable } from '../problems/printable.js'
import { UserError } from '../problems/user-error.js'
import { allowEmptyOption, buffers, noMessages } from './capture-options.js'
import { type Command, type Context, type ExitCode, exit, flagOf, type Values } from './command.js'
import { count, refuseToOverwrite, reportOptions, severityOf, wantedReports } from './report-options.js'

/** Reports of several runs become one. */
export const command: Command = {
  positionals: '<JSON reports or ->',
  options: {
    ...reportOptions,
    ...allowEmptyOption,
  },
  run: async ({ values, positionals }, context) => {
    if (positionals.length === 0)
      throw new UserError('No input. Name the JSON reports that "validate --report json=<file>" wrote.')
    const { inputs, problems } = await inputsFrom(positionals, context.cwd)
    const [problem] = problems
    if (problem) throw problem
    return merge(inputs, values, context)
  },
}

async function merge(inputs: readonly Input[], values: Values, context: Context): Promise<ExitCode> {
  context.outliveReader?.()
  const severity = severityOf(values)
  const wanted = wantedReports(values, context.env)
  await refuseToOverwrite(wanted, inputs, context)
  const reports: Rereadable[] = []
  for (const input of withoutCompanions(inputs)) reports.push(await rereadable(input, buffers(context)))
  const heads: ReportHead[] = []
  for (const report of reports) heads.push(await readHead(report))
  const { before, failures: lost } = linesBefore(heads)
  const summary: Summary = mergedSummary(heads)
  const incomplete = [...mergedFailures(heads), ...lost]
  const page = context.env.GITHUB_STEP_SUMMARY
  const outlets = await openOutlets(wanted, {
    cwd: context.cwd,
    stdout: context.stdout,
    ...(page ? { page } : {}),
    context: {
      catalogue: oneCatalogue(heads),
      severity,
      maxFindings: count(values, 'max-findings', 50),
      color: context.color,
      schemaPosition: (schema) => schema,
    },
  })
  const add = (finding: Finding): void => {
    if (finding.verdict !== 'unknown' || severity.unknown !== 'ignore') outlets.add(finding)
  }
  const byNumber = [...heads.entries()].sort(([, a], [, b]) =>
    a.range && b.range && a.part === b.part ? a.range.number - b.range.number : 0,
  )
  for (const [index, head] of byNumber) {
    const report = reports[index]
    const addPart = (finding: Finding): void => add(inWholeFile(finding, head, before.get(head)))
    if (report) await readFindings(report, addPart, outlets.room)
  }
  await outlets.finish(summary, incomplete)
  await context.stderr(`${summaryLine(summary)}\n`)
  for (const failure of incomplete) await context.stderr(`${printable(failure)}\n`)
  if (incomplete.length > 0) return exit.failure
  if (summary.messages === 0 && !flagOf(values, 'allow-empty')) {
    await context.stderr(`${noMessages}\n`)
    return exit.failure
  }
  return failures(summary, severity) > 0 ? exit.findings : exit.ok
}

/** GNU parallel's `--results` leaves `part-1.err` and `part-1.seq` beside `part-1`; they are no reports. */
function withoutCompanions(inputs: readonly Input[]): readonly Input[] {
  const names = new Set(inputs.map(({ name }) => name))
  return inputs.filter(
    ({ name }) => !names.has(name.replace(/\.(?:err|seq)$/, '')) || !/\.(?:err|seq)$/.test(name),
  )
}

/** Verdicts of different catalogues have no common sum. */
function oneCatalogue(heads: readonly ReportHead[]): ReportHead['catalogue'] {
  const names = new Set(heads.map(({ catalogue: { name, version } }) => `${name} ${version}`))
  const [first] = heads
  if (first === undefined || names.size > 1) {
    throw new UserError(`The reports are from different catalogues: ${[...names].join(', ')}.`)
  }
  return first.catalogue
}
