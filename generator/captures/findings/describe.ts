import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { pointerOf } from '../../json/pointer.js'
import type { Issue } from '../../runtime/issue.js'
import { messageTextOf } from '../read/message-text.js'
import { type Message, type Wire, wireOf } from '../read/messages.js'
import { type DetailOptions, detailFor } from './detail.js'
import { driftOf } from './drift-issues.js'
import { type Finding, type FindingIssue, truncated } from './finding.js'
import { locatedFinding } from './located-finding.js'
import { parameterDrift } from './parameter-drift.js'
import type { Routed } from './routed-message.js'
import { isShownFor, type Seen, tagAndTopicIn, withoutFreeKeys } from './shown-values.js'
import { suggestionFor } from './suggestion.js'
import { unknownIssueIn } from './unknown-issue.js'
import { type Visited, type Walk, walkerOf } from './visit.js'

type Invalid = Extract<Routed, { kind: 'invalid' }>
type Unknown = Extract<Routed, { kind: 'unknown' }>
type Known = Extract<Routed, { kind: 'known' }>

type Describer = {
  readonly invalid: (message: Message, routed: Invalid, file: string) => Finding
  readonly unknown: (message: Message, routed: Unknown, file: string) => Finding
  /** Undefined if there is none. */
  readonly drift: (message: Message, routed: Known, file: string) => Finding | undefined
}

/** The lines of a longer message are not shown: it would be taken apart into its tokens for that. */
const maxFramed = 1_000_000

/** A walk ends when the pointers that it has made are as long as this together. */
const maxPointers = 4_000_000

/** Puts verdicts into words, each with its place and with nothing in it that may not be shown. */
export function describerFor(catalogue: Catalogue, options: DetailOptions): Describer {
  const wire = wireOf(catalogue)
  const walk = walkerOf(catalogue)
  const tagAndTopic = tagAndTopicIn(wire)
  const unknownIssue = unknownIssueIn(catalogue)
  const detailOf = detailFor(options)
  const tagAndTopicSeen = ({ value }: Message): Seen => ({ visited: tagAndTopic(value), isWhole: true })

  const hasPersonalParameters = new Set(
    catalogue.topics
      .filter(({ parameters }) => parameters.some(({ personal }) => personal))
      .map(({ name }) => name),
  )
  const topics = new Map(catalogue.topics.map((topic) => [topic.name, topic]))
  const topicPointer = pointerOf(wire.topic)
  /** What stands in the parameters of a topic is personal, and so is the channel that it stands in. */
  const withoutChannel = (seen: Seen, topic: string | undefined): Seen =>
    topic !== undefined && hasPersonalParameters.has(topic)
      ? {
          ...seen,
          visited: seen.visited.map((one) =>
            one.pointer === topicPointer ? { ...one, personal: true, showable: false } : one,
          ),
        }
      : seen

  /** The finding with its places and its lines. What is only counted is left as it is, without the words of `told`. */
  const place = (
    finding: Finding,
    message: Message,
    seen: Seen,
    told: () => Finding = () => finding,
  ): Finding => {
    if (message.document.text === undefined) return withoutFreeKeys(told(), seen)
    // Reports count the kinds of what is shown, so that is what is counted here.
    const shown = withoutFreeKeys(finding, seen)
    const detail = detailOf(shown)
    if (detail === 'count') return shown
    const text = messageTextOf(message)
    if (text === undefined) return withoutFreeKeys(told(), seen)
    const isFramed = detail === 'lines' && text.text.length <= maxFramed
    const isShown = isFramed ? isShownFor(message, seen.visited, wire) : undefined
    return withoutFreeKeys(locatedFinding(told(), message, text, wire, isShown), seen)
  }

  return {
    invalid: (message, { type, topic, issues }, file) => {
      const whole = type === undefined ? tagAndTopicSeen(message) : seenIn(message.value, type, walk)
      const seen = withoutChannel(whole, topic)
      const finding = { ...head('invalid', message, file, topic, type), issues }
      return place(finding, message, seen, () => ({
        ...finding,
        issues: issues.map(issueWith(message, seen.visited, wire)),
      }))
    },
    unknown: (message, routed, file) => {
      const { type, topic, reason } = routed
      const issue = unknownIssue.place(routed)
      const findingWith = (words: string): Finding => ({
        ...head('unknown', message, file, topic, type),
        reason,
        issues: [{ ...issue, message: words }],
      })
      const seen = withoutChannel(tagAndTopicSeen(message), topic)
      return place(findingWith(''), message, seen, () => findingWith(unknownIssue.words(routed)))
    },
    drift: (message, { type, topic, params }, file) => {
      const seen = withoutChannel(seenIn(message.value, type, walk), topic)
      const known = topics.get(topic ?? '')
      const issues = [
        ...(known && params ? parameterDrift(known, params, topicPointer) : []),
        ...driftOf(seen.visited),
      ]
      if (issues.length === 0) return undefined
      return place({ ...head('drift', message, file, topic, type), issues }, message, seen)
    },
  }
}

function head(
  verdict: Finding['verdict'],
  { document, pointer }: Message,
  file: string,
  topic: string | undefined,
  messageType: string | undefined,
): Finding {
  const { line, column, frame, text } = document
  const index = text === undefined ? /\/(\d+)$/.exec(pointer)?.[1] : undefined
  return {
    verdict,
    file,
    line,
    column,
    ...(frame === undefined ? {} : { frame: frame + 1 }),
    ...(index === undefined ? {} : { index: Number(index) + 1 }),
    ...(topic === undefined ? {} : { topic: truncated(topic) }),
    ...(messageType === undefined ? {} : { messageType: truncated(messageType) }),
  }
}

function seenIn(value: unknown, type: string, walk: Walk): Seen {
  const visited: Visited[] = []
  let length = 0
  walk(type, value, (one) => {
    visited.push(one)
    length += one.pointer.length
    return one.known && length < maxPointers
  })
  return { visited, isWhole: length < maxPointers }
}

function issueWith(
  message: Message,
  visited: readonly Visited[],
  wire: Wire,
): (issue: Issue) => FindingIssue {
  return ({ pointer, keyword, message: text, expected, schema }) => ({
    pointer,
    keyword,
    message: text + suggestionFor(pointer, keyword, message, visited, wire),
    ...(expected === undefined ? {} : { expected }),
    schema,
  })
}
