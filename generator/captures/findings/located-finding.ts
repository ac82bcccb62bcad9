import { findValue, type Span } from '../../json/find-value.js'
import { type Token, tokensIn } from '../../json/tokens.js'
import type { MessageText } from '../read/message-text.js'
import { type Message, placeInMessage, type Wire } from '../read/messages.js'
import type { Finding, FindingIssue } from './finding.js'
import { frameOf, masked } from './masked-frame.js'

/**
 * A finding with its lines and columns, and those of its issues; where it is said what may be shown, with the lines
 * around them.
 */
export function locatedFinding(
  finding: Finding,
  message: Message,
  { text, positionAt }: MessageText,
  wire: Wire,
  isShown?: (token: Token) => boolean,
): Finding {
  const start = positionAt(findValue(text, '').value.offset)
  const mask = isShown && masked(text, tokensIn(text), isShown)
  const { line, column } = positionAt(0)
  const issues = finding.issues?.map((issue) => {
    const span = spanOf(issue, text, message, wire)
    const frame = mask ? { frame: frameOf(mask, span, line, column - 1) } : {}
    return { ...issue, ...positionAt(span.offset), ...frame }
  })
  return { ...finding, ...start, ...(issues ? { issues } : {}) }
}

/** A property that should not be there is found by its name. */
function spanOf({ keyword, pointer }: FindingIssue, text: string, message: Message, wire: Wire): Span {
  const { value, key } = findValue(text, placeInMessage(message, pointer, wire))
  const byKey = keyword === 'unknownProperty' || keyword === 'additionalProperties'
  return byKey && key ? key : value
}
