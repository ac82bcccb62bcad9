import { printable, printableLines } from './printable.js'
import { UserError } from './user-error.js'

/** An error as the user sees it: a mistake of theirs in a sentence, a bug of ours with its stack. */
export function errorText(error: unknown): string {
  if (error instanceof UserError) return `cometd-codegen: ${printable(error.message)}\n`
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a bug of cometd-codegen, not a mistake of yours. Please report it with these lines:\n${printableLines(text)}\n`
}
