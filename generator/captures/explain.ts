import type { Catalogue } from '../catalogue/catalogue.js'
import type { Issue } from '../runtime/issue.js'
import { driftOf } from './drift.js'
import { type Finding, type FindingIssue, kindOf } from './finding.js'
import { hint } from './meant.js'
import type { Message, Wire } from './messages.js'
import { placed } from './placed.js'
import type { Routed } from './router.js'
import { short } from './short.js'
import { isShownFor, tagAndTopic, withoutFreeKeys } from './show.js'
import { strangenessIn } from './strangeness.js'
import { type Visited, type Walk, walkerOf } from './visit.js'

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

/** Puts verdicts into words, each with its place and with nothing in it that may not be shown. */
export function explainerFor(catalogue: Catalogue, frames: boolean): Explainer {
  const wire = catalogue.manifest
  const walk = walkerOf(catalogue)
  const strangeness = strangenessIn(catalogue)
  const framed = new Set<string>()

  const place = (finding: Finding, message: Message, visited: readonly Visited[]): Finding => {
    const { text } = message.document
    if (text === undefined || text.length > maxSearched) return withoutFreeKeys(finding, visited)
    const kind = frames ? kindOf(finding) : undefined
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
      const issues = driftOf(visited)
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

function visitedIn(value: unknown, type: string | undefined, walk: Walk, wire: Wire): readonly Visited[] {
  if (type === undefined) return tagAndTopic(value, wire)
  const visited: Visited[] = []
  walk(type, value, (one) => void visited.push(one))
  return visited
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
