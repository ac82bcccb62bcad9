import { isDeeper } from '../../captures/read/document.js'
import { maxLevels } from '../../captures/read/reader.js'
import { UserError } from '../../problems/user-error.js'

/** A value as it arrives at the other end: what JSON makes of it. Throws a `UserError` for what cannot be sent. */
export function wireValue(value: unknown): unknown {
  const text = textOf(value)
  if (text === undefined) throw new UserError('The message cannot be written as JSON.')
  const arrived: unknown = JSON.parse(text)
  if (isTooDeep(arrived)) throw tooDeep()
  return arrived
}

/** Whether a message has more levels than the readers of captures take. */
export const isTooDeep = (message: unknown): boolean => isDeeper(message, maxLevels)

function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep()
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new UserError(`The message cannot be written as JSON: ${reason}.`)
  }
}

const tooDeep = (): UserError =>
  new UserError(
    `The message is nested too deeply: at most ${maxLevels.toLocaleString('en')} levels can be sent.`,
  )
