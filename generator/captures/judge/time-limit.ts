import { Script } from 'node:vm'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { tryParse } from '../../json/json-text.js'
import { complexityOf } from '../../schema/pattern-complexity.js'

/** A message was not judged in time. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong'

  constructor() {
    super(
      `Checking this message took more than ${limit / 1_000} second: a pattern in the schemas backtracks.`,
    )
  }
}

/** In milliseconds, for one message. */
const limit = 1_000

/** Runs a piece of work. Throws `TookTooLong` where it takes longer than a message may. */
export type Limiter = <T>(work: () => T) => T

/**
 * A limiter for the patterns of a catalogue: where all of them are matched in linear time, it costs nothing. Else each call
 * takes some 0.06 ms more, for the clock that can stop a regular expression.
 */
export function limiterFor({ files }: Pick<Catalogue, 'files'>): Limiter {
  let isFast: boolean | undefined
  return (work) => {
    isFast ??= [...new Set(files.flatMap(({ text }) => patternsIn(tryParse(text))))].every(isLinear)
    return isFast ? work() : limited(work)
  }
}

function isLinear(pattern: string): boolean {
  try {
    return complexityOf(pattern).kind === 'linear'
  } catch {
    return false
  }
}

/** Every text that may be a pattern: one too many costs time, and no verdict. */
function patternsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'pattern' && typeof value === 'string' ? [value] : []),
    ...(key === 'patternProperties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...patternsIn(value),
  ])
}

const script = new Script('globalThis[Symbol.for("cometd-codegen.limited")]()')

const limited: Limiter = (work) => {
  let result: { readonly value: ReturnType<typeof work> } | undefined
  Reflect.set(globalThis, Symbol.for('cometd-codegen.limited'), () => {
    result = { value: work() }
  })
  try {
    script.runInThisContext({ timeout: limit })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new TookTooLong()
    throw error
  }
  if (result === undefined) throw new Error('The work has no result.')
  return result.value
}
