import { type Fold, folded, type LocatedProblem, type ProblemLocator } from './located-problems.js'
import { plural, printLocated } from './print-problems.js'
import { isError } from './problem.js'
import { rules } from './rule-list.js'
import { safeJson } from './safe.js'
import { sarifLog } from './sarif-log.js'
import { annotation, maxAnnotations } from './workflow-command.js'

/** One format of the report of `lint`. The problems come sorted. */
export type ProblemFormat = {
  readonly name: string
  readonly render: (
    all: readonly LocatedProblem[],
    options: Pick<ProblemLocator, 'textOf'> & { readonly color: boolean },
  ) => string
}

/** For people: each sentence once, with its lines. */
const text: ProblemFormat = { name: 'text', render: printLocated }

/** Version 1 of the report: every problem at every place. */
const json: ProblemFormat = {
  name: 'json',
  render: (all) => {
    const errors = all.filter(({ problem }) => isError(problem)).length
    const summary = { errors, warnings: all.length - errors }
    const problems = all.map(({ problem: { rule, severity, message, origin }, file, position }) => ({
      rule,
      severity,
      file,
      ...position,
      pointer: origin.pointer,
      message,
    }))
    return `${safeJson({ version: 1, summary, problems })}\n`
  },
}

/** Workflow commands for as many sentences as GitHub shows; the others as text, so that the log has them. */
const github: ProblemFormat = {
  name: 'github',
  render: (all, options) =>
    (['error', 'warning'] as const)
      .map((level) => {
        const folds = folded(all.filter(({ problem }) => problem.severity === level))
        const rest = folds.slice(maxAnnotations).flatMap(({ first, others }) => [first, ...others])
        const shown = folds.slice(0, maxAnnotations).map((fold) => annotationOf(level, fold))
        return shown.join('') + printLocated(rest, options)
      })
      .join(''),
}

function annotationOf(
  level: 'error' | 'warning',
  { first: { problem, file, position }, others }: Fold,
): string {
  const more = others.length > 0 ? ` (and in ${plural(others.length, 'more place')})` : ''
  return annotation(level, { file, ...position, title: problem.rule }, problem.message + more)
}

/** SARIF 2.1.0, for code scanning: a result for each problem. */
const sarif: ProblemFormat = {
  name: 'sarif',
  render: (all) => {
    const driver = {
      name: 'cometd-codegen lint',
      rules: Object.entries(rules).map(([id, { asks }]) => ({ id, shortDescription: { text: asks } })),
    }
    const results = all.map(({ problem, file, position }) => ({
      rule: problem.rule,
      level: problem.severity,
      text: problem.message,
      file,
      ...position,
    }))
    return sarifLog(driver, results)
  },
}

/** Every format of the report of `lint`. */
export const problemFormats: readonly ProblemFormat[] = [text, json, github, sarif]
