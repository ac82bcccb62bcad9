import { placedIn } from '../problems/placed.js'
import { plural, summarise } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { isError } from '../problems/problem.js'
import { problemFormats } from '../problems/problem-formats.js'
import { type Level, type Levels, levelOf, type RuleId } from '../problems/rules.js'
import { UserError } from '../problems/user-error.js'
import { placesIn } from '../schema/load.js'
import { invalidValue } from './arguments.js'
import { cataloguePlace, loadAnd } from './catalogue.js'
import { type Command, exit, textOf, textsOf, type Values } from './command.js'
import { formatNamed } from './report-options.js'

/** Every rule on the catalogue; its problems are the findings. */
export const command: Command = {
  options: {
    format: {
      type: 'string',
      value: `<${problemFormats.map(({ name }) => name).join('|')}>`,
      help: 'format of the report (default: text, or github in GitHub Actions)',
    },
    rule: {
      type: 'string',
      multiple: true,
      value: '<rule>=<off|warn|error>',
      help: 'level of a rule; can be repeated; before what "rules" in catalogue.json says',
    },
  },
  run: async ({ values }, context) => {
    const usual = context.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text'
    const format = formatNamed(textOf(values, 'format') ?? usual, problemFormats)
    const levels = levelsIn(values)
    const place = cataloguePlace(values, context)
    const { catalogueFrom } = await import('../generate.js')
    const { problems, sources } = await loadAnd(place, (loaded) => catalogueFrom(loaded, levels), levels)
    const places = placesIn(sources, place.label)
    await context.stdout(format.render(placedIn(problems, places), { ...places, color: context.color }))
    const files = problems.length === 0 ? `${plural(sources.length, 'file')}, ` : ''
    await context.stderr(`${printable(place.label)}: ${files}${summarise(problems)}\n`)
    return problems.some(isError) ? exit.findings : exit.ok
  },
}

/** The levels that `--rule` asks for. Throws a `UserError` for a rule that is not there, or a level that it cannot have. */
function levelsIn(values: Values): Levels {
  return new Map(
    textsOf(values, 'rule').map((text): readonly [RuleId, Level] => {
      const [, name = '', level = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
      if (level === '') throw invalidValue('rule', text, 'a rule and a level, such as description=off.')
      const found = levelOf(name, level)
      if (found.fault !== undefined) throw new UserError(found.fault)
      return [found.id, found.level]
    }),
  )
}
