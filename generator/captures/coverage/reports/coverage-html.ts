import { addressOf, hrefOf } from '../../../docs/property-address.js'
import { ownFile } from '../../../files/own-files.js'
import { pageFrom } from '../../../pages/page-template.js'
import { plural } from '../../../problems/print-problems.js'
import { printable } from '../../../problems/printable.js'
import { summaryLine } from '../../findings/summary.js'
import type {
  CoverageFormat,
  CoverageReport,
  PairCoverage,
  PropertyCoverage,
  Share,
  TypeCoverage,
  UnknownMessages,
  ValueCoverage,
} from '../coverage-report.js'
import { type ShownProperty, withoutUnseen } from '../without-unseen.js'
import { named, reasons, shown } from './coverage-text.js'

/** A page of one file, which asks for nothing from any network. */
export const html: CoverageFormat = { name: 'html', render }

async function render(report: CoverageReport): Promise<string> {
  const styles = ['templates/coverage/page.css']
  const script = ownFile('templates/coverage/page.js')
  const fill = await pageFrom('templates/coverage/page.hbs', { styles, script }, ownFile)
  return fill(viewOf(report))
}

function viewOf(report: CoverageReport) {
  const { catalogue, summary, topics, messageTypes, unknown, unknownBeyond } = report
  const { pairs, properties, values, unknownProperties, unlistedValues } = summary
  return {
    name: printable(catalogue.name),
    version: printable(catalogue.version),
    summary: summaryLine(summary),
    tiles: [
      tile('Message types on topics', pairs),
      tile('Properties', properties),
      tile('Listed values', values),
    ],
    isNew: unknownProperties + unlistedValues > 0,
    news: [plural(unknownProperties, 'property').replace(/ys$/, 'ies'), plural(unlistedValues, 'value')],
    topics: topics.map(({ topic }) => printable(topic)),
    hasLoose: messageTypes.some(({ withoutTopic }) => withoutTopic > 0),
    rows: messageTypes.map((type) => gridRow(type, report)),
    unknown: unknown.map(unknownRow),
    unknownBeyond: unknownBeyond > 0 ? [plural(unknownBeyond, 'message')] : [],
    types: messageTypes.map(typeView),
  }
}

const tile = (label: string, { seen, total, share }: Share) => ({ label, seen, total, share })

type Cell = {
  readonly kind: 'seen' | 'never' | 'stray' | 'none'
  readonly topic: string
  readonly count: number
}

function gridRow({ messageType, messages, withoutTopic }: TypeCoverage, report: CoverageReport) {
  const cells = report.topics.map(({ topic, messageTypes }) => {
    const pair = messageTypes.find((one) => one.messageType === messageType)
    return cell(messageType, topic, pair, report.unknown)
  })
  const loose = report.messageTypes.some((type) => type.withoutTopic > 0)
  return {
    name: messageType,
    isSeen: messages > 0,
    messages,
    cells,
    loose: loose ? [withoutTopic > 0 ? withoutTopic : ''] : [],
  }
}

function cell(
  messageType: string,
  topic: string,
  pair: PairCoverage | undefined,
  unknown: readonly UnknownMessages[],
) {
  const strays = unknown.find((one) => one.topic === topic && one.messageType === messageType)
  const count = pair?.messages ?? strays?.messages ?? 0
  const kind: Cell['kind'] = pair ? (pair.messages > 0 ? 'seen' : 'never') : strays ? 'stray' : 'none'
  return {
    topic: printable(topic),
    kind,
    isSeen: kind === 'seen',
    isNever: kind === 'never',
    isStray: kind === 'stray',
    count,
    heat: Math.min(4, String(count).length),
    invalid: pair && pair.invalid > 0 ? [pair.invalid] : [],
  }
}

function unknownRow({ messageType, topic, reason, messages, file, line, column }: UnknownMessages) {
  return {
    messageType: messageType === undefined ? 'no tag' : printable(named(messageType)),
    topic: topic === undefined ? 'no topic' : printable(named(topic)),
    reason: reasons.get(reason) ?? reason,
    messages,
    place: printable(`${file}:${line}:${column}`),
  }
}

function typeView(type: TypeCoverage) {
  const { messageType, description, messages, invalid, seen, properties, unknownBeyond } = type
  return {
    name: messageType,
    description: printable(description ?? ''),
    isSeen: messages > 0,
    messages: plural(messages, 'message'),
    invalid: invalid > 0 ? [invalid] : [],
    seen: seen.seen,
    total: seen.total,
    share: seen.share,
    properties: withoutUnseen(properties).map((one) => propertyRow(one, messageType)),
    unknown: type.unknownProperties.map(({ path, messages: count, share, types, file, line, column }) => ({
      ...pathParts(path),
      types: types.join(' or '),
      messages: count,
      share,
      place: printable(`${file}:${line}:${column}`),
    })),
    unknownBeyond: unknownBeyond > 0 ? [unknownBeyond] : [],
  }
}

function propertyRow({ property, inside }: ShownProperty, messageType: string) {
  const { path, kind, messages, share, shape, description, personal, deprecated, repeats, values } = property
  return {
    ...pathParts(path),
    href: rowInDocs(messageType, path),
    what: whatIs(kind),
    isSeen: messages > 0,
    messages,
    share,
    shape: shape === undefined ? [] : [shape],
    description: printable(description ?? ''),
    isPersonal: personal === true,
    isDeprecated: deprecated === true,
    repeats: repeats === undefined ? [] : [printable(repeats) || 'the message'],
    inside: inside > 0 ? [inside] : [],
    values: values === undefined || messages === 0 ? [] : [valuesView(values)],
  }
}

/** The row on the page of `docs`, where that stands beside this one. */
const rowInDocs = (messageType: string, path: string): string =>
  `catalogue.html${hrefOf(addressOf(messageType, path))}`

const whatIs = (kind: PropertyCoverage['kind']): readonly string[] =>
  kind === 'property' ? [] : [kind === 'items' ? 'any item' : 'any free key']

/** `/data/call/` and `state`: the end of a path is what a reader looks for. */
function pathParts(path: string): { readonly before: string; readonly last: string } {
  const end = path.lastIndexOf('/') + 1
  return { before: printable(path.slice(0, end)), last: printable(path.slice(end)) }
}

function valuesView({ open, seen, never, unlisted, unlistedBeyond, personal }: ValueCoverage) {
  const counts = (list: ValueCoverage['seen']) =>
    list.map(({ value, count }) => ({ value: printable(shown(value)), count }))
  return {
    list: open ? 'open list' : 'closed list',
    groups: [
      { name: 'seen', kind: 'seen', values: counts(seen) },
      {
        name: 'never',
        kind: 'never',
        values: never.map((value) => ({ value: printable(shown(value)), count: '' })),
      },
      { name: 'not listed', kind: 'unlisted', values: counts(unlisted) },
    ].filter(({ values }) => values.length > 0),
    beyond: unlistedBeyond > 0 ? [unlistedBeyond] : [],
    personal: personal === undefined ? [] : [personal],
  }
}
