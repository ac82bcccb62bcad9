import { didYouMean } from './did-you-mean.js'

/** How much the problems of a rule count. */
export type Level = 'off' | 'warn' | 'error'

/** What a user asks of some rules, by their ids. */
export type Levels = ReadonlyMap<RuleId, Level>

/** What a rule asks of a catalogue, and what happens where it is broken. */
type Rule = {
  /** Where nobody asks for another; no package can be made of a catalogue that breaks a fixed one. */
  readonly level: 'warn' | 'error' | 'fixed'
  /** Whether messages can only be judged by a catalogue that keeps it: else verdicts would be wrong, or could not be had. */
  readonly toJudge: boolean
  readonly asks: string
}

const fixed = (asks: string): Rule => ({ level: 'fixed', toJudge: true, asks })
const error = (asks: string): Rule => ({ level: 'error', toJudge: false, asks })
const warn = (asks: string): Rule => ({ level: 'warn', toJudge: false, asks })

/** No verdict depends on it, or else on it, whatever its level. */
const idle = (rule: Rule): Rule => ({ ...rule, toJudge: false })
const needed = (rule: Rule): Rule => ({ ...rule, toJudge: true })

/** Every rule by its id, with what it asks of a catalogue. */
export const rules = {
  json: fixed('A file is JSON in UTF-8, without duplicate keys.'),
  file: fixed('A file can be read, is of a reasonable size, and does not lead out of the folder.'),
  manifest: fixed('`catalogue.json` has all required fields, and each has a valid value.'),
  draft: fixed('`$schema` names a draft that this tool reads.'),
  'meta-schema': fixed('A schema is valid by the meta-schema of its draft.'),
  'refused-keyword': fixed('A schema uses no keyword that the validators cannot check.'),
  'unique-id': fixed('An `$id` or an anchor names one schema.'),
  reference: fixed('A reference points to a schema of the catalogue.'),
  'reference-cycle': fixed('A reference does not point back to itself without an object or array between.'),
  limit: fixed('Nothing is nested or repeated more than a validator can handle.'),
  'evidence-file': fixed('`evidence.json` is valid.'),
  pattern: fixed('A pattern compiles with the flag `u`.'),
  tag: fixed('The tag of a message type is a `const`, or an `enum` of strings.'),
  topic: fixed(
    'A topic has its name as `title`, and lists message types in `oneOf`: exactly one where no tag tells them apart.',
  ),
  name: fixed('A name is valid for a type and for a file.'),
  'unique-name': fixed('Two schemas do not share a name.'),
  'unique-tag': fixed('Two message types of one topic do not share a tag.'),
  'unique-topic': fixed('Two topics do not share a name.'),
  'ambiguous-topics': fixed('No channel can match two templates, nor two wildcard entries.'),
  'portable-file': idle(fixed('A file name is valid on every system.')),
  'not-empty': fixed('The catalogue has a topic and a message type.'),
  example: idle(fixed('An example of a message type is valid, and on one of its topics.')),
  form: fixed('`x-form` holds one pattern or one format.'),
  'misspelt-keyword': needed(error('A keyword is not a misspelling of a known one.')),
  'stated-type': error('With `requireTypes`, every schema and property states its type.'),
  evidence: error(
    'Evidence that a schema names is in `evidence.json`, and of the kind that `x-source` says.',
  ),
  'listed-message-type': error('A message type is on a topic.'),
  'exponential-pattern': needed(error('A pattern does not backtrack exponentially.')),
  'unread-file': warn('Every file of the catalogue is read.'),
  'truth-file': warn('`truth.json` is what the command `truth` wrote.'),
  'unknown-keyword': warn('A keyword is known, or listed in `ignore`.'),
  'ignored-keyword': warn('No keyword is beside a `$ref` where the draft ignores it.'),
  'unknown-format': warn('A format is known.'),
  'slow-pattern': warn('The time to match a pattern grows in proportion to the text.'),
  'given-name': warn('The title of a schema can be the name of its type.'),
  'large-number': warn('A number in `const`, `enum` or a bound is exact in JavaScript.'),
  contradiction: warn('The parts of a schema do not contradict each other.'),
  default: warn('A `default` is valid by its schema.'),
  'property-example': warn('An example of a resource or a property is valid by its schema.'),
  'required-tag': warn('The property that tells messages, or the branches of a union, apart is required.'),
  'open-tag': warn(
    'The property that tells the branches of a union apart has a closed list of values in each.',
  ),
  'required-property': warn('A name in `required` is not a misspelling of a property.'),
  'unused-evidence': warn('A schema names each piece of evidence in `evidence.json`.'),
  description: warn('A topic, a schema and a property have a `description`.'),
  'no-example': warn('A message type has `examples`.'),
  'key-order': warn('A property says what it is, then what it holds, then `default` and `examples`.'),
  'file-name': warn('A file is named after what it contains.'),
} satisfies Readonly<Record<string, Rule>>

/** What a rule is called; problems are printed with it, and users set levels by it. */
export type RuleId = keyof typeof rules

const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id)

/** The levels for who only judges messages: what no verdict depends on is not asked. */
export const whereJudging: Levels = new Map(
  Object.entries(rules).flatMap(([id, { toJudge }]) =>
    toJudge || !isRule(id) ? [] : [[id, 'off'] as const],
  ),
)

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
