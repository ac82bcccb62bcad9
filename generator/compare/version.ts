import type { Judged } from './judge-change.js'

export type Level = Judged['level']

const levels: readonly Level[] = ['patch', 'minor', 'major']

/** The greatest level of several findings; undefined where there is none. */
export const greatest = (found: readonly { readonly level: Level }[]): Level | undefined =>
  levels.findLast((level) => found.some((one) => one.level === level))

/**
 * The version that a change asks for (semver.org, 2.0.0). Below 1.0.0 anything may change (item 4), and by custom a
 * minor version then stands for what breaks, a patch for all else. A pre-release of the version itself is left behind.
 */
export function nextVersion(version: string, level: Level | undefined): string {
  const parts = partsOf(version)
  if (!parts || level === undefined) return version
  const { major, minor, patch } = parts
  const asked = major === 0 ? (level === 'major' ? 'minor' : 'patch') : level
  if (asked === 'major') return `${major + 1}.0.0`
  return asked === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

/** What is wrong with a version, given the one that is asked for; undefined where it is well. */
export function versionFault(before: string, now: string, asked: string): string | undefined {
  if (compareVersions(now, before) < 0) return `The version went back from ${before} to ${now}.`
  if (asked === before) return undefined
  if (now === before) return `The version is still ${before}. These changes require ${asked}.`
  if (compareVersions(now, asked) < 0) return `The version ${now} is too low. These changes require ${asked}.`
  return undefined
}

type Parts = {
  readonly major: number
  readonly minor: number
  readonly patch: number
  readonly pre: readonly string[]
}

function partsOf(version: string): Parts | undefined {
  const found = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+.*)?$/.exec(version)
  if (!found) return undefined
  const [, major, minor, patch, pre] = found
  return {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    pre: pre === undefined ? [] : pre.split('.'),
  }
}

/** Less than zero where the first comes before the second (semver.org, item 11). */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)]
  if (!a || !b) return 0
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch || comparePre(a.pre, b.pre)
}

function comparePre(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return other.length - one.length
  for (const [index, a] of one.entries()) {
    const b = other[index]
    if (b === undefined) return 1
    if (a === b) continue
    const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)]
    if (isNumber && isOtherNumber) return Number(a) - Number(b)
    if (isNumber !== isOtherNumber) return isNumber ? -1 : 1
    return a < b ? -1 : 1
  }
  return one.length - other.length
}
