import { printable, printableLines } from './printable.js'
import { codeOf, UserError } from './user-error.js'

/** An error as the user sees it: a mistake of theirs in a sentence, a bug of ours with its stack. */
export function errorText(error: unknown): string {
  if (codeOf(error) === 'EMFILE' || codeOf(error) === 'ENFILE') return tooManyFiles
  if (error instanceof UserError) return `cometd-codegen: ${printable(error.message)}\n`
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a bug in cometd-codegen. Please report it with these lines:\n${printableLines(text)}\n`
}

/** The system may say so while a module of ours is loaded, which is nobody's bug. */
const tooManyFiles =
  'cometd-codegen: Too many files are open. Raise the limit of the system, for example with "ulimit -n 1024".\n'
