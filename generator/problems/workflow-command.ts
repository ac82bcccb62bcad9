import { safeLine } from './safe.js'

/** GitHub shows ten annotations of each level for a step and drops the rest. */
export const maxAnnotations = 10

/** What an annotation stands beside, and what is written over it. */
export type AnnotationPlace = {
  readonly file: string
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly title: string
}

/** The command of a workflow that GitHub shows as an annotation: `::error file=a.json,line=1,col=2,title=x::text`. */
export function annotation(level: 'error' | 'warning', place: AnnotationPlace, text: string): string {
  const properties = [
    ['file', place.file],
    ['line', place.line],
    ['col', place.column],
    ['title', place.title],
  ] as const
  const list = properties
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  return `::${level} ${list}::${escapeData(text)}\n`
}

/** As the toolkit of GitHub Actions escapes them. */
export const escapeData = (text: string): string =>
  safeLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
