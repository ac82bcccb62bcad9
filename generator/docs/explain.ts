import picocolors from 'picocolors'
import { plural } from '../problems/print-problems.js'
import { safeLine } from '../problems/safe.js'
import type { Found } from './find.js'
import type {
  EvidenceEntry,
  Row,
  Said,
  TopicEntry,
  TypeEntry,
  Value,
  Values,
  WildcardEntry,
} from './model.js'
import { inBrief, parameterWords, requiredWords } from './row-words.js'
import { textOf } from './type-parts.js'

/** A part of a catalogue for people at a terminal: what the page shows of it. */
export function explanation(found: Found, { color }: { readonly color: boolean }): string {
  const paint = picocolors.createColors(color)
  const lines =
    found.kind === 'property'
      ? propertyLines(found.row, found.type, paint)
      : found.kind === 'topic'
        ? topicLines(found, paint)
        : found.kind === 'wildcard'
          ? wildcardLines(found, paint)
          : typeLines(found, paint)
  return `${lines.join('\n')}\n`
}

type Paint = ReturnType<typeof picocolors.createColors>

/** A heading, what it is, what it is for, and facts by name. */
function article(
  name: string,
  what: string,
  description: string | undefined,
  facts: readonly (readonly [name: string, lines: readonly string[]])[],
  paint: Paint,
): readonly string[] {
  const told = facts.filter(([, lines]) => lines.length > 0)
  const width = Math.max(0, ...told.map(([label]) => label.length))
  return [
    `${paint.bold(safeLine(name))}  ${paint.dim(safeLine(what))}`,
    ...(description === undefined ? [] : [`  ${safeLine(description)}`]),
    ...(told.length === 0 ? [] : ['']),
    ...told.flatMap(([label, lines]) =>
      lines.map(
        (line, index) => `  ${paint.cyan((index === 0 ? label : '').padEnd(width))}  ${safeLine(line)}`,
      ),
    ),
  ]
}

function topicLines(
  { name, description, parameters, messageTypes, wildcards }: TopicEntry,
  paint: Paint,
): readonly string[] {
  const facts = [
    ['parameters', parameters.map(parameterWords)],
    ['arrives', messageTypes],
    ['wildcards', wildcards.length === 0 ? [] : [wildcards.join(', ')]],
  ] as const
  return article(name, 'topic', description, facts, paint)
}

function wildcardLines({ name, topics, messageTypes }: WildcardEntry, paint: Paint): readonly string[] {
  const facts = [
    ['covers', topics],
    ['arrives', messageTypes],
  ] as const
  return article(name, 'wildcard', undefined, facts, paint)
}

function typeLines(type: TypeEntry, paint: Paint): readonly string[] {
  const { kind, name, tags, topics, usedIn, rows, examples, origin } = type
  const others = tags.filter((tag) => tag !== name)
  const facts = [
    ['type', kind === 'resource' && rows.length === 0 ? [textOf(type.type)] : []],
    ['also', others.length === 0 ? [] : [`spelt ${others.map((tag) => `"${tag}"`).join(', ')} on the wire`]],
    ['carried by', topics],
    ['used in', usedIn],
    ...saidFacts(type),
    ['schema', [place(origin)]],
    ['examples', examples.length === 0 ? [] : [String(examples.length)]],
  ] as const
  const heads = article(name, kind, type.description, facts, paint)
  return rows.length === 0 ? heads : [...heads, '', ...table(rows, paint)]
}

function propertyLines(row: Row, type: TypeEntry, paint: Paint): readonly string[] {
  const { address, required, declaredAt, repeats, origins } = row
  const what = `${textOf(row.type)}, ${requiredWords[required]}`
  const facts = [
    ...saidFacts(row),
    ['repeats', repeats === undefined ? [] : [repeats]],
    ['declared', declaredAt === undefined ? [] : [declaredAt]],
    ['schema', origins.map(place)],
    ['carried by', type.topics],
  ] as const
  return article(address, what, row.description, facts, paint)
}

const place = ({ file, pointer }: TypeEntry['origin']): string =>
  pointer === '' ? file : `${file}#${pointer}`

function saidFacts(said: Said): readonly (readonly [string, readonly string[]])[] {
  const { values, constraints, source, evidence, personal, deprecated } = said
  return [
    ['values', values === undefined ? [] : valueLines(values)],
    ['must be', constraints],
    ['personal', personal ? ['yes: reports mask it and `scrub` replaces it'] : []],
    ['deprecated', deprecated ? ['yes'] : []],
    ['source', source === undefined ? [] : [source]],
    ['evidence', evidence.map(evidenceLine)],
  ]
}

const evidenceLine = ({ id, kind, title }: EvidenceEntry): string =>
  `${id}${kind === undefined ? '' : ` (${kind})`}: ${title}`

function valueLines({ isOpen, isOfEach, values }: Values): readonly string[] {
  const of = isOfEach ? ' of each one' : ''
  return [
    isOpen ? `open list${of}: others may come` : `closed list${of}: no others`,
    ...values.map(valueLine),
  ]
}

function valueLine({ value, source, evidence }: Value): string {
  const rests = [...new Set([source, ...evidence.map(({ kind }) => kind)])].filter((one) => one !== undefined)
  return rests.length === 0 ? JSON.stringify(value) : `${JSON.stringify(value)} (${rests.join(', ')})`
}

/** One line a property: where it is, what it is, and the first sentence on it. */
function table(rows: readonly Row[], paint: Paint): readonly string[] {
  const cells = rows.map((row) => [safeLine(row.path), safeLine(shortType(row)), sentence(row)] as const)
  const width = (column: 0 | 1): number => Math.min(44, Math.max(...cells.map((one) => one[column].length)))
  return [
    paint.bold(`${plural(rows.length, 'property').replace(/ys$/, 'ies')}, * where required`),
    ...cells.map(([path, type, text]) =>
      `  ${path.padEnd(width(0))}  ${paint.cyan(type.padEnd(width(1)))}  ${paint.dim(text)}`.trimEnd(),
    ),
  ]
}

const shortType = ({ type, required }: Row): string => `${textOf(type)}${required === 'yes' ? ' *' : ''}`

function sentence({ description, repeats, personal }: Row): string {
  const parts = [
    inBrief(description ?? ''),
    repeats === undefined ? '' : `Repeats ${repeats}.`,
    personal ? 'Personal.' : '',
  ]
  return safeLine(parts.filter((part) => part !== '').join(' '))
}
