import { didYouMean } from './did-you-mean.js'

/** How much the problems of a rule count. */
export type Level = 'off' | 'warn' | 'error'

/** What a user asks of some rules, by their ids. */
export type Levels = ReadonlyMap<RuleId, Level>

/** The level of a rule where nobody asks for another; of a catalogue that breaks a fixed one nothing can be made. */
type Rule = { readonly level: 'warn' | 'error' | 'fixed'; readonly asks: string }

const fixed = (asks: string): Rule => ({ level: 'fixed', asks })
const error = (asks: string): Rule => ({ level: 'error', asks })
const warn = (asks: string): Rule => ({ level: 'warn', asks })

/** Every rule by its id, with what it asks of a catalogue. */
export const rules = {
  json: fixed('A file is JSON in UTF-8, without a key that comes twice.'),
  file: fixed('A file can be read, is of a reasonable size, and does not lead out of the folder.'),
  manifest: fixed('`catalogue.json` has the fields that it needs, and each is of its kind.'),
  draft: fixed('`$schema` names a draft that this tool reads.'),
  'meta-schema': fixed('A schema fits the meta-schema of its draft.'),
  'refused-keyword': fixed('A schema has no keyword that the validators cannot judge.'),
  'unique-id': fixed('An `$id` or an anchor names one schema.'),
  reference: fixed('A reference leads to a schema of the catalogue.'),
  'reference-cycle': fixed('A reference does not lead back to itself with no object or array between.'),
  limit: fixed('Nothing is nested or repeated beyond what a validator can be made of.'),
  'evidence-file': fixed('`evidence.json` is what it should be.'),
  pattern: fixed('A pattern compiles with the flag `u`.'),
  tag: fixed('The tag of a message type is a `const`, or an `enum` of strings.'),
  topic: fixed(
    'A topic has its name as `title`, and lists message types in `oneOf`: exactly one where no tag tells them apart.',
  ),
  name: fixed('A name does for a type and for its file.'),
  'unique-name': fixed('Two schemas do not share a name.'),
  'unique-tag': fixed('Two message types of one topic do not share a tag.'),
  'unique-topic': fixed('Two topics do not share a name.'),
  'ambiguous-topics': fixed('No channel can match two templates, nor two wildcard entries.'),
  'portable-file': fixed('Every system takes the name of a file.'),
  'not-empty': fixed('There is a topic, and there is a message type.'),
  example: fixed('An example of a message type is valid, and on one of its topics.'),
  form: fixed('`x-form` holds one pattern or one format.'),
  'misspelt-keyword': error('A keyword is not almost one that is known.'),
  'stated-type': error('With `requireTypes`, every schema and property states its type.'),
  evidence: error('Evidence that is named is known, and of the kind that `x-source` says.'),
  'listed-message-type': error('A message type is on a topic.'),
  'exponential-pattern': error('No short text can keep a pattern busy for ever.'),
  'unread-file': warn('There is no file that is not read.'),
  'truth-file': warn('`truth.json` is what the command `truth` wrote.'),
  'unknown-keyword': warn('A keyword is known, or listed in `ignore`.'),
  'ignored-keyword': warn('Nothing stands beside a `$ref` whose draft ignores it there.'),
  'unknown-format': warn('A format is known.'),
  'slow-pattern': warn('A pattern can be matched in a time that grows with the text alone.'),
  'given-name': warn('A schema has a title that does for its type, and need not be given a name.'),
  'large-number': warn('A number in `const`, `enum` or a bound is one that JavaScript can hold.'),
  contradiction: warn('What a schema asks for is possible: there is a value for it.'),
  default: warn('A `default` is a value of its schema.'),
  'property-example': warn('An example that is no whole message is a value of its schema.'),
  'required-tag': warn('What tells messages, or the branches of a union, apart is required.'),
  'open-tag': warn('What tells the branches of a union apart is closed in each of them.'),
  'required-property': warn('A name in `required` is described, where one almost like it is.'),
  'unused-evidence': warn('Evidence in `evidence.json` is named by a schema.'),
  description: warn('A topic, a schema and a property have a `description`.'),
  'no-example': warn('A message type has `examples`.'),
  'key-order': warn('A property says what it is, then what it holds, then `default` and `examples`.'),
  'file-name': warn('A file has the name of what is in it.'),
} satisfies Readonly<Record<string, Rule>>

/** What a rule is called; problems are printed with it, and users set levels by it. */
export type RuleId = keyof typeof rules

const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id)

const isLevel = (text: unknown): text is Level => text === 'off' || text === 'warn' || text === 'error'

type NoLevel = { readonly id?: never; readonly level?: never; readonly fault: string }

/** The level that somebody asks for, or why it cannot be had. */
export function levelOf(
  id: string,
  level: unknown,
): { readonly id: RuleId; readonly level: Level; readonly fault?: never } | NoLevel {
  if (!isRule(id)) return { fault: `There is no rule "${id}".${didYouMean(id, Object.keys(rules))}` }
  if (!isLevel(level)) return { fault: `The level of a rule is "off", "warn" or "error".` }
  if (rules[id].level === 'fixed' && level !== 'error')
    return {
      fault: `The rule "${id}" is always an error: no package can be made of a catalogue that breaks it.`,
    }
  return { id, level }
}
