import { plural } from '../../problems/print-problems.js'
import type { InstalledPackage } from '../../schema/maintainer.js'
import type { Cause } from '../read/reader.js'
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

/** What was found, as far as it decides what to do about it. */
export type Causes = {
  readonly unreadable: ReadonlySet<Cause | undefined>
  readonly unknown: ReadonlySet<string>
}

/**
 * What to do about it, in one line. Where the catalogue is in an installed package, its maintainers are told: what is
 * changed there would be lost.
 */
export function nextStep(
  summary: Summary,
  severity: Severity,
  strict: boolean,
  causes: Causes,
  installed?: InstalledPackage,
): string {
  if (summary.messages === 0)
    return 'Next: record some traffic, or save a HAR in the developer tools of a browser.'
  const maintainers = installed && maintainersOf(installed)
  if (summary.invalid > 0) {
    if (maintainers !== undefined)
      return `Next: if the message is correct, report it to ${maintainers}. Otherwise report it to the operator of the server.`
    return 'Next: if the message is correct, change the schema named below it and run `cometd-codegen generate`. Otherwise report it to the operator of the server.'
  }
  if (summary.unreadable > 0) {
    const cause = advice.find(([one]) => causes.unreadable.has(one))
    return `Next: ${cause?.[1] ?? 'fix the JSON at the places above, or capture those messages again.'}`
  }
  if (summary.unknown > 0 && maintainers !== undefined)
    return `Next: report what is missing in the catalogue to ${maintainers}.`
  if (summary.unknown > 0) {
    const reason = unknownAdvice.find(([one]) => causes.unknown.has(one))
    return `Next: ${reason?.[1] ?? 'add what is missing to the catalogue'}. \`cometd-codegen coverage --suggest\` prints the change to the schemas, \`--apply\` makes it.`
  }
  if (summary.drift > 0 && maintainers !== undefined) return `Next: report what is new to ${maintainers}.`
  if (summary.drift > 0)
    return 'Next: describe what is new. `cometd-codegen coverage --suggest` prints the change to the schemas.'
  if (failures(summary, severity) > 0) return 'Next: look at the findings above.'
  return strict
    ? 'Nothing to do: the catalogue describes every message.'
    : 'Next: run with `--profile strict` to report undocumented properties and values too.'
}

const maintainersOf = ({ name, page }: InstalledPackage): string =>
  `the maintainers of "${name}"${page === undefined ? '' : `: ${page}`}`

/** The first one that fits. */
const advice: readonly (readonly [cause: Cause, text: string])[] = [
  ['packets', 'save a HAR in the developer tools of a browser, or use `cometd-codegen record`.'],
  ['packed', 'unpack the file and name its contents.'],
  ['missing', 'save the HAR with its contents in Chrome or Edge, or use `cometd-codegen record`.'],
  ['beside', 'put the files of the bodies beside the HAR, or name the zip archive that contains both.'],
  ['corrupt', 'capture those messages again: their data is corrupt.'],
  ['encoding', 'save the capture as UTF-8, or capture those messages again.'],
  ['time', 'simplify the pattern: `cometd-codegen lint` names the patterns that backtrack.'],
  ['cut', 'capture those messages again: the missing part cannot be restored.'],
  ['not CometD', 'leave those files out, or use `--message` to name where a record contains its message.'],
]

const unknownAdvice: readonly (readonly [reason: string, text: string])[] = [
  ['message-type', 'add the message type under messages/ and list it under topics/'],
  ['topic', 'add the topic under topics/'],
  ['not-listed', 'list the message type under topics/'],
]
