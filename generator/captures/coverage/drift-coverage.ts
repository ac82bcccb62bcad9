import picocolors from 'picocolors'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { lookupIn } from '../../catalogue/named-shapes.js'
import { type Outline, outlinesOf } from '../../catalogue/outline.js'
import { tryParse } from '../../json/json-text.js'
import { isObject } from '../../json/value.js'
import { plural } from '../../problems/print-problems.js'
import { safeLine } from '../../problems/safe.js'
import { UserError } from '../../problems/user-error.js'
import type { DriftFingerprint, DriftReport } from '../../runtime/drift.js'
import { schemaAt } from './coverage-report.js'

/** What reports of `driftReporter` say, held against the catalogue; `--format json` prints just this. */
export type DriftCoverage = {
  readonly version: 1
  readonly catalogue: { readonly name: string; readonly version: string }
  readonly reports: number
  /** How often something came that had no place in a report. */
  readonly dropped: number
  /** The most frequent first. */
  readonly drift: readonly Drift[]
}

export type Drift = DriftFingerprint & {
  /** The place in the catalogue that speaks of it, or of what it stands in: `resources/call.schema.json#/properties/state`. */
  readonly schema?: string
  /** Whether this catalogue knows it: a key or a message type that was added since. */
  readonly isKnown: boolean
}

/**
 * Reports of `driftReporter`: one as JSON, a list of them, or one on each line. Throws a `UserError` that names the file
 * where there is anything else.
 */
export function driftReportsIn(text: string, file: string): readonly DriftReport[] {
  const whole = tryParse(text)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const values: readonly unknown[] =
    whole === undefined ? lines.map(tryParse) : Array.isArray(whole) ? whole : [whole]
  if (values.length === 0) throw new UserError(`"${file}" is empty: it holds no report of "driftReporter".`)
  return values.map((value) => {
    if (isReport(value)) return value
    throw new UserError(`"${file}" is not a report of "driftReporter", version 1.`)
  })
}

const isReport = (value: unknown): value is DriftReport =>
  isObject(value) &&
  value.version === 1 &&
  isCount(value.dropped) &&
  Array.isArray(value.fingerprints) &&
  value.fingerprints.every(isFingerprint)

const isFingerprint = (value: unknown): boolean =>
  isObject(value) &&
  ['invalid', 'unknown', 'undocumented'].some((kind) => kind === value.kind) &&
  ['type', 'topic', 'path', 'keyword', 'first', 'last'].every((key) => typeof value[key] === 'string') &&
  isCount(value.count)

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0

/** All reports as one: the same fingerprint in several of them is counted once for each time that it came. */
export function driftCoverage(reports: readonly DriftReport[], catalogue: Catalogue): DriftCoverage {
  const { name, version } = catalogue.manifest
  const all = new Map<string, DriftFingerprint>()
  for (const one of reports.flatMap(({ fingerprints }) => fingerprints)) {
    const { kind, type, topic, path, keyword } = one
    const key = JSON.stringify([kind, type, topic, path, keyword])
    const known = all.get(key)
    all.set(key, known ? together(known, one) : one)
  }
  const outlines = outlinesOf(catalogue, lookupIn(catalogue))
  return {
    version: 1,
    catalogue: { name, version },
    reports: reports.length,
    dropped: reports.reduce((sum, { dropped }) => sum + dropped, 0),
    drift: [...all.values()]
      .sort((one, other) => other.count - one.count)
      .map((one) => placed(one, catalogue, outlines)),
  }
}

const together = (one: DriftFingerprint, other: DriftFingerprint): DriftFingerprint => ({
  ...one,
  count: one.count + other.count,
  first: one.first < other.first ? one.first : other.first,
  last: one.last > other.last ? one.last : other.last,
})

function placed(
  { kind, type, topic, path, keyword, count, first, last }: DriftFingerprint,
  catalogue: Catalogue,
  outlines: ReadonlyMap<string, Outline>,
): Drift {
  const fingerprint = { kind, type, topic, path, keyword, count, first, last }
  if (kind === 'unknown') return { ...fingerprint, isKnown: isListed(type, topic, catalogue) }
  const root = outlines.get(type)
  if (!root) return { ...fingerprint, isKnown: false }
  let place = root
  let isKnown = true
  for (const key of path.split('/').slice(1)) {
    const next = stepInto(place, key)
    if (!next) {
      isKnown = false
      break
    }
    place = next
  }
  return { ...fingerprint, schema: schemaAt(place.origin), isKnown: kind === 'undocumented' && isKnown }
}

function isListed(type: string, topic: string, { topics, messageTypes }: Catalogue): boolean {
  const name = messageTypes.find(({ tags }) => tags.includes(type))?.name
  return topics.some((one) => one.name === topic && name !== undefined && one.messageTypes.includes(name))
}

function stepInto({ inside, repeats }: Outline, key: string): Outline | undefined {
  const { properties, items, keys } = repeats?.inside ?? inside
  return properties.get(key) ?? (key === '*' ? (items ?? keys) : keys)
}

/** For people at a terminal. */
export function driftText({ reports, dropped, drift }: DriftCoverage, color: boolean): string {
  const paint = picocolors.createColors(color)
  const counted = drift.reduce((sum, { count }) => sum + count, 0)
  const head = paint.bold(
    `Drift in production: ${plural(drift.length, 'fingerprint')}, seen ${plural(counted, 'time')} in ${plural(reports, 'report')}`,
  )
  const rows = drift.map(({ kind, type, topic, path, keyword, count, first, last, schema, isKnown }) => {
    const what = kind === 'unknown' ? keyword : kind === 'invalid' ? `${path} ${keyword}` : path
    const where = [type === '' ? 'a message without a type' : type, topic === '' ? '' : `on ${topic}`]
    const known = isKnown ? paint.dim('; described in this catalogue') : ''
    return [
      `${paint.yellow(kind)} ${safeLine(what)}  ${safeLine(where.filter(Boolean).join(' '))}${known}`,
      `  ${plural(count, 'time')}, from ${safeLine(first)} to ${safeLine(last)}`,
      ...(schema === undefined ? [] : [`  ${paint.cyan(safeLine(schema))}`]),
    ].join('\n')
  })
  const more =
    dropped === 0 ? [] : [`… and ${plural(dropped, 'time')} something that had no place in a report.`]
  return `${[head, ...rows, ...more].join('\n\n')}\n`
}
