import { positionsIn } from '../position.js'
import { findValue, type Span } from './find-value.js'
import type { Finding, FindingIssue } from './finding.js'
import { frameOf, type MaskedText, masked } from './frame.js'
import { type Message, placeInDocument, type Wire } from './messages.js'
import { type Token, tokensIn } from './tokens.js'

/**
 * A finding with its lines and columns, and those of its issues; where it is said what may be shown, with the lines
 * around them. `text` is that of the message's document.
 */
export function placed(
  finding: Finding,
  message: Message,
  text: string,
  wire: Wire,
  isShown?: (token: Token) => boolean,
): Finding {
  const { document, pointer } = message
  const positionAt = positionsIn(text)
  const inFile = ({ offset }: Span) => {
    const { line, column } = positionAt(offset)
    return { line: document.line + line - 1, column: line === 1 ? document.column + column - 1 : column }
  }
  const mask = isShown && masked(text, tokensIn(text), isShown)
  const issues = finding.issues?.map((issue) => {
    const span = spanOf(issue, text, message, wire)
    return { ...issue, ...inFile(span), ...(mask ? { frame: frame(mask, span, message) } : {}) }
  })
  return { ...finding, ...inFile(findValue(text, pointer).value), ...(issues ? { issues } : {}) }
}

const frame = (mask: MaskedText, span: Span, { document }: Message) =>
  frameOf(mask, span, document.line, document.column - 1)

/** A property that should not be there is found by its name. */
function spanOf({ keyword, pointer }: FindingIssue, text: string, message: Message, wire: Wire): Span {
  const { value, key } = findValue(text, placeInDocument(message, pointer, wire))
  const byKey = keyword === 'unknownProperty' || keyword === 'additionalProperties'
  return byKey && key ? key : value
}
