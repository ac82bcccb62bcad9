import type { Problem } from '../problems/problem.js'
import type { Levels } from '../problems/rule-list.js'

/** The problems with the severity that the user wants of their rules; those of a rule that is off are left out. */
export const withLevels = (problems: readonly Problem[], levels: Levels): readonly Problem[] =>
  levels.size === 0
    ? problems
    : problems.flatMap((problem): readonly Problem[] => {
        const level = levels.get(problem.rule)
        if (level === undefined) return [problem]
        return level === 'off' ? [] : [{ ...problem, severity: level === 'warn' ? 'warning' : 'error' }]
      })
