import { plural } from '../../problems/print-problems.js'
import { failures, type Severity, type Summary } from './finding.js'

/** `9 messages in 1 file: 4 valid, 2 invalid, 3 unknown; 11 skipped` */
export function summaryLine(summary: Summary): string {
  const { messages, files, valid, skipped } = summary
  const verdicts = (['invalid', 'unknown', 'unreadable', 'drift'] as const)
    .filter((name) => summary[name] > 0)
    .map((name) => (name === 'drift' ? `${summary.drift} of them with drift` : `${summary[name]} ${name}`))
  const drift = summary.drift > 0 ? verdicts.pop() : undefined
  const parts = [`${valid} valid${drift ? ` (${drift})` : ''}`, ...verdicts]
  const rest = skipped > 0 ? `; ${skipped} skipped` : ''
  return `${plural(messages, 'message')} in ${plural(files, 'file')}: ${parts.join(', ')}${rest}`
}

/** What to do about it, in one line. */
export function nextStep(summary: Summary, severity: Severity, strict: boolean): string {
  if (summary.messages === 0)
    return 'Next: record some traffic, or save a HAR in the developer tools of a browser.'
  if (summary.invalid > 0) {
    return 'Next: if the message is right, change the schema that is named under it and run `cometd-codegen generate`; else report it to whoever runs the server.'
  }
  if (summary.unreadable > 0)
    return 'Next: capture those messages again; a line or an entry that was cut cannot be mended.'
  if (summary.unknown > 0) {
    return 'Next: add the message type under messages/ or list it under topics/, and run `cometd-codegen generate`.'
  }
  if (summary.drift > 0)
    return 'Next: describe what is new: `cometd-codegen coverage --suggest` prints the change to the schemas.'
  if (failures(summary, severity) > 0) return 'Next: look at the findings above.'
  return strict
    ? 'Next: nothing; the catalogue describes all of it.'
    : 'Next: `--profile strict` also reports what no schema describes.'
}
