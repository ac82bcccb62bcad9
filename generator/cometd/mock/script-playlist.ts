import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { UserError } from '../../problems/user-error.js'
import { millisecondsIn } from './duration.js'
import { envelopeFor, isPlayable } from './envelope.js'
import type { Playlist, TimedMessage } from './player.js'

/**
 * A script as a playlist: `[{ "at": "1.5s", "topic": "/a", "message": { … } }]`, where `at` counts from the beginning; a
 * number is milliseconds. Throws a `UserError` that says which entry is wrong.
 */
export function scriptPlaylist(name: string, text: string, catalogue: Catalogue): Playlist {
  const entries: unknown = parsed(name, text)
  if (!Array.isArray(entries) || entries.length === 0)
    throw new UserError(`The script "${name}" must be a list of { "at", "topic", "message" }.`)
  const timed = entries
    .map((entry: unknown, index) => entryOf(entry, `Entry ${index + 1} of the script "${name}"`, catalogue))
    .toSorted((a, b) => a.at - b.at)
  const messages = timed.map(
    ({ at, topic, envelope }, index): TimedMessage => ({
      wait: at - (timed[index - 1]?.at ?? 0),
      topic,
      envelope,
    }),
  )
  return { name, messages: () => messages }
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UserError(
      `Invalid JSON in the script "${name}": ${error instanceof Error ? error.message : ''}`,
    )
  }
}

function entryOf(entry: unknown, place: string, catalogue: Catalogue) {
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
