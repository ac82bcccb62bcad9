import type { Catalogue } from '../../catalogue/catalogue.js'
import { UserError } from '../../problems/user-error.js'
import type { Beat, Score } from './beat.js'
import { millisecondsIn } from './duration.js'
import { envelopeFor, isPlayable } from './envelope.js'

/**
 * A script as a score: `[{ "at": "1.5s", "topic": "/a", "message": { … } }]`, where `at` counts from the beginning; a
 * number is milliseconds. Throws a `UserError` that says which entry is wrong.
 */
export function scriptScore(name: string, text: string, catalogue: Catalogue): Score {
  const entries: unknown = parsed(name, text)
  if (!Array.isArray(entries) || entries.length === 0)
    throw new UserError(`The script "${name}" is no list of { "at", "topic", "message" }.`)
  const timed = entries
    .map((entry: unknown, index) => cueOf(entry, `Entry ${index + 1} of the script "${name}"`, catalogue))
    .toSorted((a, b) => a.at - b.at)
  const beats = timed.map(
    ({ at, topic, envelope }, index): Beat => ({ wait: at - (timed[index - 1]?.at ?? 0), topic, envelope }),
  )
  return { name, beats: () => beats }
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UserError(`The script "${name}" is no JSON: ${error instanceof Error ? error.message : ''}`)
  }
}

function cueOf(entry: unknown, place: string, catalogue: Catalogue) {
  const fields = new Map<string, unknown>(
    typeof entry === 'object' && entry !== null ? Object.entries(entry) : [],
  )
  const [topic, at] = [fields.get('topic'), timeIn(fields.get('at'))]
  if (typeof topic !== 'string' || !isPlayable(topic))
    throw new UserError(`${place} needs a "topic" such as "/a/b".`)
  if (at === undefined) throw new UserError(`${place} needs "at", such as "1.5s" or 1500.`)
  if (!fields.has('message')) throw new UserError(`${place} needs a "message".`)
  return { at, topic, envelope: envelopeFor(topic, fields.get('message'), catalogue) }
}

function timeIn(at: unknown): number | undefined {
  if (typeof at === 'number') return at >= 0 && Number.isFinite(at) ? at : undefined
  return typeof at === 'string' ? millisecondsIn(at) : undefined
}
