import type { Assertion, Shape } from '../../shape/shape.js'
import type { Change, Place } from '../change.js'
import { textOfAssertion } from '../covers/canonical-shape.js'
import { type At, changedTo } from './at.js'

/** What changed of the keywords that only the validator holds. */
export function assertionChanges(at: At): readonly Change[] {
  const { old, next } = at
  const texts = (shape: Shape): ReadonlyMap<string, Assertion> =>
    new Map(shape.assertions.map((assertion) => [textOfAssertion(assertion), assertion]))
  const [before, after] = [texts(old), texts(next)]
  const gone = [...before].filter(([text]) => !after.has(text)).map(([, assertion]) => assertion)
  const come = [...after].filter(([text]) => !before.has(text)).map(([, assertion]) => assertion)
  const kept = old.assertions.filter((assertion) => !gone.includes(assertion))
  const hybrid = (assertions: readonly Assertion[]): Shape => ({ ...old, assertions })
  const changes: Change[] = []
  for (const assertion of come) {
    const index = gone.findIndex(({ keyword }) => keyword === assertion.keyword)
    const [earlier] = index < 0 ? [] : gone.splice(index, 1)
    const id = earlier ? 'constraint-changed' : 'constraint-added'
    const place: Place = { side: 'new', origin: assertion.origin }
    const rest = earlier ? old.assertions.filter((one) => one !== earlier) : old.assertions
    const what = earlier ? `changed${fromTo(earlier, assertion)}` : 'was added'
    const message = `"${assertion.keyword}" ${what}.`
    changes.push(
      changedTo(id, at, hybrid([...rest, assertion]), message, {
        place,
        ...shown('old', earlier),
        ...shown('next', assertion),
      }),
    )
  }
  for (const assertion of gone) {
    const rest = [...kept, ...gone.filter((one) => one !== assertion)]
    changes.push(
      changedTo('constraint-removed', at, hybrid(rest), `"${assertion.keyword}" was removed.`, {
        place: { side: 'old', origin: assertion.origin },
        ...shown('old', assertion),
      }),
    )
  }
  return changes
}

/** Longer values would hide the sentence; they stand in the schemas. */
const maxShown = 80

function fromTo(earlier: Assertion, later: Assertion): string {
  const texts = [earlier, later].flatMap((one) =>
    'value' in one && !(one.value instanceof Map) ? [JSON.stringify(one.value)] : [],
  )
  const [before, after] = texts
  const isShort = texts.every(({ length }) => length <= maxShown)
  return before !== undefined && after !== undefined && isShort ? ` from ${before} to ${after}` : ''
}

const shown = (key: 'old' | 'next', assertion: Assertion | undefined): Partial<Change> =>
  assertion && 'value' in assertion && !(assertion.value instanceof Map)
    ? { [key]: String(assertion.value) }
    : {}
