import type { Catalogue } from '../catalogue/catalogue.js'
import { nearest } from '../nearest.js'
import { parentOf, pathOf, pointerOf } from '../pointer.js'
import type { Issue } from '../runtime/issue.js'
import { type Finding, type FindingIssue, kindOf, type Tally } from './finding.js'
import type { Item, Unreadable } from './item.js'
import { type Message, messagesOf, placeInDocument, valueAt, type Wire } from './messages.js'
import { placed } from './placed.js'
import { type Routed, routerOf } from './router.js'
import type { Token } from './tokens.js'
import { type Visited, type Walk, walkerOf } from './visit.js'

export type JudgeOptions = {
  /** Looks for drift as well. */
  readonly strict: boolean
  /** Shows the first finding of each kind in its lines. */
  readonly frames: boolean
  /** Counts unknown messages and does not report them. */
  readonly ignoreUnknown: boolean
}

/** Judges what a reader found, counts it, and hands over what is worth reporting. */
export type Judge = (
  items: Iterable<Item>,
  file: string,
  tally: Tally,
  report: (finding: Finding) => void,
) => void

/** A judge with the router of the catalogue's own package, so that a capture and an application get the same verdicts. */
export function judgeFor(catalogue: Catalogue, options: JudgeOptions): Judge {
  const wire = catalogue.manifest
  const route = routerOf(catalogue)
  const explain = explainerFor(catalogue, options)

  const judgeMessage = (
    message: Message,
    file: string,
    tally: Tally,
    report: (finding: Finding) => void,
  ): void => {
    tally.messages += 1
    const routed = route(message.value)
    if (routed.kind === 'known') {
      tally.valid += 1
      if (!options.strict) return
      const drift = explain.drift(message, routed, file)
      if (drift === undefined) return
      tally.drift += 1
      report(drift)
    } else if (routed.kind === 'invalid') {
      tally.invalid += 1
      report(explain.invalid(message, routed, file))
    } else {
      tally.unknown += 1
      if (!options.ignoreUnknown) report(explain.unknown(message, routed, file))
    }
  }

  return (items, file, tally, report) => {
    for (const item of items) {
      if (item.kind === 'document') {
        // Most lines are one message that is known: they take no detour.
        if (!options.strict && !Array.isArray(item.value) && route(item.value).kind === 'known') {
          tally.messages += 1
          tally.valid += 1
          continue
        }
        for (const message of messagesOf(item, wire)) {
          if (message.kind === 'skipped') tally.skipped += 1
          else judgeMessage(message, file, tally, report)
        }
      } else if (item.kind === 'skipped') {
        tally.skipped += 1
      } else {
        tally.messages += 1
        tally.unreadable += 1
        report(unreadableFinding(item, file))
      }
    }
  }
}

function unreadableFinding({ message, line, column }: Unreadable, file: string): Finding {
  return { verdict: 'unreadable', file, line, column, reason: message }
}

type Invalid = Extract<Routed, { kind: 'invalid' }>
type Unknown = Extract<Routed, { kind: 'unknown' }>
type Known = Extract<Routed, { kind: 'known' }>

type Explainer = {
  readonly invalid: (message: Message, routed: Invalid, file: string) => Finding
  readonly unknown: (message: Message, routed: Unknown, file: string) => Finding
  /** Undefined if there is none. */
  readonly drift: (message: Message, routed: Known, file: string) => Finding | undefined
}

/** In a longer document faults are not searched, and findings have the place of the document alone. */
const maxSearched = 1_000_000

/** More kinds of findings than this are told without their lines. */
const maxFramed = 1_000

function explainerFor(catalogue: Catalogue, options: JudgeOptions): Explainer {
  const wire = catalogue.manifest
  const walk = walkerOf(catalogue)
  const strangeness = strangenessIn(catalogue)
  const framed = new Set<string>()

  const place = (finding: Finding, message: Message, visited: readonly Visited[]): Finding => {
    const { text } = message.document
    if (text === undefined || text.length > maxSearched) return withoutFreeKeys(finding, visited)
    const kind = options.frames ? kindOf(finding) : undefined
    const isFirst = kind !== undefined && !framed.has(kind) && framed.size < maxFramed
    if (isFirst) framed.add(kind)
    return withoutFreeKeys(
      placed(finding, message, text, wire, isFirst ? isShownFor(message, visited, wire) : undefined),
      visited,
    )
  }

  return {
    invalid: (message, { type, topic, issues }, file) => {
      const visited = visitedIn(message.value, type, walk, wire)
      const finding: Finding = {
        ...head('invalid', message, file, topic, type),
        issues: issues.map(issueWith(message, visited, wire)),
      }
      return place(finding, message, visited)
    },
    unknown: (message, routed, file) => {
      const { type, topic, reason } = routed
      const issues = [strangeness(routed)]
      const visited = tagAndTopic(message.value, wire)
      return place({ ...head('unknown', message, file, topic, type), reason, issues }, message, visited)
    },
    drift: (message, { type, topic }, file) => {
      const visited = visitedIn(message.value, type, walk, wire)
      const issues = visited.filter(outermost(visited)).flatMap(driftIn)
      if (issues.length === 0) return undefined
      return place({ ...head('drift', message, file, topic, type), issues }, message, visited)
    },
  }
}

function head(
  verdict: Finding['verdict'],
  { document }: Message,
  file: string,
  topic: string | undefined,
  messageType: string | undefined,
): Finding {
  const { line, column } = document
  return {
    verdict,
    file,
    line,
    column,
    ...(topic === undefined ? {} : { topic: short(topic) }),
    ...(messageType === undefined ? {} : { messageType: short(messageType) }),
  }
}

/** A name from the wire may be of any length. */
const short = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name)

function visitedIn(value: unknown, type: string | undefined, walk: Walk, wire: Wire): readonly Visited[] {
  if (type === undefined) return tagAndTopic(value, wire)
  const visited: Visited[] = []
  walk(type, value, (one) => void visited.push(one))
  return visited
}

/** All that may be shown of a message whose schema nobody knows: its tag, its topic, and the names that lead there. */
function tagAndTopic(value: unknown, { tag, topic }: Wire): readonly Visited[] {
  return [tag, topic].flatMap((whole) =>
    whole.map((_, index) => {
      const path = whole.slice(0, index + 1)
      const inner = valueAt(value, path)
      const showable = path.length === whole.length && typeof inner === 'string'
      return {
        pointer: pointerOf(path),
        value: inner,
        known: true,
        personal: false,
        showable,
        isNamed: true,
        unlisted: false,
      }
    }),
  )
}

function issueWith(
  message: Message,
  visited: readonly Visited[],
  wire: Wire,
): (issue: Issue) => FindingIssue {
  return ({ pointer, keyword, message: text, expected, schema }) => ({
    pointer,
    keyword,
    message: text + hint(pointer, keyword, message, visited, wire),
    ...(expected === undefined ? {} : { expected }),
    schema,
  })
}

/** Says what the catalogue does not speak of, at the place of the tag or the topic. */
function strangenessIn({ manifest, messageTypes, topics }: Catalogue): (routed: Unknown) => FindingIssue {
  const typeNames = messageTypes.flatMap(({ tags }) => tags)
  const topicNames = topics.map(({ name }) => name)
  const topicsOf = new Map(messageTypes.map(({ name, topics: listing }) => [name, listing]))
  const issue = (path: readonly string[], keyword: string, message: string): FindingIssue => ({
    pointer: pointerOf(path),
    keyword,
    message,
  })
  return ({ reason, type, topic = '' }) => {
    if (reason === 'message-type') {
      const text = `is no message type of this catalogue${meant(type, typeNames)}`
      return issue(manifest.tag, reason, text)
    }
    if (reason === 'topic') {
      return issue(manifest.topic, reason, `is no topic of this catalogue${meant(topic, topicNames)}`)
    }
    const listing = topicsOf.get(type)?.join(', ') ?? ''
    return issue(manifest.topic, reason, `does not list ${type}, which is on ${listing || 'no topic'}`)
  }
}

/** What may have been meant; never with a value that may not be shown. */
function hint(
  pointer: string,
  keyword: string,
  message: Message,
  visited: readonly Visited[],
  wire: Wire,
): string {
  const at = visited.find((one) => one.pointer === pointer)
  if (keyword === 'required') return renamed(pointer, visited)
  if (keyword === 'enum' || keyword === 'const') return at?.showable ? meant(at.value, at.allowed) : ''
  const value = valueAt(message.value, pathOf(pointer) ?? [])
  const isText = typeof value === 'string' && /^\s*[{[]/.test(value)
  return isText && pointer === pointerOf(wire.payload) ? '; it is a string that holds JSON' : ''
}

/** ' Did you mean "x"?' in the same sentence. */
function meant(value: unknown, allowed: readonly string[] = []): string {
  const found = typeof value === 'string' ? nearest(value, allowed) : undefined
  return found === undefined ? '' : `. Did you mean "${found}"?`
}

/** A property that is missing may be there under a name much like its own. */
function renamed(pointer: string, visited: readonly Visited[]): string {
  const parent = parentOf(pointer)
  const strangers = visited.filter((one) => !one.known && one.isNamed && parentOf(one.pointer) === parent)
  const found = nearest(
    keyOf(pointer),
    strangers.map((one) => keyOf(one.pointer)),
  )
  return found === undefined ? '' : `. Is "${short(found)}" meant to be it?`
}

/** Of what is in no schema, the part that stands in something that is: not what stands below. */
function outermost(visited: readonly Visited[]): (one: Visited) => boolean {
  const strangers = new Set(visited.filter(({ known }) => !known).map(({ pointer }) => pointer))
  return ({ pointer }) => pointer === '' || !strangers.has(parentOf(pointer))
}

const keyOf = (pointer: string): string => pathOf(pointer)?.at(-1) ?? ''

function driftIn(visited: Visited): readonly FindingIssue[] {
  const { pointer, value, known, showable, unlisted, allowed, schema } = visited
  const asked = schema === undefined ? {} : { schema }
  if (!known) {
    return [
      {
        pointer,
        keyword: 'unknownProperty',
        message: `is in no schema${meant(keyOf(pointer), allowed)}`,
        ...asked,
      },
    ]
  }
  if (!unlisted) return []
  const text = showable ? meant(value, allowed) : ''
  return [
    {
      pointer,
      keyword: 'unlistedValue',
      message: `is not among the values that the schema lists${text}`,
      ...asked,
    },
  ]
}

/** Free keys that are no names, or those of personal data, are data: a star stands for each of them. */
function withoutFreeKeys(finding: Finding, visited: readonly Visited[]): Finding {
  const hidden = visited.filter(({ isNamed }) => !isNamed).map(({ pointer }) => pointer)
  if (hidden.length === 0 || finding.issues === undefined) return finding
  const isHidden = new Set(hidden)
  const issues = finding.issues.map((issue) => ({ ...issue, pointer: starred(issue.pointer, isHidden) }))
  return { ...finding, issues }
}

function starred(pointer: string, isHidden: ReadonlySet<string>): string {
  if (pointer === '') return ''
  const key = isHidden.has(pointer) ? '/*' : pointer.slice(pointer.lastIndexOf('/'))
  return starred(parentOf(pointer), isHidden) + key
}

/** Shown are brackets, values that a schema knows and that are not personal, and the names beside them. */
function isShownFor(message: Message, visited: readonly Visited[], wire: Wire): (token: Token) => boolean {
  const names = new Set<string>()
  const values = new Set<string>()
  for (const { pointer, showable, isNamed } of visited.filter(outermost(visited))) {
    const place = placeInDocument(message, pointer, wire)
    if (isNamed) names.add(place)
    if (showable) values.add(place)
  }
  return ({ part, pointer, isScalar }) => !isScalar || (part === 'key' ? names : values).has(pointer)
}
