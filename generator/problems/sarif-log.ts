import type { Result, Run, Tool } from 'sarif'
import { printable } from './printable.js'
import { safeJson } from './safe.js'

/** SARIF 2.1.0 (OASIS), one run. */
export type SarifResult = {
  readonly rule: string
  readonly level: 'error' | 'warning' | 'note'
  readonly text: string
  readonly file: string
  readonly line?: number | undefined
  readonly column?: number | undefined
  /** What makes the result the same in another run, by the name of its kind: `kind/v1`. */
  readonly fingerprints?: Readonly<Record<string, string>>
  /** Why it is allowed, where it is. */
  readonly allowed?: string | undefined
}

/** A log up to its results, which come one by one, with commas between. */
export function sarifStart(driver: Tool['driver']): string {
  const columnKind: Run['columnKind'] = 'utf16CodeUnits'
  return `{"$schema":${safeJson(schema)},"version":"2.1.0","runs":[{"tool":${safeJson({ driver })},"columnKind":"${columnKind}","results":[`
}

/** What follows the results; `rest` are more fields of the run. */
export function sarifEnd(rest: Partial<Run> = {}): string {
  const fields = Object.entries(rest).map(([name, value]) => `,${safeJson(name)}:${safeJson(value)}`)
  return `\n]${fields.join('')}}]}\n`
}

/** A whole log. */
export function sarifLog(driver: Tool['driver'], results: readonly SarifResult[]): string {
  const ids = (driver.rules ?? []).map(({ id }) => id)
  return `${sarifStart(driver)}${results.map((result) => `\n${sarifResult(result, ids)}`).join(',')}${sarifEnd()}`
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/** One result; `ids` are those of the rules in the order of the driver. */
export function sarifResult(
  { rule, level, text, file, line, column, fingerprints, allowed }: SarifResult,
  ids: readonly string[],
): string {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }
  const result: Result = {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level,
    message: { text: printable(text) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }],
    ...(fingerprints ? { partialFingerprints: fingerprints } : {}),
    ...(allowed === undefined ? {} : { suppressions: [{ kind: 'external', justification: allowed }] }),
  }
  return safeJson(result)
}

/** A relative path as a URI reference; standard input has no address. */
const uriOf = (file: string): string =>
  file === '-'
    ? 'stdin'
    : file
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/')
