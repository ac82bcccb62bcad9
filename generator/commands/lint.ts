import { plural, summarise } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { isError } from '../problems/problem.js'
import { loadAnd, placeOf, report } from './catalogue.js'
import { type Command, exit } from './command.js'

/** Every rule on the catalogue; its problems are the findings. */
export const command: Command = {
  options: {},
  run: async ({ values }, context) => {
    const place = placeOf(values, context)
    const { catalogueFrom } = await import('../generate.js')
    const { problems, sources } = await loadAnd(place, catalogueFrom)
    await report(problems, sources, place, context)
    if (problems.length === 0) {
      await context.stderr(
        `${printable(place.label)}: ${plural(sources.length, 'file')}, ${summarise(problems)}\n`,
      )
    }
    return problems.some(isError) ? exit.findings : exit.ok
  },
}
