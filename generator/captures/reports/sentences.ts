import type { Finding } from '../findings/finding.js'

/** What a finding is about: `OrderShipped on /orders`, or the empty text. */
export function subjectOf({ messageType, topic, frame, index }: Finding): string {
  const type = messageType ?? (topic === undefined ? '' : 'a message without type')
  const place = [
    frame === undefined ? '' : `frame ${frame}`,
    index === undefined ? '' : `message ${index} of its batch`,
  ].filter(Boolean)
  return [type, topic === undefined ? '' : `on ${topic}`, place.length === 0 ? '' : `(${place.join(', ')})`]
    .filter(Boolean)
    .join(' ')
}

/** Each thing that is wrong, as a sentence that begins with its pointer. */
export function sentencesOf({ reason, issues = [] }: Finding): readonly string[] {
  if (issues.length === 0) return [reason ?? 'no reason']
  return issues.map(({ pointer, message }) => [pointer, message].filter(Boolean).join(' '))
}
