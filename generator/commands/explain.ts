import { topicFinder } from '../catalogue/routes.js'
import { safeJson } from '../problems/safe.js'
import { UserError } from '../problems/user-error.js'
import { invalidValue } from './arguments.js'
import { requireCatalogue } from './catalogue-option.js'
import { type Command, exit, textOf } from './command.js'

const formats = ['text', 'json']

/** One topic, message type, resource or property, with all that the catalogue says of it. */
export const command: Command = {
  positionals: '<name, /topic or Type.path>',
  options: {
    format: { type: 'string', value: `<${formats.join('|')}>`, help: 'format of the output (default: text)' },
  },
  run: async ({ values, positionals }, context) => {
    const [name, ...others] = positionals
    if (name === undefined || others.length > 0)
      throw new UserError('Name one message type, resource, "/topic" or "Type.path" to explain.')
    const format = textOf(values, 'format') ?? 'text'
    if (!formats.includes(format)) throw invalidValue('format', format, `one of ${formats.join(', ')}.`)
    const catalogue = await requireCatalogue(values, context)
    const { docsOf } = await import('../docs/docs.js')
    const { find } = await import('../docs/find.js')
    const docs = docsOf(catalogue)
    const named = find(docs, name)
    // A channel, such as "/rooms/42", is explained by the topic that it belongs to.
    const topic = named.found === undefined ? topicFinder(catalogue)(name) : undefined
    const { found, suggestion } = { suggestion: undefined, ...(topic ? find(docs, topic.name) : named) }
    if (found === undefined) {
      const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`
      throw new UserError(`The catalogue has no "${name}".${hint}`)
    }
    const { explanation } = await import('../docs/explain.js')
    await context.stdout(
      format === 'json' ? `${safeJson({ version: 1, ...found })}\n` : explanation(found, context),
    )
    return exit.ok
  },
}
