import picocolors from 'picocolors'
import type { Scalar } from '../../../catalogue/outline.js'
import { plural } from '../../../problems/print-problems.js'
import { safeLine } from '../../../problems/safe.js'
import type {
  CoverageFormat,
  CoverageReport,
  PropertyCoverage,
  Share,
  TopicCoverage,
  TypeCoverage,
} from '../coverage-report.js'
import { withoutUnseen } from '../without-unseen.js'

/** For people at a terminal: what is missing and what is new; the other forms have everything. */
export const text: CoverageFormat = {
  name: 'text',
  render: (report, { color }) => {
    const paint = picocolors.createColors(color)
    const seen = report.messageTypes.filter(({ messages }) => messages > 0)
    const parts = [
      grid(report, paint),
      unknownMessages(report, paint),
      ...seen.map((type) => section(type, paint)),
    ]
    return `${parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`
  },
}

type Paint = ReturnType<typeof picocolors.createColors>

/** `4 of 34 seen (11.7 %)` */
const shareLine = ({ seen, total, share }: Share): string => `${seen} of ${total} seen (${share} %)`

function grid({ summary, topics }: CoverageReport, paint: Paint): readonly string[] {
  const width = Math.max(
    0,
    ...topics.flatMap((one) => one.messageTypes.map((pair) => pair.messageType.length)),
  )
  return [
    paint.bold(`Message types on topics: ${shareLine(summary.pairs)}`),
    ...topics.flatMap((topic) => topicLines(topic, width, paint)),
  ]
}

function topicLines({ topic, messageTypes }: TopicCoverage, width: number, paint: Paint): readonly string[] {
  return [
    `  ${paint.cyan(safeLine(topic))}`,
    ...messageTypes.map(({ messageType, messages, invalid }) => {
      const bad = invalid > 0 ? paint.red(`  and ${invalid} invalid`) : ''
      const count = messages > 0 ? String(messages) : paint.yellow('never')
      return `    ${safeLine(messageType).padEnd(width)}  ${count}${bad}`
    }),
  ]
}

function unknownMessages({ unknown, unknownBeyond }: CoverageReport, paint: Paint): readonly string[] {
  if (unknown.length === 0 && unknownBeyond === 0) return []
  const lines = unknown.map(({ messageType, topic, reason, messages, file, line, column }) => {
    const where = topic === undefined ? 'without a topic' : `on ${named(topic)}`
    const place = paint.dim(safeLine(`${file}:${line}:${column}`))
    return `  ${safeLine(`${messageType === undefined ? 'no tag' : named(messageType)} ${where}`)}  ${messages}  ${paint.yellow(reasons.get(reason) ?? reason)}  ${place}`
  })
  const more = unknownBeyond > 0 ? [`  … and ${plural(unknownBeyond, 'message')} of other kinds`] : []
  return [paint.bold('Messages that the catalogue does not know'), ...lines, ...more]
}

/** A name from the wire may be anything: one that does not look like a name is quoted. */
export const named = (name: string): string => (/^[\w/*.-]+$/.test(name) ? name : JSON.stringify(name))

/** What the router's reasons mean. */
export const reasons: ReadonlyMap<string, string> = new Map([
  ['message-type', 'no such message type'],
  ['topic', 'no such topic'],
  ['not-listed', 'the topic does not list it'],
  ['ambiguous', 'no topic, and more than one is possible'],
])

function section(type: TypeCoverage, paint: Paint): readonly string[] {
  const { messageType, messages, withoutTopic, seen, properties } = type
  const loose = withoutTopic > 0 ? `, ${withoutTopic} without a topic` : ''
  const never = withoutUnseen(properties).filter(({ property }) => property.messages === 0)
  return [
    `${paint.bold(safeLine(messageType))}  ${plural(messages, 'message')}${loose}, properties: ${shareLine(seen)}`,
    ...never.map(({ property: { path }, inside }) => {
      const more = inside > 0 ? paint.dim(` (and ${inside} inside)`) : ''
      return `  ${paint.yellow('never')}     ${safeLine(path)}${more}`
    }),
    ...properties.flatMap((property) => valueLines(property, paint)),
    ...unknownLines(type, paint),
  ]
}

/** Of a list that is just as the schemas have it, nothing. */
function valueLines({ path, messages, values }: PropertyCoverage, paint: Paint): readonly string[] {
  if (values === undefined || messages === 0) return []
  const { never, unlisted, unlistedBeyond, personal } = values
  const beyond = unlistedBeyond + (personal?.unlisted ?? 0)
  const more = beyond > 0 ? [`${beyond} not shown`] : []
  const unlistedTexts = [...unlisted.map(({ value, count }) => `${shown(value)} (${count})`), ...more]
  return [
    ...(never.length > 0
      ? [`  ${paint.yellow('no value')}  ${safeLine(`${path}: ${never.map(shown).join(', ')}`)}`]
      : []),
    ...(unlistedTexts.length > 0
      ? [`  ${paint.red('unlisted')}  ${safeLine(`${path}: ${unlistedTexts.join(', ')}`)}`]
      : []),
  ]
}

/** A value as JSON has it. */
export const shown = (value: Scalar): string => JSON.stringify(value)

function unknownLines({ unknownProperties, unknownBeyond }: TypeCoverage, paint: Paint): readonly string[] {
  const lines = unknownProperties.map(({ path, messages, types, file, line, column }) => {
    const place = paint.dim(safeLine(`${file}:${line}:${column}`))
    return `  ${paint.red('unknown')}   ${safeLine(path)}  ${types.join(' or ')} in ${plural(messages, 'message')}, first in ${place}`
  })
  const more =
    unknownBeyond > 0 ? [`  ${paint.red('unknown')}   … and ${unknownBeyond} others, not shown`] : []
  return [...lines, ...more]
}
