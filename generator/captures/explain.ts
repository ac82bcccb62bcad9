import type { Catalogue } from '../catalogue/catalogue.js'
import type { Issue } from '../runtime/issue.js'
import { type DetailOptions, detailFor } from './detail.js'
import { driftOf } from './drift.js'
import type { Finding, FindingIssue } from './finding.js'
import { hint } from './meant.js'
import type { Message, Wire } from './messages.js'
import { placed } from './placed.js'
import type { Routed } from './router.js'
import { short } from './short.js'
import { isShownFor, tagAndTopicIn, withoutFreeKeys } from './show.js'
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

/** Puts verdicts into words, each with its place and with nothing in it that may not be shown. */
export function explainerFor(catalogue: Catalogue, options: DetailOptions): Explainer {
  const wire = catalogue.manifest
  const walk = walkerOf(catalogue)
  const tagAndTopic = tagAndTopicIn(wire)
  const strangeness = strangenessIn(catalogue)
  const detailOf = detailFor(options)

  const place = (finding: Finding, message: Message, visited: readonly Visited[]): Finding => {
    const { text } = message.document
    const shown = withoutFreeKeys(finding, visited)
    if (text === undefined || text.length > maxSearched) return shown
    // Reports count the kinds of what is shown, so that is what is counted here.
    const { places, frame } = detailOf(shown)
    if (!places) return shown
    const isShown = frame ? isShownFor(message, visited, wire) : undefined
    return withoutFreeKeys(placed(finding, message, text, wire, isShown), visited)
  }

  return {
    invalid: (message, { type, topic, issues }, file) => {
      const visited = type === undefined ? tagAndTopic(message.value) : visitedIn(message.value, type, walk)
      const finding: Finding = {
        ...head('invalid', message, file, topic, type),
        issues: issues.map(issueWith(message, visited, wire)),
      }
      return place(finding, message, visited)
    },
    unknown: (message, routed, file) => {
      const { type, topic, reason } = routed
      const issues = [strangeness(routed)]
      const visited = tagAndTopic(message.value)
      return place({ ...head('unknown', message, file, topic, type), reason, issues }, message, visited)
    },
    drift: (message, { type, topic }, file) => {
      const visited = visitedIn(message.value, type, walk)
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

function visitedIn(value: unknown, type: string, walk: Walk): readonly Visited[] {
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
